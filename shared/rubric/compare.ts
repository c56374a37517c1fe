import type { Rubric } from './rubric.ts';

/** One thing in which two versions differ. Texts are as they stand; `id` names the criterion, level or check. */
export interface Difference {
  part: 'scale' | 'labels' | 'rule' | 'criteria' | 'completion';
  kind: 'added' | 'removed' | 'moved' | 'changed';
  id: string;
  /** What the criterion, level or check is called now, or was called. */
  title: string;
  /** What of it changed; for a descriptor, with `level`. */
  field?:
    | 'label'
    | 'passing'
    | 'title'
    | 'component'
    | 'required'
    | 'descriptor'
    | 'look-fors'
    | 'guidance'
    | 'feedback'
    | 'shared'
    | 'text'
    | 'blocking'
    | 'rule';
  /** Label of the level whose descriptor it is. */
  level?: string;
  before?: string;
  after?: string;
}

type Listed = { id: string; title: string };
type Fields = Partial<Record<NonNullable<Difference['field']>, string>>;

/** Ids of the second list that stand in another order than those of the first which they share. */
function movedIds(before: readonly Listed[], after: readonly Listed[]): Set<string> {
  const shared = (one: readonly Listed[], other: readonly Listed[]) =>
    one.map(({ id }) => id).filter((id) => other.some((each) => each.id === id));
  const old = shared(before, after);
  const now = shared(after, before);
  // The fewest that have to move: all that are not on a longest run that kept its order.
  const places = now.map((id) => old.indexOf(id));
  const best = places.map(() => [] as number[]);
  places.forEach((place, at) => {
    const longest = best.slice(0, at).reduce<number[]>((most, run, earlier) => {
      const fits = (places[earlier] ?? 0) < place && run.length > most.length;
      return fits ? run : most;
    }, []);
    best[at] = [...longest, at];
  });
  const stay = new Set(best.reduce((most, run) => (run.length > most.length ? run : most), []));
  return new Set(now.filter((_, at) => !stay.has(at)));
}

function listDifferences<Item extends Listed>(
  part: Difference['part'],
  before: readonly Item[],
  after: readonly Item[],
  fieldsOf: (item: Item) => Fields,
  more: (one: Item, other: Item) => Difference[] = () => [],
): Difference[] {
  const moves = movedIds(before, after);
  const removed = before
    .filter(({ id }) => !after.some((each) => each.id === id))
    .map(({ id, title }): Difference => ({ part, kind: 'removed', id, title }));
  return [
    ...removed,
    ...after.flatMap((item): Difference[] => {
      const { id, title } = item;
      const old = before.find((each) => each.id === id);
      if (!old) return [{ part, kind: 'added', id, title }];
      const was = fieldsOf(old);
      const is = fieldsOf(item);
      const fields = Object.keys(is) as NonNullable<Difference['field']>[];
      return [
        ...(moves.has(id) ? [{ part, kind: 'moved' as const, id, title }] : []),
        ...fields
          .filter((field) => was[field] !== is[field])
          .map(
            (field): Difference => ({
              part,
              kind: 'changed',
              id,
              title,
              field,
              before: was[field] ?? '',
              after: is[field] ?? '',
            }),
          ),
        ...more(old, item),
      ];
    }),
  ];
}

const criterionFields = (criterion: Rubric['criteria'][number]): Fields => ({
  title: criterion.title,
  component: criterion.component,
  required: String(criterion.required),
  'look-fors': criterion.lookFors.join('\n'),
  guidance: criterion.guidance.join('\n'),
  feedback: criterion.feedbackRequiredBelow ?? '',
  shared: String(criterion.sharedArtifactAllowed),
});

/**
 * In what two versions of a rubric differ, part by part and in the order of the new one. Criteria, levels and checks
 * are known by their ids and codes, so that a new title is a change and not a removal beside an addition.
 * @param ruleInWords says a rubric's rule as people read it.
 */
export function compareRubrics(
  before: Rubric,
  after: Rubric,
  ruleInWords: (rubric: Rubric) => string,
): Difference[] {
  const levels = ({ scale }: Rubric) =>
    scale.map((level) => ({ ...level, id: level.code, title: level.label }));
  const checks = ({ completion }: Rubric) => completion.map((check) => ({ ...check, title: check.text }));
  const rules = [ruleInWords(before), ruleInWords(after)] as const;
  const labels = (['EARNED', 'NOT_YET', 'INCOMPLETE'] as const)
    .filter((decision) => before.decisionLabels[decision] !== after.decisionLabels[decision])
    .map(
      (decision): Difference => ({
        part: 'labels',
        kind: 'changed',
        id: decision,
        title: after.decisionLabels[decision],
        field: 'label',
        before: before.decisionLabels[decision],
        after: after.decisionLabels[decision],
      }),
    );
  const sameRule = JSON.stringify(before.decisionRule) === JSON.stringify(after.decisionRule);
  return [
    ...listDifferences('scale', levels(before), levels(after), ({ label, passing }) => ({
      label,
      passing: String(passing ?? false),
    })),
    ...labels,
    ...(sameRule && rules[0] === rules[1]
      ? []
      : [
          {
            part: 'rule' as const,
            kind: 'changed' as const,
            id: 'rule',
            title: '',
            field: 'rule' as const,
            before: rules[0],
            after: rules[1],
          },
        ]),
    ...listDifferences('criteria', before.criteria, after.criteria, criterionFields, (one, other) =>
      after.scale
        .filter(({ code }) => (one.levels[code] ?? '') !== (other.levels[code] ?? ''))
        .map(
          ({ code, label }): Difference => ({
            part: 'criteria',
            kind: 'changed',
            id: other.id,
            title: other.title,
            field: 'descriptor',
            level: label,
            before: one.levels[code] ?? '',
            after: other.levels[code] ?? '',
          }),
        ),
    ),
    ...listDifferences('completion', checks(before), checks(after), ({ text, blocking }) => ({
      text,
      blocking: String(blocking),
    })),
  ];
}
