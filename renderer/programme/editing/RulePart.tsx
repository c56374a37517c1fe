import { useId } from 'react';
import { type Trial, trials } from '../../../shared/reading/trials.ts';
import { type RubricDraft, ruleOfType } from '../../../shared/rubric/draft.ts';
import { faults } from '../../../shared/rubric/faults.ts';
import { waysToEarn } from '../../../shared/rubric/reach.ts';
import { COMPONENTS, type Component, type DecisionRule } from '../../../shared/rubric/rubric.ts';
import { Banner, Field, Select, Table } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from './Editing.module.css';
import type { PartProps } from './Editor.tsx';
import { placeOf } from './place.ts';

const TYPES = ['all', 'n-of', 'component-minimum'] as const satisfies readonly DecisionRule['type'][];

function Counts({
  label,
  value,
  most,
  onChange,
}: {
  label: string;
  value: number;
  most: number;
  onChange: (value: number) => void;
}) {
  return (
    <Field label={label}>
      <Select value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {Array.from({ length: Math.max(most, value) + 1 }, (_, count) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the numbers are the options
          <option key={count} value={count}>
            {words.numbers.count(count)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** How ratings become a decision, said as it is edited: in cases, and when it could never come out otherwise. */
export function RulePart({ draft, onEdit }: PartProps) {
  const t = words.rubrics;
  const name = useId();
  const { decisionRule: rule, criteria, scale } = draft;
  const set = (next: RubricDraft['decisionRule']) => onEdit({ ...draft, decisionRule: next });
  const trouble = faults(draft).find(({ code }) => code.startsWith('rule-'));
  const inComponent = (component: Component) =>
    criteria.filter((criterion) => criterion.component === component).length;
  return (
    <section className={styles.part} aria-labelledby="part-rule">
      <h2 id="part-rule">{t.rule}</h2>
      <div role="radiogroup" aria-labelledby="part-rule" className={styles.inline}>
        {TYPES.map((type) => (
          <label key={type} className={styles.radio}>
            <input
              type="radio"
              name={name}
              checked={rule.type === type}
              onChange={() => set(ruleOfType(type, draft))}
              {...(rule.type === type ? placeOf('decisionRule') : {})}
            />
            {t.ruleTypes[type]}
          </label>
        ))}
      </div>
      <div className={styles.inline}>
        {rule.type === 'n-of' && (
          <Counts
            label={t.howMany}
            value={rule.n}
            most={criteria.length}
            onChange={(n) => set({ ...rule, n })}
          />
        )}
        {rule.type === 'component-minimum' &&
          COMPONENTS.map((component) => (
            <Counts
              key={component}
              label={t.minimumOf(component)}
              value={rule.minimum[component] ?? 0}
              most={inComponent(component)}
              onChange={(least) => set({ ...rule, minimum: { ...rule.minimum, [component]: least } })}
            />
          ))}
        <Field label={t.ruleLevel}>
          <Select
            {...placeOf('decisionRule.level')}
            value={rule.level}
            onChange={(event) => set({ ...rule, level: event.target.value })}
          >
            {!scale.some(({ code }) => code === rule.level) && (
              <option value={rule.level}>{rule.level}</option>
            )}
            {scale.map(({ code, label }) => (
              <option key={code} value={code}>
                {label || code}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {trouble && <Banner kind="error" title={t.fault(trouble)} />}
      <Decides draft={draft} />
    </section>
  );
}

/** What the rule would decide, case by case. */
function Decides({ draft }: { draft: RubricDraft }) {
  const t = words.rubrics;
  const cases = trials(draft);
  if (cases.length === 0) return null;
  const { earn, of } = waysToEarn(draft);
  const says = ({ decision }: Trial) => (decision ? draft.decisionLabels[decision] : t.undecided);
  return (
    <>
      <Table caption={t.decides} captionShown>
        <thead>
          <tr>
            <th scope="col">{t.case}</th>
            <th scope="col">{t.thenDecision}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((each) => (
            <tr key={`${each.kind} ${each.component ?? ''}`}>
              <td>{t.trial(each)}</td>
              <td data-decision={each.decision}>
                <strong>{says(each)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={styles.hint}>{t.ways(earn, of)}</p>
    </>
  );
}
