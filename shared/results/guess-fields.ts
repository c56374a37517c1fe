import { IDENTITY_FIELDS, INSTANT_FIELDS, type ResultField } from './fields.ts';
import guesses from './header-guesses.json' with { type: 'json' };
import type { Column } from './profile.ts';

/** A header without what differs between systems: case, punctuation, the gap between words. */
const plain = (header: string) =>
  header
    .normalize('NFKC')
    .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const byHeader = new Map(
  Object.entries(guesses).flatMap(([field, headers]) => [
    [plain(field), field as ResultField] as const,
    ...headers.map((header) => [plain(header), field as ResultField] as const),
  ]),
);

const IDENTIFIERS: readonly string[] = [
  'submission_id',
  'candidate_id',
  'microcredential_id',
  'badge_id',
  'external_id',
];

/** The fact that a header most likely asks for; null where nothing is known to fit. */
export function guessField(header: string): ResultField | null {
  const name = plain(header);
  if (name === 'name' || name === 'full name' || name === 'recipient name') return null;
  return byHeader.get(name) ?? null;
}

/** Columns for the headers of an unknown system's template, in its order; those that no field fits stay empty. */
export function columnsFor(headers: readonly string[]): { columns: Partial<Column>[]; unguessed: string[] } {
  const unguessed: string[] = [];
  const columns = headers.map((header): Partial<Column> => {
    if (/^(recipient |full )?name$/.test(plain(header)))
      return { header, template: '{given_name} {family_name}', required: true };
    const field = guessField(header);
    if (!field) {
      unguessed.push(header);
      return { header, text: '' };
    }
    return {
      header,
      field,
      ...(INSTANT_FIELDS.includes(field) ? { date: 'yyyy-mm-dd' } : {}),
      ...(field === 'email' || field === 'badge_id' ? { required: true } : {}),
      ...(IDENTIFIERS.includes(field) && !IDENTITY_FIELDS.includes(field) ? { identifier: true } : {}),
    };
  });
  return { columns, unguessed };
}
