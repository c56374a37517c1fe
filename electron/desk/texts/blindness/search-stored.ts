import type { Identity } from '../../../../shared/batch/batch.ts';
import type { Passage, Property, Unit } from '../extract/extraction.ts';
import type { TextStore } from '../store/store.ts';
import { type NameShown, namesInContent, namesInWrapping } from './names-shown.ts';
import { type Roster, rosterOf } from './roster.ts';

interface ArtifactRow {
  position: number;
  kind: 'file' | 'text' | 'link';
  path: string;
  title: string;
  text: number | null;
  unit: Unit;
}

function rosterOfBatch({ database }: TextStore, batch: string): Roster {
  return rosterOf(
    database.all<Identity & Record<string, unknown>>(
      `SELECT candidate, given_name AS givenName, family_name AS familyName, email, external_id AS externalId, school
       FROM library.identity WHERE batch = ?`,
      batch,
    ),
  );
}

/** Submissions of a batch that are read whole and have not been searched for the names of this roster. */
function unsearched(
  { database }: TextStore,
  batch: string,
  roster: string,
): { key: string; candidate: string }[] {
  return database.all<{ key: string; candidate: string }>(
    `SELECT s.key, s.candidate FROM library.submission s
     LEFT JOIN searched ON searched.submission = s.key
     WHERE s.batch = ?1 AND searched.roster IS NOT ?2 AND NOT EXISTS (
       SELECT 1 FROM library.artifact a LEFT JOIN text t ON t.sha256 = a.sha256
       WHERE a.submission = s.key AND a.sha256 IS NOT NULL AND t.id IS NULL
     ) ORDER BY s.position`,
    batch,
    roster,
  );
}

function namesInArtifact(
  { database }: TextStore,
  { kind, path, title, text, unit }: ArtifactRow,
  roster: Roster,
  candidate: string,
): NameShown[] {
  const wrapping = namesInWrapping(kind === 'file' ? path : null, title, roster, candidate);
  if (text === null) return wrapping;
  const passages = database.all<Passage & Record<string, unknown>>(
    'SELECT place, body AS text FROM passage WHERE text = ? ORDER BY id',
    text,
  );
  const properties = database.all<Property & Record<string, unknown>>(
    'SELECT field, value FROM property WHERE text = ?',
    text,
  );
  return [...wrapping, ...namesInContent({ unit, passages, properties }, roster, candidate)];
}

function searchSubmission(store: TextStore, key: string, candidate: string, roster: Roster): void {
  const { database } = store;
  const artifacts = database.all<ArtifactRow & Record<string, unknown>>(
    `SELECT a.position, a.kind, a.path, a.title, t.id AS text, t.unit
     FROM library.artifact a LEFT JOIN text t ON t.sha256 = a.sha256 WHERE a.submission = ? ORDER BY a.position`,
    key,
  );
  const found = artifacts.map((artifact) => namesInArtifact(store, artifact, roster, candidate));
  database.transaction(() => {
    database.run('DELETE FROM name_shown WHERE submission = ?', key);
    for (const [at, { position }] of artifacts.entries())
      for (const { spot, place, kind, own } of found[at] ?? [])
        database.run(
          'INSERT INTO name_shown (submission, artifact, spot, place, kind, own) VALUES (?, ?, ?, ?, ?, ?)',
          key,
          position,
          spot,
          place,
          kind,
          own ? 1 : 0,
        );
    database.run(
      'INSERT INTO searched (submission, roster) VALUES (?1, ?2) ON CONFLICT (submission) DO UPDATE SET roster = ?2',
      key,
      roster.digest,
    );
  });
}

/**
 * Searches every submission that is read whole, and has not been searched with the roster as it is now, for the names
 * of its batch's identity envelope. Keeps where one stands and of which kind it is.
 */
export function searchForNames(store: TextStore, signal?: AbortSignal): void {
  for (const { id } of store.database.all<{ id: string }>(
    'SELECT id FROM library.batch ORDER BY loaded_at DESC',
  )) {
    const roster = rosterOfBatch(store, id);
    for (const { key, candidate } of unsearched(store, id, roster.digest)) {
      signal?.throwIfAborted();
      searchSubmission(store, key, candidate, roster);
    }
  }
}
