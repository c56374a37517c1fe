import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, Plus, Trash2 } from 'lucide-react';
import { moved, withCriterion } from '../../../shared/rubric/edit.ts';
import { COMPONENTS, type Component } from '../../../shared/rubric/rubric.ts';
import { announce, Button, IconButton } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { CriterionForm } from './CriterionForm.tsx';
import styles from './Editing.module.css';
import type { PartProps } from './Editor.tsx';
import { focusPlaceSoon, placeOf } from './place.ts';

interface CriteriaPartProps extends PartProps {
  /** Id of the criterion whose form is open. */
  open: string | null;
  onOpen: (id: string | null) => void;
}

/** The criteria in their order, one of them open. */
export function CriteriaPart({ draft, onEdit, open, onOpen }: CriteriaPartProps) {
  const t = words.rubrics;
  const { criteria } = draft;
  const add = (component: Component) => {
    const { draft: next, at } = withCriterion(draft, component);
    const id = next.criteria[at]?.id ?? '';
    onEdit(next);
    onOpen(id);
    announce(t.added(id));
    focusPlaceSoon(`criteria.${at}.title`);
  };
  const remove = (at: number, id: string) => {
    onEdit({ ...draft, criteria: criteria.toSpliced(at, 1) });
    if (open === id) onOpen(null);
    announce(t.removed(id));
    focusPlaceSoon(criteria.length > 1 ? `criteria.${Math.min(at, criteria.length - 2)}` : 'criteria');
  };
  const move = (from: number, to: number, id: string) => {
    onEdit({ ...draft, criteria: moved(criteria, from, to) });
    announce(t.movedTo(id, to + 1, criteria.length));
    focusPlaceSoon(`criteria.${to}`);
  };
  return (
    <section className={styles.part} aria-labelledby="part-criteria">
      <h2 id="part-criteria">{t.criteria}</h2>
      <ol className={styles.rows}>
        {criteria.map(({ id, title, component, required }, at) => (
          <li key={id} className={styles.criterion} data-open={open === id}>
            <div className={styles.row}>
              <button
                type="button"
                {...placeOf(`criteria.${at}`)}
                className={styles.opener}
                aria-expanded={open === id}
                onClick={() => onOpen(open === id ? null : id)}
              >
                {open === id ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
                <span>{t.openCriterion(id, title)}</span>
                <span className={styles.quiet}>
                  {t.components[component]}
                  {!required && `, ${words.programme.optional}`}
                </span>
              </button>
              <IconButton
                label={t.up(id)}
                icon={<ArrowUp aria-hidden="true" />}
                disabled={at === 0}
                onClick={() => move(at, at - 1, id)}
              />
              <IconButton
                label={t.down(id)}
                icon={<ArrowDown aria-hidden="true" />}
                disabled={at === criteria.length - 1}
                onClick={() => move(at, at + 1, id)}
              />
              <IconButton
                label={t.remove(id)}
                icon={<Trash2 aria-hidden="true" />}
                onClick={() => remove(at, id)}
              />
            </div>
            {open === id && <CriterionForm draft={draft} onEdit={onEdit} at={at} />}
          </li>
        ))}
      </ol>
      <div className={styles.inline}>
        {COMPONENTS.map((component, at) => (
          <Button
            key={component}
            icon={<Plus />}
            {...(at === 0 ? placeOf('criteria') : {})}
            onClick={() => add(component)}
          >
            {t.addCriterion(component)}
          </Button>
        ))}
      </div>
    </section>
  );
}
