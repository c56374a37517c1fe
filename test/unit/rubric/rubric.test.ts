import { describe, expect, it } from 'vitest';
import { Rubric } from '../../../shared/rubric/rubric.ts';
import { levelLabel, passingLevel, rankOf, reaches } from '../../../shared/rubric/scale.ts';
import { smallRubric } from '../../fixtures/rubric.ts';

const good = smallRubric();
const [first, ...others] = good.criteria;

/** What is wrong with the small rubric after a change, as `path: message`. */
function wrongs(change: object): string[] {
  const parsed = Rubric.safeParse({ ...good, ...change });
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a rubric', () => {
  it('with nothing wrong in it is taken as it is', () => {
    expect(wrongs({})).toEqual([]);
    expect(Rubric.parse(JSON.parse(JSON.stringify(good)))).toEqual(good);
  });

  it.each([
    ['two levels with one code', { scale: [...good.scale, good.scale[0]] }, 'scale: two levels share a code'],
    [
      'a scale on which nothing passes',
      { scale: good.scale.map(({ code, label }) => ({ code, label })) },
      'scale: no level is marked as passing',
    ],
    [
      'two criteria with one id',
      { criteria: [...good.criteria, first] },
      'criteria: two criteria share an id',
    ],
    [
      'two checks with one id',
      { completion: [...good.completion, good.completion[0]] },
      'completion: two completion checks share an id',
    ],
    [
      'a rule that names a level which the scale lacks',
      { decisionRule: { type: 'all', level: 'XX' } },
      'decisionRule.level: the scale has no level XX',
    ],
    [
      'a level without a descriptor',
      { criteria: [{ ...first, levels: { NY: 'x', PR: 'x' } }, ...others] },
      'criteria.0.levels.DE: P1 has no descriptor for DE',
    ],
    [
      'a descriptor for a level that the scale lacks',
      { criteria: [{ ...first, levels: { ...first?.levels, XX: 'x' } }, ...others] },
      'criteria.0.levels.XX: the scale has no level XX',
    ],
    [
      'a rule for required criteria where none is required',
      { criteria: good.criteria.map((each) => ({ ...each, required: false })) },
      'decisionRule: the rule asks for all required criteria, and none is required',
    ],
    [
      'a rule for more criteria than there are',
      { decisionRule: { type: 'n-of', n: 7, level: 'DE' } },
      'decisionRule.n: the rule asks for 7 criteria, and there are 6',
    ],
    [
      'a rule for more criteria of a component than there are',
      { decisionRule: { type: 'component-minimum', level: 'DE', minimum: { product: 3 } } },
      'decisionRule.minimum.product: the rule asks for 3 criteria of the product, and there are 2',
    ],
    [
      'a rule that asks for nothing',
      { decisionRule: { type: 'component-minimum', level: 'DE', minimum: { product: 0 } } },
      'decisionRule.minimum: the rule asks for no criterion of any component',
    ],
  ])('with %s is refused by name', (_, change, wrong) => {
    expect(wrongs(change)).toEqual([wrong]);
  });

  it('may have a criterion named constructor, but none named __proto__', () => {
    expect(wrongs({ criteria: [{ ...first, id: '__proto__' }, ...others] })).toHaveLength(1);
    expect(wrongs({ criteria: [{ ...first, id: 'constructor' }, ...others] })).toEqual([]);
  });
});

describe('a scale', () => {
  it('ranks its levels from low to high and states of the evidence nowhere', () => {
    expect(['NY', 'PR', 'DE', 'NO_EVIDENCE', undefined].map((code) => rankOf(good, code))).toEqual([
      0, 1, 2, -1, -1,
    ]);
    expect(reaches(good, 'DE', 'PR')).toBe(true);
    expect(reaches(good, 'PR', 'PR')).toBe(true);
    expect(reaches(good, 'NY', 'PR')).toBe(false);
    expect(reaches(good, 'NO_EVIDENCE', 'NY')).toBe(false);
  });

  it('passes from the lowest level that is marked', () => {
    expect(passingLevel(good)).toBe('DE');
    const scale = good.scale.map((level, at) => ({ ...level, passing: at > 0 }));
    expect(passingLevel({ ...good, scale })).toBe('PR');
  });

  it('labels what it knows and leaves other codes as they are', () => {
    expect(levelLabel(good, 'PR')).toBe('Progressing');
    expect(levelLabel(good, 'UNREADABLE')).toBe('UNREADABLE');
  });
});
