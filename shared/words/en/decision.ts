import { type Derived, derive } from '../../reading/derive.ts';
import type { Reading } from '../../reading/reading.ts';
import type { NonOrdinalCode, Rubric } from '../../rubric/rubric.ts';
import { levelLabel } from '../../rubric/scale.ts';

const CODES: Record<NonOrdinalCode, string> = {
  NO_EVIDENCE: 'no evidence',
  UNREADABLE: 'unreadable',
  PRIVACY_HOLD: 'held for privacy',
  INTEGRITY: 'held for integrity',
  LINK_OFFLINE: 'not available offline',
};

const plain = new Intl.NumberFormat('en');

/** A level's label, or what a state of the evidence is called. */
function levelName(rubric: Rubric, code: string): string {
  return CODES[code as NonOrdinalCode] ?? levelLabel(rubric, code);
}

/** What a rule asks for, as the end of a sentence: "Demonstrated on all 8". */
function asks(rubric: Rubric, considered: number): string {
  const { decisionRule } = rubric;
  const label = levelLabel(rubric, decisionRule.level);
  if (decisionRule.type === 'n-of') return `${label} on ${decisionRule.n} of ${considered}`;
  if (decisionRule.type === 'component-minimum') {
    const parts = Object.entries(decisionRule.minimum).map(
      ([component, least]) => `${least} in ${component}`,
    );
    return `${label} on ${parts.join(', ')}`;
  }
  return `${label} on all ${considered}`;
}

const rule = (rubric: Rubric, derived: Derived) => `The rule asks for ${asks(rubric, derived.considered)}.`;

const list = (items: string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(items);

/** The decision and why it is what it is. */
export const decision = {
  levelName,
  list,
  /** The rule of a rubric in words, whatever was rated. */
  rule: (rubric: Rubric) => rule(rubric, derive(rubric, {})),
  headline(rubric: Rubric, reading: Reading, derived: Derived): string {
    const labels = rubric.decisionLabels;
    if (reading.override) return `${labels[reading.override.decision]}, by your override`;
    if (derived.decision === 'INCOMPLETE')
      return `${labels.INCOMPLETE}: ${list(derived.unmetChecks)} not met`;
    if (derived.stopped.length) {
      const [first] = derived.stopped;
      return `On hold: ${first?.criterion} is ${levelName(rubric, first?.code ?? '')}`;
    }
    if (derived.decision === 'EARNED') return labels.EARNED;
    if (derived.decision === 'NOT_YET') {
      const [first, ...rest] = derived.below;
      if (!first) return labels.NOT_YET;
      const level = levelName(rubric, first.code);
      return rest.length
        ? `${labels.NOT_YET}: ${list(derived.below.map((each) => each.criterion))} below the rule`
        : `${labels.NOT_YET}: ${first.criterion} is ${level}`;
    }
    return 'No decision yet';
  },
  reason(rubric: Rubric, reading: Reading, derived: Derived): string {
    if (reading.override) return reading.override.reason;
    if (derived.decision === 'INCOMPLETE')
      return 'Returned before assessment. No judgement about the competency is made.';
    const left = derived.unrated.length;
    const still =
      left === 0
        ? ''
        : left === derived.considered
          ? ' None rated yet.'
          : ` ${plain.format(left)} still to rate.`;
    return rule(rubric, derived) + still;
  },
};
