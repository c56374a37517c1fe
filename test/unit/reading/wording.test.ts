import { describe, expect, it } from 'vitest';
import { addressesPerson } from '../../../shared/reading/addressing.ts';
import { checkFeedback } from '../../../shared/reading/checks.ts';
import { missingDescriptors, namesMissing, sameStem } from '../../../shared/reading/missing-descriptor.ts';
import type { Criterion, Rubric } from '../../../shared/rubric/rubric.ts';
import { pp3 } from '../../fixtures/library.ts';
import { all, REQUIRED, readingOf, smallRubric } from '../../fixtures/rubric.ts';

const rubric: Rubric = pp3();
const P2 = rubric.criteria.find(({ id }) => id === 'P2') as Criterion;

describe('check 3: the descriptor that is missing', () => {
  it('is every one between the level given and the passing one', () => {
    expect(missingDescriptors(rubric, P2, 'NY')).toEqual([P2.levels.PR, P2.levels.DE]);
    expect(missingDescriptors(rubric, P2, 'PR')).toEqual([P2.levels.DE]);
    expect(missingDescriptors(rubric, P2, 'DE')).toEqual([]);
  });

  it('is named by a word of its own, in any of its forms', () => {
    expect(namesMissing(rubric, P2, 'PR', 'No choice can be tracing back to the survey.')).toBe(true);
    expect(namesMissing(rubric, P2, 'PR', 'The survey gives nothing specific.')).toBe(true);
  });

  it('is not named by what the level given says already, nor by kind words', () => {
    expect(namesMissing(rubric, P2, 'PR', 'Interests and needs are mentioned.')).toBe(false);
    expect(namesMissing(rubric, P2, 'PR', 'Nearly there, keep going!')).toBe(false);
  });

  it.each([
    ['traced', 'traces', true],
    ['student', 'students', true],
    ['design', 'designing', true],
    ['survey', 'surface', false],
    ['need', 'news', false],
  ])('%s and %s are one word: %s', (one, other, same) => expect(sameStem(one, other)).toBe(same));
});

describe('check 6: the evidence is addressed', () => {
  it.each([
    'You did not explain the limit.',
    'Your task is general.',
    'The teacher has not thought about the audience.',
    'Careless work on the second page.',
  ])('marks "%s"', (text) => expect(addressesPerson(text, 'note')).toBe(true));

  it.each(['The limit is not explained.', 'The youth council is named as the audience.', ''])(
    'lets "%s" pass',
    (text) => expect(addressesPerson(text, 'note')).toBe(false),
  );

  it('lets a next step speak to the reader, unless it judges', () => {
    expect(addressesPerson('Next time, name the choice that your survey led to.', 'next-step')).toBe(false);
    expect(addressesPerson('You should have asked earlier.', 'next-step')).toBe(true);
  });

  it('is a quiet mark, wherever the words stand', () => {
    const found = checkFeedback(
      smallRubric(),
      readingOf(all('DE', REQUIRED), { overall: { strength: 'You are careful.' } }),
    );
    expect(found).toEqual([{ check: 6, blocking: false, about: 'person' }]);
  });
});
