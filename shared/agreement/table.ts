import { givenLevels, isCode, isMissing, type Levels, levelFinder, levelsUsedIn, listed } from './levels.ts';
import { RatingsError } from './ratings-error.ts';

/** One rating as it came in. `row` is the row to name in an error; left out, rows count from 1. */
export type RatingRow = { unit: string; rater: string; rating: string; row?: number };

/**
 * Ratings of units by raters, packed: those of unit u stand in `readers` and `marks` from `starts[u]` up to, not with,
 * `starts[u + 1]`. `readers` holds positions in `raters`, `marks` positions in `levels` (low to high). Only units and
 * raters with a rating are listed, in the order of their first.
 */
export type RatingsTable = {
  units: readonly string[];
  raters: readonly string[];
  levels: readonly string[];
  /** The numbers that the levels stand for; null unless every level is a number. */
  values: readonly number[] | null;
  starts: Uint32Array;
  readers: Uint32Array;
  marks: Uint32Array;
  /** Rows that hold no rating: empty ones, and those with a code such as NO_EVIDENCE in place of a level. */
  leftOut: { empty: number; codes: number };
  /** What a reader of the figures should know, in sentences. */
  notes: readonly string[];
};

const EMPTY = -1;
const CODE = -2;

const rowOf = (rows: readonly RatingRow[], at: number) => rows[at]?.row ?? at + 1;

/** The mark of every row: a level's position, EMPTY or CODE. A token such as NA that is named as a level is a level. */
function marksOf(rows: readonly RatingRow[], given: readonly string[] | undefined) {
  const texts = rows.map(({ rating }) => rating.trim());
  const scale: Levels = given
    ? givenLevels(given)
    : levelsUsedIn(texts.filter((text) => !isMissing(text) && !isCode(text)));
  const find = levelFinder(scale);
  const known = new Map<string, number>();
  const read = (text: string, at: number): number => {
    const level = find(text);
    if (level >= 0) return level;
    if (isMissing(text)) return EMPTY;
    if (isCode(text)) return CODE;
    throw new RatingsError(
      `row ${rowOf(rows, at)}, column rating: "${text.slice(0, 60)}" is not one of the levels ${listed(scale.labels)}. Correct the rating, add it to the levels, or leave the cell empty.`,
    );
  };
  const marks = new Int32Array(rows.length);
  texts.forEach((text, at) => {
    const mark = known.get(text) ?? read(text, at);
    known.set(text, mark);
    marks[at] = mark;
  });
  return { scale, marks };
}

/** Numbers ids in the order of their first appearance. */
function register(rows: readonly RatingRow[], column: 'unit' | 'rater') {
  const positions = new Map<string, number>();
  const position = (at: number): number => {
    const id = rows[at]?.[column].trim() ?? '';
    const known = positions.get(id);
    if (known !== undefined) return known;
    if (id === '')
      throw new RatingsError(
        `row ${rowOf(rows, at)}, column ${column}: empty beside a rating. Fill in the ${column}.`,
      );
    positions.set(id, positions.size);
    return positions.size - 1;
  };
  return { position, ids: () => [...positions.keys()] };
}

function codesNote(codes: number): string[] {
  if (codes === 0) return [];
  const rows = codes === 1 ? '1 row holds' : `${codes} rows hold`;
  return [
    `${rows} a code such as NO_EVIDENCE or RECUSED in place of a level, which never enters the figures.`,
  ];
}

/**
 * Packs ratings, one row each, into units by raters. Ids are text and are kept as they are but for spaces around them.
 * Empty ratings (also NA, N/A, NaN, null, `.` and `*`) are missing; codes such as NO_EVIDENCE, HOLD or RECUSED never
 * enter. `levels` are the rubric's levels from low to high; left out, they are taken from the ratings.
 * @throws RatingsError, naming the rows, for a rating outside the levels, a rating without unit or rater, and a rater
 * who rates a unit twice
 */
export function ratingsTable(rows: readonly RatingRow[], levels?: readonly string[]): RatingsTable {
  const { scale, marks } = marksOf(rows, levels);
  const units = register(rows, 'unit');
  const raters = register(rows, 'rater');
  const unitOf = new Uint32Array(rows.length);
  const raterOf = new Uint32Array(rows.length);
  const leftOut = { empty: 0, codes: 0 };
  marks.forEach((mark, at) => {
    if (mark === EMPTY) leftOut.empty += 1;
    else if (mark === CODE) leftOut.codes += 1;
    else {
      unitOf[at] = units.position(at);
      raterOf[at] = raters.position(at);
    }
  });
  const unitIds = units.ids();
  const raterIds = raters.ids();
  const { starts, order } = grouped(unitOf, marks, unitIds.length);
  refuseTwice(rows, order, unitOf, raterOf, raterIds.length);
  return {
    units: unitIds,
    raters: raterIds,
    levels: scale.labels,
    values: scale.values,
    starts,
    readers: order.map((at) => raterOf[at] ?? 0),
    marks: order.map((at) => marks[at] ?? 0),
    leftOut,
    notes: [...(scale.note ? [scale.note] : []), ...codesNote(leftOut.codes)],
  };
}

/** The rows that hold a rating, put together by unit. */
function grouped(unitOf: Uint32Array, marks: Int32Array, units: number) {
  const starts = new Uint32Array(units + 1);
  marks.forEach((mark, at) => {
    const next = (unitOf[at] ?? 0) + 1;
    if (mark >= 0) starts[next] = (starts[next] ?? 0) + 1;
  });
  for (let u = 0; u < units; u += 1) starts[u + 1] = (starts[u + 1] ?? 0) + (starts[u] ?? 0);
  const order = new Uint32Array(starts[units] ?? 0);
  const next = starts.slice();
  marks.forEach((mark, at) => {
    if (mark < 0) return;
    const unit = unitOf[at] ?? 0;
    const place = next[unit] ?? 0;
    order[place] = at;
    next[unit] = place + 1;
  });
  return { starts, order };
}

function refuseTwice(
  rows: readonly RatingRow[],
  order: Uint32Array,
  unitOf: Uint32Array,
  raterOf: Uint32Array,
  raters: number,
) {
  // For each rater the last unit seen (from 1) and the row where; rows come unit by unit.
  const lastUnit = new Uint32Array(raters);
  const lastRow = new Uint32Array(raters);
  for (const at of order) {
    const rater = raterOf[at] ?? 0;
    const unit = (unitOf[at] ?? 0) + 1;
    if (lastUnit[rater] === unit)
      throw new RatingsError(
        `rows ${rowOf(rows, lastRow[rater] ?? 0)} and ${rowOf(rows, at)}: rater ${rows[at]?.rater.trim()} rates unit ${rows[at]?.unit.trim()} twice. Keep one of the two.`,
      );
    lastUnit[rater] = unit;
    lastRow[rater] = at;
  }
}
