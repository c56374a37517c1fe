import type { Criterion, Rubric } from './rubric.ts';

/** Position of a level code on the scale, 0 for the lowest; -1 for a non-ordinal or unknown code. */
export function rankOf(rubric: Rubric, code: string | undefined): number {
  return rubric.scale.findIndex((level) => level.code === code);
}

/** Whether a code is a level of the rubric's scale, and not a state of the evidence. */
export function isLevel(rubric: Rubric, code: string): boolean {
  return rankOf(rubric, code) >= 0;
}

/** Whether a level reaches another one on this scale. Non-ordinal codes reach nothing. */
export function reaches(rubric: Rubric, code: string | undefined, least: string): boolean {
  const rank = rankOf(rubric, code);
  return rank >= 0 && rank >= rankOf(rubric, least);
}

/** The lowest passing level's code. */
export function passingLevel(rubric: Rubric): string {
  const passing = rubric.scale.find((level) => level.passing);
  return passing?.code ?? rubric.decisionRule.level;
}

/** The level's label, or the code itself where the scale does not have it. */
export function levelLabel(rubric: Rubric, code: string): string {
  return rubric.scale.find((level) => level.code === code)?.label ?? code;
}

/** Whether the rubric asks for feedback at this level of this criterion. */
export function needsFeedback(rubric: Rubric, criterion: Criterion, code: string): boolean {
  return !reaches(rubric, code, criterion.feedbackRequiredBelow ?? passingLevel(rubric));
}
