import type { EarlierFeedback } from '../../../shared/contract/views.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import type { Library } from '../library/library.ts';

/** As many as are shown; who finds more types another word. */
const MOST = 50;

interface Row {
  id: string;
  micro_credential: string;
  updated_at: string;
  doc: string;
}

/** A word as it stands in the stored JSON, for LIKE with `\` as its escape. */
function pattern(word: string): string {
  const inJson = JSON.stringify(word).slice(1, -1);
  return `%${inJson.replace(/[\\%_]/g, '\\$&')}%`;
}

function textsOf({ ratings, overall }: Reading): [string | null, string | null, string | undefined][] {
  return [
    ...Object.entries(ratings ?? {}).flatMap(([criterion, { code, note, nextStep }]) => [
      [criterion, code ?? null, note] as [string, string | null, string | undefined],
      [criterion, code ?? null, nextStep] as [string, string | null, string | undefined],
    ]),
    [null, null, overall?.strength],
    [null, null, overall?.nextStep],
  ];
}

/**
 * What I wrote in all my readings that holds every word, newest first; texts that say the same only once.
 * Private notes are not searched: they are no feedback.
 */
export function earlierFeedback(library: Library, assessor: string, text: string): EarlierFeedback[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 12);
  if (!words.length) return [];
  // LIKE tells upper from lower case for letters beyond A to Z, so such a word is left to the test below.
  const plain = words.filter((word) => /^[\x20-\x7e]+$/.test(word));
  const rows = library.database.each<Row>(
    `SELECT s.id, s.micro_credential, r.updated_at, r.doc FROM reading r JOIN submission s ON s.key = r.submission
     WHERE r.assessor = ?${plain.map(() => " AND r.doc LIKE ? ESCAPE '\\'").join('')} ORDER BY r.updated_at DESC`,
    assessor,
    ...plain.map(pattern),
  );
  const found = new Map<string, EarlierFeedback>();
  for (const row of rows) {
    const reading = JSON.parse(row.doc) as Reading;
    for (const [criterion, level, said] of textsOf(reading)) {
      const before = said && found.get(said);
      if (before) before.times += 1;
      if (!said || before) continue;
      const lower = said.toLowerCase();
      if (!words.every((word) => lower.includes(word))) continue;
      const { submission } = reading;
      found.set(said, {
        submission,
        id: row.id,
        microCredential: row.micro_credential,
        criterion,
        level,
        text: said,
        at: row.updated_at,
        times: 1,
      });
      if (found.size >= MOST) return [...found.values()];
    }
  }
  return [...found.values()];
}
