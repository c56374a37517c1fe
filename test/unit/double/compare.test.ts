import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCriterion, byWeek, twiceAgreement, weekOf } from '../../../shared/double/agreement.ts';
import { compareReadings } from '../../../shared/double/compare.ts';
import { isNear } from '../../../shared/double/near.ts';
import { agreedContent } from '../../../shared/double/settle.ts';
import { all, REQUIRED, readingOf, smallRubric } from '../../fixtures/rubric.ts';

const rubric = smallRubric();
const DE = all('DE', REQUIRED);
const compare = (one: Record<string, string>, other: Record<string, string>) =>
  compareReadings([readingOf(one), rubric], [readingOf(other, { assessor: 'AS-2' }), rubric]);

describe('two readings', () => {
  it('need an adjudicator when their decisions differ', () => {
    expect(compare(DE, { ...DE, P1: 'PR' })).toMatchObject({
      decisions: ['EARNED', 'NOT_YET'],
      decisionDiffers: true,
      farApart: [],
      needsAdjudication: true,
    });
  });

  it('need one when a criterion is two levels apart, though the decision is the same', () => {
    const low = { ...DE, P1: 'PR' };
    expect(compare({ ...low, A1: 'NY' }, low)).toMatchObject({
      decisionDiffers: false,
      farApart: ['A1'],
      needsAdjudication: true,
    });
  });

  it('need none one level apart under the same decision', () => {
    const low = { ...DE, P1: 'PR' };
    expect(compare({ ...low, A1: 'PR' }, low).needsAdjudication).toBe(false);
  });

  it('have no distance where one gave a code and no level', () => {
    const found = compare({ ...DE, X1: 'NO_EVIDENCE' }, { ...DE, X1: 'DE' });
    expect(found.criteria.find(({ id }) => id === 'X1')).toMatchObject({ distance: null, differs: true });
    expect(found.needsAdjudication).toBe(false);
  });

  it('ask the same of an adjudicator whichever is called the first', () => {
    const ratings = fc.record(
      Object.fromEntries(REQUIRED.map((id) => [id, fc.constantFrom('NY', 'PR', 'DE', 'NO_EVIDENCE')])),
    );
    fc.assert(
      fc.property(ratings, ratings, (one, other) => {
        expect(compare(one, other).needsAdjudication).toBe(compare(other, one).needsAdjudication);
        expect(compare(one, one).needsAdjudication).toBe(false);
      }),
    );
  });

  it('give an adjudication what they agree on, and no middle where they differ', () => {
    const [one, other] = [readingOf({ ...DE, P1: 'NY' }), readingOf(DE)];
    const content = agreedContent(compareReadings([one, rubric], [other, rubric]), one, other);
    expect(Object.keys(content.ratings ?? {})).toEqual(['P2', 'A1', 'A2', 'R1']);
    expect(content.ratings?.P1).toBeUndefined();
    expect(content.intake).toEqual(one.intake);
  });
});

describe('a reading one level from the other decision', () => {
  it('is one that earns by a criterion, or lacks one level of one', () => {
    expect(isNear(rubric, readingOf(DE))).toBe(true);
    expect(isNear(rubric, readingOf({ ...DE, P1: 'PR' }))).toBe(true);
  });

  it('is not one that lacks two levels, two criteria, or evidence', () => {
    expect(isNear(rubric, readingOf({ ...DE, P1: 'NY' }))).toBe(false);
    expect(isNear(rubric, readingOf({ ...DE, P1: 'PR', A1: 'PR' }))).toBe(false);
    expect(isNear(rubric, readingOf({ ...DE, P1: 'NO_EVIDENCE' }))).toBe(false);
  });

  it('is one that decides against the rule, and never an INCOMPLETE', () => {
    const far = { ...DE, P1: 'NY', A1: 'NY' };
    expect(isNear(rubric, readingOf(far, { override: { decision: 'EARNED', reason: 'x' } }))).toBe(true);
    expect(isNear(rubric, readingOf(DE, { intake: { C1: false, C2: true, C3: true } }))).toBe(false);
  });
});

describe('agreement of first and second readings', () => {
  const pair = (submission: string, other: Record<string, string>, lockedAt = '2026-11-25T09:00:00Z') => ({
    submission,
    microCredential: 'PP-3',
    rubric,
    comparison: compare(DE, other),
    lockedAt,
  });

  it('is percent agreement with its interval over levels, and over decisions', () => {
    const found = twiceAgreement([pair('a', DE), pair('b', { ...DE, P1: 'PR' })]);
    expect(found.exact).toMatchObject({ count: 9, n: 10 });
    expect(found.adjacent).toMatchObject({ count: 1, n: 10 });
    expect(found.decision).toMatchObject({ count: 1, n: 2, share: 0.5 });
    // Newcombe 1998's method 3 for 9 of 10.
    expect(found.exact.low).toBeCloseTo(0.5958, 4);
    expect(found.caveats.join(' ')).toContain('not independent');
  });

  it('holds the coefficient back while there are few, and says what it lacks where nothing varies', () => {
    expect(twiceAgreement([pair('a', DE)]).alpha).toMatchObject({ value: null });
    expect(twiceAgreement([pair('a', DE)]).alpha.reason).toMatch(/^held back/);
    const nine = Array.from({ length: 9 }, (_, at) => pair(`s${at}`, { ...DE, P1: at < 4 ? 'PR' : 'DE' }));
    expect(twiceAgreement(nine).alpha.reason).toMatch(/need 10 .* only 9 have/);
    const ten = twiceAgreement([...nine, pair('z', DE)]);
    expect(ten.alpha.value).not.toBeNull();
    expect(ten.further[0]?.label).toBe("Cohen's kappa");
    expect(ten.further[0]?.value.value).toBeTypeOf('number');
    expect(twiceAgreement(nine).further.every(({ value }) => value.value === null)).toBe(true);
    const same = Array.from({ length: 10 }, (_, at) => pair(`s${at}`, DE));
    expect(twiceAgreement(same).alpha.reason).toBe('not defined: every rating is the same');
  });

  it('leaves codes and INCOMPLETE out', () => {
    const coded = pair('a', { ...DE, P1: 'NO_EVIDENCE' });
    expect(twiceAgreement([coded]).exact.n).toBe(4);
    const incomplete = {
      ...coded,
      comparison: compareReadings(
        [readingOf(DE), rubric],
        [readingOf(DE, { intake: { C1: false } }), rubric],
      ),
    };
    expect(twiceAgreement([incomplete]).decision.n).toBe(0);
  });

  it('is told week by week and criterion by criterion', () => {
    const pairs = [pair('a', { ...DE, P1: 'PR' }, '2026-11-22T23:00:00Z'), pair('b', DE)];
    expect(byWeek(pairs)).toMatchObject([
      { week: '2026-11-16', submissions: 1, decision: { share: 0 } },
      { week: '2026-11-23', submissions: 1, decision: { share: 1 } },
    ]);
    expect(weekOf('2026-11-23T00:00:00Z')).toBe('2026-11-23');
    expect(byCriterion(pairs)[0]).toMatchObject({ criterion: 'P1', exact: { count: 1, n: 2 } });
  });
});
