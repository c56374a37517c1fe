import { z } from 'zod';

/** Somebody who is given submissions to read. */
export const Reader = z.strictObject({
  /** The assessor's code. */
  code: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,19}$/u, 'A code is 1 to 20 letters, digits, dots or dashes.'),
  /** How much of the work: 2 is given twice as much as 1, 0 nothing more than before. */
  share: z.number().min(0).max(100).default(1),
  /** Schools whose educators this assessor must not judge. */
  schools: z.array(z.string().trim().min(1).max(200)).max(500).default([]),
});
export type Reader = z.infer<typeof Reader>;

/** A submission that is to be read by somebody. */
export interface Assignable {
  id: string;
  candidate: string;
  microCredential: string;
  /** The candidate's school; empty where the envelope does not say. */
  school: string;
}

export interface Assignment {
  /** Submission ids by the code of whom they are given to, in the order of the batch. */
  given: Map<string, string[]>;
  /** Ids that nobody can be given without a conflict. */
  nobody: string[];
}

/** Schools are written as people write them: case, accents and spaces do not tell two apart. */
const folded = (school: string) =>
  school
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Shares submissions out: nobody is given an educator of a school of their own, all attempts of one candidate at one
 * micro-credential go to the same reader where they can, and each reader's part of the work comes as close to their
 * share as it goes. The same input gives the same assignment.
 * @param already how many each has been given before, by code.
 */
export function assign(
  submissions: readonly Assignable[],
  readers: readonly Reader[],
  already: ReadonlyMap<string, number> = new Map(),
): Assignment {
  const conflicts = new Map(readers.map(({ code, schools }) => [code, new Set(schools.map(folded))]));
  const load = new Map(readers.map(({ code }) => [code, already.get(code) ?? 0]));
  const given = new Map(readers.map(({ code }) => [code, [] as string[]]));
  const mayRead = (code: string, school: string) => !(school && conflicts.get(code)?.has(folded(school)));
  const groups = Map.groupBy(submissions, ({ candidate, microCredential }) =>
    JSON.stringify([candidate, microCredential]),
  );
  const open = [...groups.values()].map((group) => ({
    group,
    able: readers.filter(
      ({ code, share }) => share > 0 && group.every(({ school }) => mayRead(code, school)),
    ),
  }));
  const nobody = open
    .filter(({ able }) => able.length === 0)
    .flatMap(({ group }) => group.map(({ id }) => id));
  // Those with the fewest readers first: they could find them all busy later.
  for (const { group, able } of open
    .filter((each) => each.able.length > 0)
    .sort((one, other) => one.able.length - other.able.length)) {
    const next = able.reduce((least, each) =>
      weight(load, each, group.length) < weight(load, least, group.length) ? each : least,
    );
    given.get(next.code)?.push(...group.map(({ id }) => id));
    load.set(next.code, (load.get(next.code) ?? 0) + group.length);
  }
  const place = new Map(submissions.map(({ id }, at) => [id, at]));
  for (const ids of given.values()) ids.sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0));
  return { given, nobody };
}

/** What a reader would have, in parts of their share, with so many more. */
const weight = (load: ReadonlyMap<string, number>, { code, share }: Reader, more: number) =>
  ((load.get(code) ?? 0) + more) / share;
