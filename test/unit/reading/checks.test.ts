import { describe, expect, it } from 'vitest';
import { checkFeedback } from '../../../shared/reading/checks.ts';
import type { Rating, Reading } from '../../../shared/reading/reading.ts';
import { all, REQUIRED, readingOf, smallRubric } from '../../fixtures/rubric.ts';

const rubric = smallRubric();

function reading(ratings: Record<string, Rating>, overall?: Reading['overall']): Reading {
  const base = readingOf(all('DE', REQUIRED));
  return { ...base, ratings: { ...base.ratings, ...ratings }, overall };
}

const evidence = {
  e1: { artifact: 'a.pdf', selector: { type: 'time' as const, start: 1, end: 2 } },
};
const numbers = (found: Reading, only: boolean) =>
  checkFeedback(rubric, found)
    .filter(({ blocking }) => blocking === only)
    .map(({ check, criterion }) => (criterion ? `${check} ${criterion}` : `${check}`));

describe('feedback', () => {
  it('that is whole gives no finding', () => {
    const whole = { code: 'PR', note: 'The limit is seen late.', nextStep: 'Name it first.', evidence };
    expect(checkFeedback(rubric, reading({ P1: whole }, { strength: 'Clear tasks.' }))).toEqual([]);
  });

  it('is asked for at each criterion below passing, and blocks (1)', () => {
    const found = reading({ P1: { code: 'PR', note: ' ' }, R1: { code: 'NY' } }, { strength: 'x' });
    expect(numbers(found, true)).toEqual(['1 P1', '1 R1']);
  });

  it('is asked for where there was no evidence, too; a quotation cannot be', () => {
    const found = reading({ A1: { code: 'NO_EVIDENCE' } }, { strength: 'x' });
    expect(numbers(found, true)).toEqual(['1 A1']);
    expect(numbers(found, false)).toEqual(['4 A1']);
  });

  it('should point at evidence (2) and give a next step (4), without blocking', () => {
    const found = reading({ P1: { code: 'PR', note: 'Seen.' } }, { strength: 'x' });
    expect(numbers(found, true)).toEqual([]);
    expect(numbers(found, false)).toEqual(['2 P1', '4 P1']);
  });

  it('begins with a strength whatever the decision (5), and blocks', () => {
    expect(numbers(reading({}), true)).toEqual(['5']);
    expect(numbers(reading({ P1: { code: 'NY', note: 'x' } }, { strength: '\n' }), true)).toEqual(['5']);
  });

  it('of an INCOMPLETE says only what the intake found (7)', () => {
    const found = {
      ...reading({ P1: { code: 'NY', note: 'Weak.' }, P2: { code: 'NY' } }, { strength: 'x' }),
      intake: { C1: false },
    };
    expect(numbers(found, true)).toEqual([]);
    expect(numbers(found, false)).toEqual(['7 P1', '7']);
    expect(numbers({ ...found, ratings: {}, overall: { nextStep: 'Add a rubric.' } }, false)).toEqual(['7']);
  });

  it('is asked for below the level that a criterion names for itself', () => {
    const [first, ...rest] = rubric.criteria;
    if (!first) throw new Error('no criterion');
    const strict = smallRubric({ criteria: [{ ...first, feedbackRequiredBelow: 'PR' }, ...rest] });
    const found = reading({ P1: { code: 'PR' } }, { strength: 'x' });
    expect(checkFeedback(strict, found)).toEqual([]);
  });
});
