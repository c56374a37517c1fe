import type { RubricDraft } from '../../../shared/rubric/draft.ts';
import { withCriterionAt } from '../../../shared/rubric/edit.ts';
import { COMPONENTS, type Component } from '../../../shared/rubric/rubric.ts';
import { Checkbox, Field, Select, TextArea, TextInput } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from './Editing.module.css';
import type { PartProps } from './Editor.tsx';
import { placeOf } from './place.ts';

type DraftCriterion = RubricDraft['criteria'][number];

/** A list as it is written: one entry a line. Empty lines go when the draft becomes a version. */
const linesOf = (text: string) => (text === '' ? [] : text.split('\n'));

/** Everything that one criterion says. */
export function CriterionForm({ draft, onEdit, at }: PartProps & { at: number }) {
  const t = words.rubrics;
  const criterion = draft.criteria[at];
  if (!criterion) return null;
  const set = (change: Partial<DraftCriterion>, typed = false) =>
    onEdit(withCriterionAt(draft, at, change), typed);
  const place = (name: string) => placeOf(`criteria.${at}.${name}`);
  const below = criterion.feedbackRequiredBelow;
  return (
    <div className={styles.criterionForm}>
      <div className={styles.pair}>
        <Field label={t.criterionTitle}>
          <TextInput
            {...place('title')}
            value={criterion.title}
            onChange={(event) => set({ title: event.target.value }, true)}
          />
        </Field>
        <Field label={t.component}>
          <Select
            value={criterion.component}
            onChange={(event) => set({ component: event.target.value as Component })}
          >
            {COMPONENTS.map((component) => (
              <option key={component} value={component}>
                {t.components[component]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.descriptors}>
        {draft.scale.map(({ code, label }) => (
          <Field key={code} label={t.descriptor(label || code)}>
            <TextArea
              {...place(`levels.${code}`)}
              rows={3}
              spellCheck
              value={criterion.levels[code] ?? ''}
              onChange={(event) => set({ levels: { ...criterion.levels, [code]: event.target.value } }, true)}
            />
          </Field>
        ))}
      </div>
      <div className={styles.pair}>
        <Field label={t.lookFors} hint={t.linesHint}>
          <TextArea
            value={criterion.lookFors.join('\n')}
            spellCheck
            onChange={(event) => set({ lookFors: linesOf(event.target.value) }, true)}
          />
        </Field>
        <Field label={t.guidance} hint={t.guidanceHint}>
          <TextArea
            value={criterion.guidance.join('\n')}
            spellCheck
            onChange={(event) => set({ guidance: linesOf(event.target.value) }, true)}
          />
        </Field>
      </div>
      <div className={styles.inline}>
        <Checkbox
          label={t.required}
          hint={t.requiredHint}
          checked={criterion.required}
          onChange={(event) => set({ required: event.target.checked })}
        />
        <Checkbox
          label={t.shared}
          checked={criterion.sharedArtifactAllowed}
          onChange={(event) => set({ sharedArtifactAllowed: event.target.checked })}
        />
        <Field label={t.feedbackBelow}>
          <Select
            {...place('feedbackRequiredBelow')}
            value={below ?? ''}
            onChange={(event) => {
              const { feedbackRequiredBelow: _, ...rest } = criterion;
              const chosen = event.target.value;
              const next = chosen ? { ...rest, feedbackRequiredBelow: chosen } : rest;
              onEdit({ ...draft, criteria: draft.criteria.with(at, next) });
            }}
          >
            <option value="">{t.feedbackAtPassing}</option>
            {draft.scale.map(({ code, label }) => (
              <option key={code} value={code}>
                {label || code}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  );
}
