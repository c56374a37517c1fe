import { COMPONENTS, type Component, type Criterion, type Rubric } from '../rubric/rubric.ts';
import { reaches } from '../rubric/scale.ts';
import type { Decision, Reading } from './reading.ts';

/** Codes that stop a decision until somebody has resolved them. `NO_EVIDENCE` does not: what was not handed in is not shown. */
const STOPPING = ['UNREADABLE', 'PRIVACY_HOLD', 'INTEGRITY', 'LINK_OFFLINE'];

/** Those that concern the whole submission, and stop it on a criterion that the rule does not look at, too. */
const STOPPING_EVERYWHERE = ['PRIVACY_HOLD', 'INTEGRITY'];

/** What the rubric's rule makes of the ratings so far, and the facts that explain it. */
export interface Derived {
  /** `null` while the rule cannot say. */
  decision: Decision | null;
  /** True once nothing is left to rate, or the intake has settled it. */
  complete: boolean;
  /** Blocking completion checks found not to be met. */
  unmetChecks: string[];
  /** Blocking completion checks not yet looked at. */
  openChecks: string[];
  /** Required criteria rated below what the rule asks for, in rubric order. */
  below: { criterion: string; code: string }[];
  /** Required criteria that have no rating yet. */
  unrated: string[];
  /** Criteria whose code stops the decision. */
  stopped: { criterion: string; code: string }[];
  /** How many criteria the rule looks at, and how many of them reach its level. */
  considered: number;
  reached: number;
}

type Judged = Pick<Reading, 'intake' | 'ratings'>;

function consideredBy(rubric: Rubric): Criterion[] {
  return rubric.decisionRule.type === 'all' ? rubric.criteria.filter((c) => c.required) : rubric.criteria;
}

function countIn(component: Component, criteria: Criterion[]): number {
  return criteria.filter((criterion) => criterion.component === component).length;
}

/** Whether `reached` criteria would satisfy the rubric's rule. */
function satisfied(rubric: Rubric, reached: Criterion[]): boolean {
  const rule = rubric.decisionRule;
  if (rule.type === 'all') return reached.length === consideredBy(rubric).length;
  if (rule.type === 'n-of') return reached.length >= rule.n;
  return COMPONENTS.every((component) => countIn(component, reached) >= (rule.minimum[component] ?? 0));
}

/**
 * Derives the decision from a reading's intake and ratings by the rubric's rule.
 * Completeness comes first: an unmet blocking check makes INCOMPLETE whatever the ratings say.
 * While ratings are missing, a decision that they can no longer change is given already, with `complete` false.
 */
export function derive(rubric: Rubric, reading: Judged): Derived {
  const blocking = rubric.completion.filter((check) => check.blocking).map((check) => check.id);
  // A check may be called as a property that every object has; only its own counts.
  const answerTo = (id: string) =>
    reading.intake && Object.hasOwn(reading.intake, id) ? reading.intake[id] : undefined;
  const unmetChecks = blocking.filter((id) => answerTo(id) === false);
  const openChecks = blocking.filter((id) => answerTo(id) === undefined);
  const criteria = consideredBy(rubric);
  const level = rubric.decisionRule.level;
  const codeOf = (criterion: Criterion) => reading.ratings?.[criterion.id]?.code;

  const reached = criteria.filter((criterion) => reaches(rubric, codeOf(criterion), level));
  const open = criteria.filter((criterion) => codeOf(criterion) === undefined);
  const coded = (test: (code: string, considered: boolean) => boolean) =>
    rubric.criteria.flatMap((criterion) => {
      const code = codeOf(criterion);
      return code !== undefined && test(code, criteria.includes(criterion))
        ? [{ criterion: criterion.id, code }]
        : [];
    });
  const stopped = coded((code, considered) => (considered ? STOPPING : STOPPING_EVERYWHERE).includes(code));
  const below = coded(
    (code, considered) => considered && !STOPPING.includes(code) && !reaches(rubric, code, level),
  );

  let decision: Decision | null = null;
  if (unmetChecks.length) decision = 'INCOMPLETE';
  else if (stopped.length) decision = null;
  else if (satisfied(rubric, reached)) decision = 'EARNED';
  else if (!satisfied(rubric, [...reached, ...open])) decision = 'NOT_YET';

  return {
    decision,
    complete: decision === 'INCOMPLETE' || (decision !== null && open.length === 0),
    unmetChecks,
    openChecks,
    below,
    unrated: open.map((criterion) => criterion.id),
    stopped,
    considered: criteria.length,
    reached: reached.length,
  };
}

/** The reading's decision: the override where there is one, otherwise what the rule derives. */
export function decisionOf(rubric: Rubric, reading: Judged & Pick<Reading, 'override'>): Decision | null {
  return reading.override?.decision ?? derive(rubric, reading).decision;
}
