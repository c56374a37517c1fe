import { describe, expect, it } from 'vitest';
import { compareRubrics } from '../../../shared/rubric/compare.ts';
import { draftFrom } from '../../../shared/rubric/draft.ts';
import { moved } from '../../../shared/rubric/edit.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';
import { decision } from '../../../shared/words/en/decision.ts';
import { smallRubric } from '../../fixtures/rubric.ts';

const old = smallRubric();
const between = (after: Rubric) => compareRubrics(old, after, decision.rule);

describe('two versions of a rubric', () => {
  it('that say the same differ in nothing', () => {
    expect(between({ ...draftFrom(old), version: '2' })).toEqual([]);
  });

  it('differ in a title and a descriptor, and not in the whole criterion', () => {
    const criteria = old.criteria.map((each) =>
      each.id === 'A1' ? { ...each, title: 'Tried out', levels: { ...each.levels, PR: 'half there' } } : each,
    );
    expect(between({ ...old, criteria })).toEqual([
      {
        part: 'criteria',
        kind: 'changed',
        id: 'A1',
        title: 'Tried out',
        field: 'title',
        before: 'Criterion A1',
        after: 'Tried out',
      },
      {
        part: 'criteria',
        kind: 'changed',
        id: 'A1',
        title: 'Tried out',
        field: 'descriptor',
        level: 'Progressing',
        before: 'begun',
        after: 'half there',
      },
    ]);
  });

  it('tell what came, what went, and the one that moved', () => {
    const [p1, ...others] = old.criteria;
    if (!p1) throw new Error('The small rubric has criteria.');
    const left = others.filter(({ id }) => id !== 'A2');
    const criteria = [...moved(left, 0, 3), { ...p1, id: 'P9', title: 'New' }];
    const said = between({ ...old, criteria }).map(({ kind, id }) => `${kind} ${id}`);
    // P1 and A2 are gone, so two fewer are asked for: the rule's words change, too.
    expect(said).toEqual(['changed rule', 'removed P1', 'removed A2', 'moved P2', 'added P9']);
  });

  it('tell a rule in words', () => {
    const [rule] = between({ ...old, decisionRule: { type: 'n-of', n: 4, level: 'PR' } });
    expect(rule).toMatchObject({
      part: 'rule',
      before: 'The rule asks for Demonstrated on all 5.',
      after: 'The rule asks for Progressing on 4 of 6.',
    });
  });
});
