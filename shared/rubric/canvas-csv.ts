import { csvRecord } from '../results/csv.ts';
import type { RubricDraft } from './draft.ts';
import { newCriterion, passingFrom, withScale } from './edit.ts';
import type { Rubric } from './rubric.ts';

/*
 * The layout in which Canvas takes rubrics in: one row a criterion, its ratings in threes at the end of the row, as
 * many as there are. Points are the place of a level on its scale, 0 for the lowest, as in the write-back profile.
 */

const HEAD = ['Rubric Name', 'Criteria Name', 'Criteria Description', 'Criteria Enable Range'] as const;
const RATING = ['Rating Name', 'Rating Description', 'Rating Points'] as const;

/** Columns that a file must have, by name; the range column may be missing. */
export const CANVAS_COLUMNS: readonly string[] = [...HEAD, ...RATING];

const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ');

/**
 * Rubrics as a CSV for Canvas, CRLF and without a byte order mark. Look-fors stand in the criterion's description, one
 * a line. What Canvas has no column for (components, the rule, the intake) is left out.
 */
export function canvasCsv(rubrics: readonly { name: string; rubric: Rubric }[]): string {
  const most = Math.max(2, ...rubrics.map(({ rubric }) => rubric.scale.length));
  const header = [...HEAD, ...Array.from({ length: most }, () => RATING).flat()];
  const rows = rubrics.flatMap(({ name, rubric }) =>
    rubric.criteria.map((criterion) => {
      const ratings = rubric.scale
        .map(({ code, label }, points) => [label, criterion.levels[code] ?? '', String(points)])
        // Canvas shows the best rating first.
        .toReversed();
      const cells = [name, criterion.title, criterion.lookFors.map(oneLine).join('\n'), 'false'];
      return [...cells, ...ratings.flat(), ...Array(3 * (most - ratings.length)).fill('')] as string[];
    }),
  );
  return [header, ...rows].map((row) => csvRecord(row)).join('');
}

/** One row of such a file: `row` is its number in a spreadsheet, the header being 1. Ratings from low to high. */
export interface CanvasRow {
  row: number;
  rubric: string;
  title: string;
  description: string;
  ratings: { label: string; descriptor: string; points: number }[];
}

/** What was read, or sentences that name what is wrong with it and where. */
export type CanvasReading = { ok: true; rows: CanvasRow[] } | { ok: false; faults: string[] };

/** Points as Canvas writes them, with a comma in some languages; null for what is no number. */
function points(cell: string): number | null {
  const number = Number(cell.trim().replace(',', '.'));
  return cell.trim() === '' || !Number.isFinite(number) ? null : number;
}

/** Reads the records of a file, header first. `file` is its name in messages. */
export function readCanvasRecords(records: readonly (readonly string[])[], file: string): CanvasReading {
  const [header = [], ...rest] = records;
  const names = header.map((name) => name.trim().toLowerCase());
  const place = (name: string) => names.indexOf(name.toLowerCase());
  const missing = CANVAS_COLUMNS.filter((name) => name !== 'Criteria Enable Range' && place(name) < 0);
  if (missing.length) {
    const which = missing.map((name) => `"${name}"`).join(', ');
    const says = `${file} has no column ${which}. Its header must read: ${CANVAS_COLUMNS.join(',')},...`;
    return { ok: false, faults: [says] };
  }
  const threes = names.flatMap((name, at) => (name === 'rating name' ? [at] : []));
  const broken = threes.find(
    (at) => names[at + 1] !== 'rating description' || names[at + 2] !== 'rating points',
  );
  if (broken !== undefined)
    return {
      ok: false,
      faults: [
        `${file}, column ${broken + 1}: after "Rating Name" must come "Rating Description" and "Rating Points".`,
      ],
    };
  const faults: string[] = [];
  const rows = rest.flatMap((record, index): CanvasRow[] => {
    const row = index + 2;
    if (record.every((cell) => cell.trim() === '')) return [];
    const cell = (name: string) => (record[place(name)] ?? '').trim();
    const title = cell('Criteria Name');
    if (!title) faults.push(`${file}, row ${row}: "Criteria Name" is empty. Name the criterion.`);
    const ratings = threes.flatMap((at) => {
      const [label = '', descriptor = '', given = ''] = record.slice(at, at + 3).map((each) => each.trim());
      if (!label && !descriptor && !given) return [];
      const number = points(given);
      if (number === null)
        faults.push(
          `${file}, row ${row}: "Rating Points" of "${label}" is "${given}". Give it a number, so that the levels have an order.`,
        );
      return [{ label, descriptor, points: number ?? 0 }];
    });
    ratings.sort((one, other) => one.points - other.points);
    return [{ row, rubric: cell('Rubric Name'), title, description: cell('Criteria Description'), ratings }];
  });
  if (!faults.length && !rows.length)
    faults.push(`${file} has no criterion: there is no row below the header.`);
  return faults.length ? { ok: false, faults } : { ok: true, rows };
}

