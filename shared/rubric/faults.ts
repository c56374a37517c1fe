import type { RubricDraft } from './draft.ts';
import { ruleTrouble } from './reach.ts';

/** What can keep a draft from being published. */
export type FaultCode =
  | 'too-few-levels'
  | 'level-code'
  | 'level-twice'
  | 'level-label'
  | 'label-twice'
  | 'no-passing'
  | 'decision-label'
  | 'no-criteria'
  | 'criterion-id'
  | 'criterion-twice'
  | 'criterion-title'
  | 'descriptor'
  | 'descriptor-without-level'
  | 'feedback-level'
  | 'check-twice'
  | 'check-text'
  | 'rule-level'
  | 'rule-never'
  | 'rule-always';

/** One thing to mend, and the place in the draft where it is mended. */
export interface Fault {
  code: FaultCode;
  /** As in `criteria.2.levels.DE`. */
  place: string;
  /** Of the criterion, level or check that it is about, where there is one. */
  id?: string;
}

/** Places at which a value stands that stood before. */
const repeated = (values: readonly string[]): number[] =>
  values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []));

function scaleFaults({ scale }: RubricDraft): Fault[] {
  const labels = scale.map(({ label }) => label.trim().toLowerCase());
  return [
    ...(scale.length < 2 ? [{ code: 'too-few-levels' as const, place: 'scale' }] : []),
    ...scale.flatMap(({ code, label }, at): Fault[] => [
      ...(/^[A-Z0-9]{1,12}$/.test(code)
        ? []
        : [{ code: 'level-code' as const, place: `scale.${at}.label`, id: code }]),
      ...(label === '' ? [{ code: 'level-label' as const, place: `scale.${at}.label`, id: code }] : []),
    ]),
    ...repeated(scale.map(({ code }) => code)).map(
      (at): Fault => ({ code: 'level-twice', place: `scale.${at}.label`, id: scale[at]?.code ?? '' }),
    ),
    ...repeated(labels)
      .filter((at) => labels[at] !== '')
      .map((at): Fault => ({ code: 'label-twice', place: `scale.${at}.label`, id: scale[at]?.label ?? '' })),
    ...(scale.some(({ passing }) => passing) ? [] : [{ code: 'no-passing' as const, place: 'scale' }]),
  ];
}

function criterionFaults({ criteria, scale }: RubricDraft): Fault[] {
  const codes = scale.map(({ code }) => code);
  const faults: Fault[] = criteria.length ? [] : [{ code: 'no-criteria', place: 'criteria' }];
  for (const at of repeated(criteria.map(({ id }) => id)))
    faults.push({ code: 'criterion-twice', place: `criteria.${at}.title`, id: criteria[at]?.id ?? '' });
  criteria.forEach((criterion, at) => {
    const { id, title, levels, feedbackRequiredBelow: below } = criterion;
    const say = (code: FaultCode, where: string, of = id) =>
      faults.push({ code, place: `criteria.${at}.${where}`, id: of });
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$/.test(id)) say('criterion-id', 'title');
    if (title === '') say('criterion-title', 'title');
    for (const code of codes)
      if (!Object.hasOwn(levels, code) || levels[code] === '') say('descriptor', `levels.${code}`);
    for (const code of Object.keys(levels))
      if (!codes.includes(code)) say('descriptor-without-level', `levels.${code}`, code);
    if (below && !codes.includes(below)) say('feedback-level', 'feedbackRequiredBelow');
  });
  return faults;
}

function completionFaults({ completion }: RubricDraft): Fault[] {
  const twice = repeated(completion.map(({ id }) => id));
  return [
    ...twice.map(
      (at): Fault => ({
        code: 'check-twice',
        place: `completion.${at}.text`,
        id: completion[at]?.id ?? '',
      }),
    ),
    ...completion.flatMap(({ id, text }, at): Fault[] =>
      text === '' ? [{ code: 'check-text', place: `completion.${at}.text`, id }] : [],
    ),
  ];
}

function ruleFaults(draft: RubricDraft): Fault[] {
  const { scale, decisionRule, criteria } = draft;
  if (scale.length === 0 || criteria.length === 0) return [];
  if (!scale.some(({ code }) => code === decisionRule.level))
    return [{ code: 'rule-level', place: 'decisionRule.level' }];
  const trouble = ruleTrouble(draft);
  return trouble ? [{ code: `rule-${trouble}`, place: 'decisionRule' }] : [];
}

/** Everything that keeps a draft from being published, in the order in which it is edited; none when it can be. */
export function faults(draft: RubricDraft): Fault[] {
  const labels = Object.entries(draft.decisionLabels).flatMap(([decision, label]): Fault[] =>
    label === '' ? [{ code: 'decision-label', place: `decisionLabels.${decision}` }] : [],
  );
  return [
    ...scaleFaults(draft),
    ...labels,
    ...criterionFaults(draft),
    ...completionFaults(draft),
    ...ruleFaults(draft),
  ];
}
