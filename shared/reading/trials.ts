import {
  COMPONENTS,
  type Component,
  type Criterion,
  NON_ORDINAL_CODES,
  type Rubric,
} from '../rubric/rubric.ts';
import { derive } from './derive.ts';
import type { Decision } from './reading.ts';

/** A way in which a reading could come out, and what the rubric would decide. */
export interface Trial {
  kind:
    | 'all-highest'
    | 'all-at-level'
    | 'one-below'
    | 'component-below'
    | 'optional-below'
    | 'exactly-n'
    | 'one-short'
    | 'no-evidence'
    | 'all-lowest'
    | 'intake-unmet';
  /** Of the criterion or check that differs, where it is one. */
  id?: string;
  component?: Component;
  /** How many criteria reach the rule's level. */
  reaching: number;
  of: number;
  decision: Decision | null;
}

/**
 * What a rubric would decide in the cases that people ask about; for showing while its rule is edited. It may be a
 * draft: a scale without levels or a rubric without criteria has no cases.
 */
export function trials(rubric: Rubric): Trial[] {
  const { scale, criteria, decisionRule: rule } = rubric;
  const level = scale.findIndex(({ code }) => code === rule.level);
  const lowest = scale[0]?.code;
  const highest = scale.at(-1)?.code;
  if (level < 0 || lowest === undefined || highest === undefined || criteria.length === 0) return [];
  const below = scale[level - 1]?.code ?? null;
  const [noEvidence] = NON_ORDINAL_CODES;
  const met = Object.fromEntries(rubric.completion.map(({ id }) => [id, true]));
  const reaches = (code: string) => scale.findIndex((each) => each.code === code) >= level;

  const trial = (
    kind: Trial['kind'],
    codeOf: (criterion: Criterion, at: number) => string,
    more: Pick<Trial, 'id' | 'component'> = {},
    intake: Record<string, boolean> = met,
  ): Trial => {
    const codes = criteria.map(codeOf);
    const ratings = Object.fromEntries(criteria.map(({ id }, at) => [id, { code: codes[at] ?? '' }]));
    return {
      kind,
      ...more,
      reaching: codes.filter(reaches).length,
      of: criteria.length,
      decision: derive(rubric, { intake, ratings }).decision,
    };
  };
  const found: Trial[] = [trial('all-highest', () => highest)];
  if (rule.level !== highest) found.push(trial('all-at-level', () => rule.level));
  const required = criteria.find((criterion) => criterion.required) ?? criteria[0];
  const optional = criteria.some((criterion) => !criterion.required);
  if (below !== null && required)
    found.push(
      trial('one-below', (criterion) => (criterion === required ? below : rule.level), { id: required.id }),
    );
  if (below !== null && optional && rule.type === 'all')
    found.push(trial('optional-below', (criterion) => (criterion.required ? rule.level : below)));
  if (below !== null && rule.type === 'n-of')
    for (const [kind, count] of [
      ['exactly-n', rule.n],
      ['one-short', rule.n - 1],
    ] as const)
      if (count >= 0 && count < criteria.length)
        found.push(trial(kind, (_, at) => (at < count ? rule.level : below)));
  if (below !== null && rule.type === 'component-minimum')
    for (const component of COMPONENTS)
      if (criteria.some((criterion) => criterion.component === component))
        found.push(
          trial('component-below', (criterion) => (criterion.component === component ? below : rule.level), {
            component,
          }),
        );
  if (required)
    found.push(
      trial('no-evidence', (criterion) => (criterion === required ? noEvidence : highest), {
        id: required.id,
      }),
    );
  found.push(trial('all-lowest', () => lowest));
  const check = rubric.completion.find(({ blocking }) => blocking);
  if (check)
    found.push(trial('intake-unmet', () => highest, { id: check.id }, { ...met, [check.id]: false }));
  return found;
}
