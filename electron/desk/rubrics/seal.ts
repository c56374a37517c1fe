import { createHash } from 'node:crypto';
import type { Problem } from '../../../shared/batch/problem.ts';
import type { Programme, Seal } from '../../../shared/programme/programme.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';

/** JSON with the keys of every object in the order of their code units and no white space: one text for one meaning. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}

/** SHA-256, in hex, of a version of a rubric as canonical JSON, with every default filled in. */
export function hashOfRubric(rubric: Rubric): string {
  return createHash('sha256').update(canonical(rubric)).digest('hex');
}

/** Seals for the published versions: drafts may still change. */
export function sealsFor(rubrics: readonly Rubric[]): Seal[] {
  return rubrics
    .filter(({ status }) => status === 'published')
    .map((rubric) => ({ rubric: rubric.id, version: rubric.version, sha256: hashOfRubric(rubric) }));
}

/** Published versions that are not what they were when they were sealed, and seals for what is not there. */
export function sealProblems({ rubrics, seals = [] }: Programme): Problem[] {
  return seals.flatMap(({ rubric: id, version, sha256 }, at): Problem[] => {
    const place = rubrics.findIndex((each) => each.id === id && each.version === version);
    const rubric = rubrics[place];
    if (!rubric)
      return [
        {
          severity: 'warn',
          code: 'seal-without-rubric',
          where: `seals[${at}]`,
          message: `seals[${at}]: ${id} ${version} is sealed, and is not in the file.`,
        },
      ];
    const found = hashOfRubric(rubric);
    if (found === sha256) return [];
    return [
      {
        severity: 'block',
        code: 'seal-broken',
        where: `rubrics[${place}]`,
        message: `rubrics[${place}]: ${id} ${version} was published with the hash ${sha256.slice(0, 12)} and is ${found.slice(0, 12)} now: it was edited by hand. Give what changed a version of its own.`,
      },
    ];
  });
}
