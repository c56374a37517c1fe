import { NON_ORDINAL_CODES } from '../rubric/rubric.ts';
import { RatingsError } from './ratings-error.ts';

/** More levels than this are no scale, and tables of levels by levels would grow past all use. */
const MOST_LEVELS = 1000;

/** States of a reading or of its evidence: they never enter agreement figures. */
const NOT_LEVELS = new Set<string>([...NON_ORDINAL_CODES, 'HOLD', 'RECUSED']);

/** What stands in a cell where there is no rating. */
const MISSING = new Set(['', 'NA', 'N/A', 'NaN', 'null', '.', '*']);

/** The levels of a scale from low to high, with the numbers that they stand for when all of them are numbers. */
export type Levels = {
  labels: readonly string[];
  values: readonly number[] | null;
  /** What a reader of the figures should know about where the levels come from. */
  note: string | null;
};

/** The number that a label stands for, or null: plain decimals only, so no `0x10`, no `Infinity`, no empty text. */
function numberOf(label: string): number | null {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(label)) return null;
  const value = Number(label);
  return Number.isFinite(value) ? value : null;
}

function valuesOf(labels: readonly string[]): number[] | null {
  const values = labels.map(numberOf);
  return values.every((value) => value !== null) ? values : null;
}

/** Is this text one of the codes that stand beside the levels, such as `NO_EVIDENCE` or `RECUSED`? */
export const isCode = (text: string): boolean => NOT_LEVELS.has(text.toUpperCase());

/** Does this text, already trimmed, stand for a missing rating? */
export const isMissing = (text: string): boolean => MISSING.has(text);

/**
 * The levels as someone gave them, from low to high.
 * @throws RatingsError when there are none, one is empty or named twice, or one is a code and no level
 */
export function givenLevels(given: readonly string[]): Levels {
  const labels = given.map((label) => label.trim().normalize('NFC'));
  if (labels.length === 0) throw new RatingsError('no levels were given: name them from low to high');
  if (labels.length > MOST_LEVELS) throw new RatingsError(`more than ${MOST_LEVELS} levels were given`);
  const values = valuesOf(labels);
  labels.forEach((label, at) => {
    if (label === '') throw new RatingsError(`level ${at + 1} is empty: name the levels from low to high`);
    if (isCode(label))
      throw new RatingsError(`${label} is a code for what could not be judged, not a level: leave it out`);
    const twin = values ? values.indexOf(values[at] ?? 0) : labels.indexOf(label);
    if (twin < at) throw new RatingsError(`level ${label} is named twice (${labels[twin]} and ${label})`);
  });
  return { labels, values, note: null };
}

/**
 * The levels that a set of ratings uses: ascending when all are numbers (`1` and `1.0` are one level), else in the order
 * of their first appearance. Either way a level that nobody used is missing, and a note says so.
 * @throws RatingsError when there are too many for a scale
 */
export function levelsUsedIn(ratings: Iterable<string>): Levels {
  const seen = [...new Set(ratings)];
  const numbers = valuesOf(seen);
  const values = numbers && [...new Set(numbers)].sort((a, b) => a - b);
  const labels = values?.map(String) ?? seen;
  if (labels.length > MOST_LEVELS)
    throw new RatingsError(
      `${labels.length} different ratings, from ${labels[0]} on: a scale has at most ${MOST_LEVELS} levels. Is this the right column?`,
    );
  const order = values
    ? 'in ascending order'
    : 'in the order of their first appearance, which may not be from low to high';
  const note = `The levels were taken from the ratings, ${order}. Give the levels from low to high: adjacent agreement, weighted kappas and ordinal alpha depend on their order, and a level that nobody used counts too.`;
  return { labels, values, note: labels.length > 0 ? note : null };
}

/** Finds the position of a level by its label; by its number too (`2.0` for `2`) when all levels are numbers. */
export function levelFinder({ labels, values }: Pick<Levels, 'labels' | 'values'>): (text: string) => number {
  const byLabel = new Map(labels.map((label, at) => [label, at]));
  const byValue = new Map(values?.map((value, at) => [value, at]));
  return (text) => {
    const number = values && numberOf(text);
    return byLabel.get(text) ?? (number === null ? undefined : byValue.get(number)) ?? -1;
  };
}

/** Levels as a list for a message, cut short when it is long. */
export const listed = (labels: readonly string[]): string =>
  labels.length > 12 ? `${labels.slice(0, 12).join(', ')} and ${labels.length - 12} more` : labels.join(', ');
