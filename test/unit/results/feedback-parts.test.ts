import { describe, expect, it } from 'vitest';
import { feedbackParts, feedbackText } from '../../../shared/results/feedback.ts';
import { all, REQUIRED, readingOf, smallRubric } from '../../fixtures/rubric.ts';

const rubric = smallRubric();
const rich = readingOf(
  { ...all('DE', REQUIRED), P1: 'PR' },
  {
    overall: { strength: 'Real prices.', nextStep: 'Ask earlier.' },
    privateNote: 'Ask the adjudicator.',
    ratings: { P1: { code: 'PR', note: 'Seen late.', nextStep: 'Name it first.' }, P2: { code: 'DE' } },
  },
);

describe('the feedback that a preview shows', () => {
  it('is all that the text says, and never a private note', () => {
    const { criteria, ...parts } = feedbackParts(rubric, rich);
    const text = feedbackText(rubric, rich);
    for (const said of [parts.strength, parts.nextStep, criteria[0]?.note, criteria[0]?.level])
      expect(text).toContain(said);
    expect(JSON.stringify([parts, criteria])).not.toContain('adjudicator');
    expect(criteria.map(({ id }) => id)).toEqual(['P1']);
  });

  it('of an INCOMPLETE is what the intake found and nothing else', () => {
    const incomplete = { ...rich, intake: { C1: false } };
    expect(feedbackParts(rubric, incomplete)).toEqual({
      decision: 'INCOMPLETE',
      criteria: [],
      stillNeeded: ['C1 A task design is there.'],
    });
    expect(feedbackText(rubric, incomplete)).not.toMatch(/earlier|prices|late/);
  });
});