/** A level code for a label: the old level's where one is called so, otherwise made of the label. */
function codesFor(labels: readonly string[], base: RubricDraft): string[] {
  const codes: string[] = [];
  for (const label of labels) {
    const same = base.scale.find((level) => level.label.toLowerCase() === label.toLowerCase())?.code;
    const stem =
      same ??
      (label
        .normalize('NFKD')
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, '')
        .slice(0, 10) ||
        'L');
    let code = stem;
    for (
      let n = 2;
      codes.includes(code) || (same === undefined && base.scale.some((each) => each.code === code));
      n += 1
    )
      code = `${stem}${n}`;
    codes.push(code);
  }
  return codes;
}

/**
 * A draft with the scale and the criteria of a Canvas file. A criterion of the same title keeps its id, component and
 * what Canvas does not know of; a new one stands under the product until somebody says otherwise.
 * @returns the draft and the ids of the new criteria, or what is wrong, with the row.
 */
export function draftFromCanvas(
  rows: readonly CanvasRow[],
  base: RubricDraft,
  file: string,
): { ok: true; draft: RubricDraft; added: string[] } | { ok: false; faults: string[] } {
  const [first] = rows;
  const labels = first?.ratings.map(({ label }) => label) ?? [];
  const list = (all: readonly string[]) => all.map((label) => `"${label}"`).join(', ');
  const faults = rows.flatMap(({ row, ratings }) => {
    const own = ratings.map(({ label }) => label);
    return own.join('\0') === labels.join('\0')
      ? []
      : [
          `${file}, row ${row}: its ratings are ${list(own)}, and those of row ${first?.row} are ${list(labels)}. All criteria of a rubric share one scale here: make them alike.`,
        ];
  });
  if (labels.length < 2 || labels.length > 5)
    faults.unshift(`${file}: there are ${labels.length} ratings. A scale has two to five levels.`);
  const twice = labels.find(
    (label, at) => labels.findIndex((each) => each.toLowerCase() === label.toLowerCase()) < at,
  );
  if (twice !== undefined)
    faults.unshift(`${file}: two ratings are called "${twice}". Give each its own name.`);
  if (faults.length) return { ok: false, faults };

  const codes = codesFor(labels, base);
  const scale = labels.map((label, at) => ({ code: codes[at] ?? label, label }));
  const passing = base.scale.find((level) => level.passing)?.code;
  const from = scale.findIndex(({ code }) => code === passing);
  const scaled = withScale(base, passingFrom(scale, from < 0 ? scale.length - 1 : from));
  const added: string[] = [];
  const left = [...scaled.criteria];
  const criteria: RubricDraft['criteria'] = [];
  for (const { title, description, ratings } of rows) {
    const at = left.findIndex((each) => each.title.trim() === title);
    const taken = [...criteria, ...scaled.criteria];
    const [old] =
      at < 0 ? [newCriterion({ scale: scaled.scale, criteria: taken }, 'product')] : left.splice(at, 1);
    if (!old) continue;
    if (at < 0) added.push(old.id);
    criteria.push({
      ...old,
      title,
      lookFors: description
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter(Boolean),
      levels: Object.fromEntries(ratings.map(({ descriptor }, place) => [codes[place] ?? '', descriptor])),
    });
  }
  return { ok: true, draft: { ...scaled, criteria }, added };
}
