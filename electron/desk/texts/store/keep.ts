import { fingerprintTerms } from '../duplicates/fingerprint.ts';
import type { Extraction } from '../extract/extraction.ts';
import { withoutStrokes, wordsOf } from '../words.ts';
import type { TextStore } from './store.ts';

/** Words of a whole text in order, over the bounds of its passages. */
export function foldedWords(bodies: Iterable<string>): string[] {
  const words: string[] = [];
  for (const body of bodies) for (const { folded } of wordsOf(body)) words.push(folded);
  return words;
}

/** Keeps what was read of one artifact, in one transaction; what was kept of it before is replaced. */
export function keepText({ database }: TextStore, sha256: string, extraction: Extraction): void {
  const { state, note, unit, passages, properties, location } = extraction;
  const words = foldedWords(passages.map(({ text }) => text));
  database.transaction(() => {
    forget(database, sha256);
    database.run(
      'INSERT INTO text (sha256, state, note, unit, location, words) VALUES (?, ?, ?, ?, ?, ?)',
      sha256,
      state,
      note,
      unit,
      location ? 1 : 0,
      words.length,
    );
    const id = idOf(database, sha256);
    for (const { place, text } of passages) {
      const row = database.get<{ id: number }>(
        'INSERT INTO passage (text, place, body) VALUES (?, ?, ?) RETURNING id',
        id,
        place,
        text,
      );
      database.run(
        'INSERT INTO passage_index (rowid, body) VALUES (?, ?)',
        row?.id ?? 0,
        withoutStrokes(text),
      );
    }
    for (const { field, value } of properties)
      database.run('INSERT INTO property (text, field, value) VALUES (?, ?, ?)', id, field, value);
    database.run(
      'INSERT INTO fingerprint (rowid, hashes) VALUES (?, ?)',
      id,
      fingerprintTerms(words).join(' '),
    );
  });
}

/** Forgets the texts of artifacts that the library no longer holds, and what was found in them. */
export function forgetGone({ database }: TextStore): number {
  const gone = database.all<{ sha256: string }>(
    'SELECT sha256 FROM text WHERE sha256 NOT IN (SELECT sha256 FROM library.artifact WHERE sha256 IS NOT NULL)',
  );
  for (const { sha256 } of gone) database.transaction(() => forget(database, sha256));
  // What this index was told to forget it still holds until its runs are merged.
  if (gone.length > 0) database.run("INSERT INTO fingerprint (fingerprint) VALUES ('optimize')");
  for (const table of ['searched', 'name_shown'])
    database.run(`DELETE FROM ${table} WHERE submission NOT IN (SELECT key FROM library.submission)`);
  return gone.length;
}

type Database = TextStore['database'];

function idOf(database: Database, sha256: string): number {
  return database.get<{ id: number }>('SELECT id FROM text WHERE sha256 = ?', sha256)?.id ?? 0;
}

function forget(database: Database, sha256: string): void {
  const id = idOf(database, sha256);
  if (id === 0) return;
  const passages = database.all<{ id: number; body: string }>(
    'SELECT id, body FROM passage WHERE text = ? ORDER BY id',
    id,
  );
  for (const passage of passages)
    database.run(
      "INSERT INTO passage_index (passage_index, rowid, body) VALUES ('delete', ?, ?)",
      passage.id,
      withoutStrokes(passage.body),
    );
  database.run('DELETE FROM fingerprint WHERE rowid = ?', id);
  for (const table of ['passage', 'property']) database.run(`DELETE FROM ${table} WHERE text = ?`, id);
  database.run('DELETE FROM text WHERE id = ?', id);
}
