import { describe, expect, it } from 'vitest';
import type { Award } from '../../../shared/programme/programme.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import { awardProgress, type EarnedCredential, progressOf } from '../../../shared/results/awards.ts';

const programme = shippedProgramme();
const everything = programme.stacks.flatMap((stack) => stack.microCredentials.map(({ id }) => id));

/** One credential a day from the first of November, in this order. */
const earned = (ids: readonly string[]): EarnedCredential[] =>
  ids.map((microCredential, at) => ({
    candidate: 'C-1',
    microCredential,
    decidedAt: new Date(Date.UTC(2026, 10, 1 + at)).toISOString(),
    submission: `S-${microCredential}`,
  }));

const nine = programme.awards.find(
  ({ rule }) => rule.type === 'all' && new Set(rule.microCredentials).size === 9,
) as Award;

describe('the awards of the programme that ships', () => {
  it('hold the medallion with the nine that the catalogue names, and are all earned by all thirty', () => {
    expect(everything).toHaveLength(30);
    expect(nine).toBeDefined();
    const all = awardProgress(programme, ['C-1'], earned(everything));
    expect(all.map(({ award }) => award)).toEqual(programme.awards.map(({ id }) => id));
    expect(all.filter(({ status }) => status !== 'earned')).toEqual([]);
  });

  it('are earned at the moment of the decision that completed them, by the submissions that count', () => {
    const ids = nine.rule.type === 'all' ? nine.rule.microCredentials : [];
    const before = progressOf(programme, nine, 'C-1', earned(ids.slice(0, 8)));
    expect(before).toMatchObject({
      earned: 8,
      required: 9,
      status: 'in progress',
      earnedAt: null,
      missing: [ids[8]],
    });
    const twice = [
      ...earned(ids),
      { ...earned(ids)[0], decidedAt: '2027-01-01T00:00:00.000Z' } as EarnedCredential,
    ];
    expect(progressOf(programme, nine, 'C-1', twice)).toMatchObject({
      earned: 9,
      status: 'earned',
      earnedAt: '2026-11-09T00:00:00.000Z',
      by: ids.map((id) => ({ submission: `S-${id}` })),
      missing: [],
    });
    expect(progressOf(programme, nine, 'C-2', twice)).toMatchObject({ earned: 0, status: 'in progress' });
  });

  it('can ask for some of a list, or for some of each stack', () => {
    const [one = '', two = '', three = ''] = everything;
    const some: Award = { ...nine, rule: { type: 'n-of', n: 2, microCredentials: [one, two, three] } };
    expect(progressOf(programme, some, 'C-1', earned([three]))).toMatchObject({
      earned: 1,
      missing: [one, two],
    });
    expect(progressOf(programme, some, 'C-1', earned([three, one, two]))).toMatchObject({
      earned: 2,
      earnedAt: '2026-11-02T00:00:00.000Z',
      missing: [],
    });
    const stacks = programme.stacks.slice(0, 2);
    const firsts = stacks.map((stack) => stack.microCredentials[0]?.id ?? '');
    const rule = {
      ...nine.rule,
      type: 'per-stack',
      n: 1,
      stacks: stacks.map(({ id }) => id),
    } as Award['rule'];
    expect(progressOf(programme, { ...nine, rule }, 'C-1', earned(firsts))).toMatchObject({
      earned: 2,
      status: 'earned',
    });
    expect(progressOf(programme, { ...nine, rule }, 'C-1', earned(firsts.slice(1)))).toMatchObject({
      earned: 1,
      status: 'in progress',
    });
  });
});
