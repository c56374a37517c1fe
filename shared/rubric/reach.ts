import { COMPONENTS, type Criterion, type DecisionRule, type Level } from './rubric.ts';

/** What of a rubric decides how its ratings can come out. */
export interface Ruled {
  scale: readonly Pick<Level, 'code'>[];
  criteria: readonly Pick<Criterion, 'component' | 'required'>[];
  decisionRule: DecisionRule;
}

/** Ways to rate `count` criteria so that 0, 1, ... of them reach the level: the terms of (below + reaching) ^ count. */
function ways(count: number, reaching: bigint, below: bigint): bigint[] {
  let terms = [1n];
  for (let done = 0; done < count; done += 1)
    terms = Array.from(
      { length: terms.length + 1 },
      (_, reached) => (terms[reached] ?? 0n) * below + (terms[reached - 1] ?? 0n) * reaching,
    );
  return terms;
}

const sumFrom = (terms: readonly bigint[], least: number) =>
  terms.reduce((sum, term, reached) => (reached >= least ? sum + term : sum), 0n);

/**
 * In how many of all ways to give every criterion a level the rule earns. A rule whose level the scale lacks is
 * reached by none.
 */
export function waysToEarn({ scale, criteria, decisionRule: rule }: Ruled): { earn: bigint; of: bigint } {
  const place = scale.findIndex(({ code }) => code === rule.level);
  const reaching = place < 0 ? 0n : BigInt(scale.length - place);
  const below = BigInt(scale.length) - reaching;
  const levels = BigInt(scale.length);
  const of = levels ** BigInt(criteria.length);
  if (rule.type === 'n-of') return { earn: sumFrom(ways(criteria.length, reaching, below), rule.n), of };
  if (rule.type === 'all') {
    const required = criteria.filter((criterion) => criterion.required).length;
    return { earn: reaching ** BigInt(required) * levels ** BigInt(criteria.length - required), of };
  }
  const earn = COMPONENTS.reduce((product, component) => {
    const there = criteria.filter((criterion) => criterion.component === component).length;
    return product * sumFrom(ways(there, reaching, below), rule.minimum[component] ?? 0);
  }, 1n);
  return { earn, of };
}

/** Whether the rule can never earn, or earns whatever is rated; null where both can happen, as they should. */
export function ruleTrouble(ruled: Ruled): 'never' | 'always' | null {
  const { earn, of } = waysToEarn(ruled);
  return earn === 0n ? 'never' : earn === of ? 'always' : null;
}
