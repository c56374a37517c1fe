import type { PropertyField, Unit } from '../extract/extraction.ts';
import type { NameFound, NameKind } from './name-kind.ts';

const KINDS: Record<NameKind, string> = {
  'full-name': 'full name',
  'given-name': 'given name',
  'family-name': 'family name',
  'e-mail': 'e-mail address',
};

const FIELDS: Record<PropertyField, string> = {
  author: 'the author',
  'last-modified-by': 'who changed it last',
  title: 'the title',
  description: 'the description',
  organisation: 'the organisation',
  'comment-author': 'the authors of comments or changes',
  photo: "the photo's own fields",
  other: 'other properties',
};

const ORDER: NameKind[] = ['full-name', 'given-name', 'family-name', 'e-mail'];

/** `a`, `a and b`, `a, b and c`. */
export const listed = (parts: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);

/** Whose names they are and of which kind, such as "The candidate's full name and e-mail address". */
export function namesInWords(found: readonly NameFound[]): string {
  const kinds = (own: boolean) =>
    ORDER.filter((kind) => found.some((each) => each.kind === kind && each.own === own)).map(
      (kind) => KINDS[kind],
    );
  const [own, others] = [kinds(true), kinds(false)];
  const said = [
    ...(own.length > 0 ? [`the candidate's ${listed(own)}`] : []),
    ...(others.length > 0 ? [`the ${listed(others)} of another candidate`] : []),
  ].join(', and ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Properties by their names for people. */
export const fieldsInWords = (fields: readonly PropertyField[]): string =>
  listed([...new Set(fields)].map((field) => FIELDS[field]));

/** One place of a text, such as `page 2`; where it has none, what stands beside the running text. */
export const placeInWords = (unit: Unit, place: number): string =>
  place === 0 || unit === null ? 'text' : `${unit} ${place}`;

/** How many places are named before the rest are counted. */
const NAMED = 8;

/** The places of a text, such as `on pages 2, 3 and 5`. */
export function placesInWords(unit: Unit, places: readonly number[]): string {
  const numbers = [...new Set(places)].filter((place) => place > 0).sort((one, other) => one - other);
  const beside = places.includes(0) && numbers.length > 0 ? ' and in a header, footer, note or comment' : '';
  if (numbers.length === 0 || unit === null)
    return unit === null ? 'in its text' : 'in a header, footer, note or comment';
  const preposition = unit === 'page' || unit === 'slide' ? 'on' : 'in';
  const shown = numbers.slice(0, NAMED).map(String);
  if (numbers.length > NAMED) shown.push(`${numbers.length - NAMED} more`);
  return `${preposition} ${unit}${numbers.length === 1 ? '' : 's'} ${listed(shown)}${beside}`;
}
