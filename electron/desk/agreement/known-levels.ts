import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { isCode, isMissing } from '../../../shared/agreement/levels.ts';
import type { RatingRow } from '../../../shared/agreement/table.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';

/** A scale that ratings are on, from low to high, and where it was found, in a sentence. */
export interface KnownLevels {
  from: 'session' | 'programme';
  levels: string[];
  note: string;
}

/** Largest report that is looked into, in bytes; those of a room of two hundred are far below. */
const LARGEST = 64 * 1024 * 1024;

/** What is needed of the report that a session's ratings are written with. */
const Report = z.object({
  format: z.literal('touchstone-calibration/1'),
  anchors: z.array(
    z.object({
      id: z.string(),
      criteria: z.array(z.object({ id: z.string(), levels: z.array(z.object({ code: z.string() })) })),
    }),
  ),
});

/** The scale of each unit by the report that stands beside a session's open data; null where there is none. */
async function besideFile(path: string): Promise<Map<string, string[]> | null> {
  try {
    const bytes = await readFile(join(dirname(path), 'report.json'));
    if (bytes.length > LARGEST) return null;
    const { anchors } = Report.parse(JSON.parse(bytes.toString('utf8')));
    return new Map(
      anchors.flatMap(({ id, criteria }) =>
        criteria.map((each): [string, string[]] => [`${id}/${each.id}`, each.levels.map(({ code }) => code)]),
      ),
    );
  } catch {
    return null;
  }
}

const distinct = (scales: readonly string[][]): string[][] => [
  ...new Map(scales.map((scale) => [JSON.stringify(scale), scale])).values(),
];

/**
 * The scale of a table whose levels nobody named: of the session whose open data it is, or of the rubrics that ship,
 * where one scale alone has all its ratings as codes or as labels.
 */
export async function knownLevels(path: string, rows: readonly RatingRow[]): Promise<KnownLevels | null> {
  const rated = rows.filter(({ rating }) => !isMissing(rating) && !isCode(rating));
  if (rated.length === 0) return null;
  const fits = (scale: readonly string[]) => rated.every(({ rating }) => scale.includes(rating));
  const units = await besideFile(path);
  const own = distinct(rated.map(({ unit }) => units?.get(unit) ?? []));
  const [session] = own;
  if (session && own.length === 1 && fits(session))
    return {
      from: 'session',
      levels: session,
      note: 'The levels are those of the session’s rubric, as the report.json beside the file has them.',
    };
  const scales = distinct(
    shippedProgramme().rubrics.flatMap(({ scale }) => [
      scale.map(({ code }) => code),
      scale.map(({ label }) => label),
    ]),
  ).filter(fits);
  const [shipped] = scales;
  if (!shipped || scales.length !== 1) return null;
  return {
    from: 'programme',
    levels: shipped,
    note: `The levels were taken for those of the programme’s rubrics, from low to high: ${shipped.join(', ')}.`,
  };
}
