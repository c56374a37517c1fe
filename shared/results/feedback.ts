import { decisionOf, derive } from '../reading/derive.ts';
import type { Decision, Reading } from '../reading/reading.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { isLevel, levelLabel } from '../rubric/scale.ts';
import { feedback as words } from '../words/en/feedback.ts';

/** What an educator is told about one criterion. */
export interface CriterionFeedback {
  id: string;
  title: string;
  /** The level's label; absent where a state of the evidence was given instead of a level. */
  level?: string;
  note?: string;
  nextStep?: string;
}

/** The feedback of a reading in the order in which an educator reads it. Private notes never enter. */
export interface FeedbackParts {
  decision: Decision | null;
  strength?: string;
  nextStep?: string;
  /** Why the decision is another than the rule's. */
  overrideReason?: string;
  criteria: CriterionFeedback[];
  /** The intake checks that were not met, of an INCOMPLETE alone, which then says nothing on the competency. */
  stillNeeded: string[];
}

/** Takes a reading apart into what its educator is told. */
export function feedbackParts(rubric: Rubric, reading: Reading): FeedbackParts {
  const decision = decisionOf(rubric, reading);
  const { strength, nextStep } = reading.overall ?? {};
  if (decision === 'INCOMPLETE') {
    const stillNeeded = derive(rubric, reading).unmetChecks.map((id) => {
      const check = rubric.completion.find((each) => each.id === id);
      return `${id} ${check?.text ?? ''}`.trim();
    });
    return { decision, criteria: [], stillNeeded };
  }
  const criteria = rubric.criteria.flatMap(({ id, title }) => {
    const rating = reading.ratings?.[id];
    if (!rating?.note && !rating?.nextStep) return [];
    const level = rating.code && isLevel(rubric, rating.code) ? levelLabel(rubric, rating.code) : undefined;
    return [{ id, title, level, note: rating.note, nextStep: rating.nextStep }];
  });
  return {
    decision,
    strength,
    nextStep,
    overrideReason: reading.override?.reason,
    criteria,
    stillNeeded: [],
  };
}

/**
 * The feedback of a reading as plain text, in the order in which an educator reads it.
 * An INCOMPLETE says only what the intake found; private notes never enter.
 */
export function feedbackText(rubric: Rubric, reading: Reading): string {
  const parts = feedbackParts(rubric, reading);
  const lines: string[] = [];
  if (parts.decision === 'INCOMPLETE') {
    lines.push(`${words.returned}; ${words.needed}: ${parts.stillNeeded.join(' ')}`);
    lines.push(words.noJudgement);
    return lines.join('\n');
  }
  if (parts.strength) lines.push(`${words.strength}: ${parts.strength}`);
  if (parts.nextStep) lines.push(`${words.nextStep}: ${parts.nextStep}`);
  if (parts.overrideReason) lines.push(`${words.override}: ${parts.overrideReason}`);
  for (const { id, title, level, note, nextStep } of parts.criteria) {
    const said = [note, nextStep ? `${words.nextStep}: ${nextStep}` : ''].filter(Boolean).join(' ');
    lines.push(`${id} ${title}${level ? ` (${level})` : ''}: ${said}`);
  }
  return lines.join('\n');
}
