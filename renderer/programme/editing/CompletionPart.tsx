import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { RubricDraft } from '../../../shared/rubric/draft.ts';
import { moved, withCheck } from '../../../shared/rubric/edit.ts';
import { Button, Checkbox, Field, IconButton, TextInput } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from './Editing.module.css';
import type { PartProps } from './Editor.tsx';
import { focusPlaceSoon, placeOf } from './place.ts';

type Check = RubricDraft['completion'][number];

/** What the intake asks for before competence is judged. */
export function CompletionPart({ draft, onEdit }: PartProps) {
  const t = words.rubrics;
  const { completion } = draft;
  const set = (at: number, change: Partial<Check>, typed = false) =>
    onEdit(
      {
        ...draft,
        completion: completion.map((check, place) => (place === at ? { ...check, ...change } : check)),
      },
      typed,
    );
  const move = (from: number, to: number) => {
    onEdit({ ...draft, completion: moved(completion, from, to) });
    focusPlaceSoon(`completion.${to}.text`);
  };
  return (
    <section className={styles.part} aria-labelledby="part-completion">
      <h2 id="part-completion">{t.completion}</h2>
      <p className={styles.hint}>{t.completionHint}</p>
      <ol className={styles.rows}>
        {completion.map(({ id, text, blocking }, at) => (
          <li key={id} className={styles.row}>
            <span className={styles.code}>{id}</span>
            <Field label={t.check(id)} labelHidden className={styles.grow}>
              <TextInput
                {...placeOf(`completion.${at}.text`)}
                value={text}
                onChange={(event) => set(at, { text: event.target.value }, true)}
              />
            </Field>
            <Checkbox
              label={t.blocking}
              checked={blocking}
              onChange={(event) => set(at, { blocking: event.target.checked })}
            />
            <IconButton
              label={t.up(id)}
              icon={<ArrowUp aria-hidden="true" />}
              disabled={at === 0}
              onClick={() => move(at, at - 1)}
            />
            <IconButton
              label={t.down(id)}
              icon={<ArrowDown aria-hidden="true" />}
              disabled={at === completion.length - 1}
              onClick={() => move(at, at + 1)}
            />
            <IconButton
              label={t.remove(id)}
              icon={<Trash2 aria-hidden="true" />}
              onClick={() => {
                onEdit({ ...draft, completion: completion.toSpliced(at, 1) });
                focusPlaceSoon(
                  completion.length > 1 ? `completion.${Math.max(0, at - 1)}.text` : 'completion',
                );
              }}
            />
          </li>
        ))}
      </ol>
      <Button
        icon={<Plus />}
        {...placeOf('completion')}
        onClick={() => {
          onEdit(withCheck(draft));
          focusPlaceSoon(`completion.${completion.length}.text`);
        }}
      >
        {t.addCheck}
      </Button>
    </section>
  );
}
