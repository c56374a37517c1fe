import type { RubricDraft } from '../../../shared/rubric/draft.ts';
import { Card, RadioLevels } from '../../design/index.ts';
import { RubricRow } from '../../projector/parts.tsx';
import { words } from '../../words/index.ts';
import styles from './Editing.module.css';

/** The open criterion as the assessor will see it, and as the projector will show it to a room. */
export function Preview({ draft, open }: { draft: RubricDraft; open: string | null }) {
  const t = words.rubrics;
  const criterion = draft.criteria.find(({ id }) => id === open);
  if (!criterion) return <p className={styles.noPreview}>{t.noPreview}</p>;
  const { id, title, component, lookFors, levels } = criterion;
  const shown = draft.scale.map(({ code, label, passing }) => ({
    code,
    label: label || code,
    passing: passing ?? false,
    descriptor: levels[code] ?? '',
  }));
  const name = t.openCriterion(id, title);
  return (
    <div className={styles.previews}>
      <section aria-labelledby="for-assessor">
        <h2 id="for-assessor">{t.forAssessor}</h2>
        <Card aria-label={name} className={styles.assessor}>
          <h3>{name}</h3>
          <RadioLevels criterion={name} levels={shown} value={null} readOnly onChange={() => {}} />
          {lookFors.some(Boolean) && (
            <p className={styles.lookFors}>
              <b>{t.lookFors}:</b> {lookFors.filter(Boolean).join('; ')}
            </p>
          )}
        </Card>
      </section>
      <section aria-labelledby="for-projector">
        <h2 id="for-projector">{t.forProjector}</h2>
        <div className={styles.beamed} data-theme="projector">
          <p className={styles.beamedTitle}>{name}</p>
          <RubricRow
            row={{ id, title, component, place: 1, of: draft.criteria.length, lookFors, levels: shown }}
          />
        </div>
      </section>
    </div>
  );
}
