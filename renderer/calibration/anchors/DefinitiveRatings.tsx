import type { Anchor, AnchorChange } from '../../../shared/calibration/anchor.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';
import { rankOf } from '../../../shared/rubric/scale.ts';
import { RadioLevels } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import { SavingText } from '../SavingText.tsx';

/** Level, reason and "why not the next level up" for each criterion of the rubric that the anchor is bound to. */
export function DefinitiveRatings(props: {
  anchor: Anchor;
  rubric: Rubric;
  onChange: (change: AnchorChange) => void;
}) {
  const { anchor, rubric, onChange } = props;
  const t = words.calibration;
  const top = rubric.scale.length - 1;
  return rubric.criteria.map((criterion) => {
    const { id, title, levels } = criterion;
    const rating = anchor.ratings?.[id];
    const name = `${id} ${title}`;
    return (
      <section key={id} aria-label={name} className={styles.criterion}>
        <h2 className={styles.sub}>{name}</h2>
        <RadioLevels
          criterion={t.definitiveOf(name)}
          levels={rubric.scale.map((level) => ({ ...level, descriptor: levels[level.code] }))}
          value={rating?.code ?? null}
          onChange={(code) => onChange({ type: 'rate', criterion: id, code })}
        />
        <SavingText
          label={t.rationaleOf(id)}
          value={rating?.rationale ?? ''}
          onSave={(text) => onChange({ type: 'rationale', criterion: id, text })}
        />
        {rankOf(rubric, rating?.code) < top && (
          <SavingText
            label={t.notHigherOf(id)}
            value={rating?.notHigher ?? ''}
            onSave={(text) => onChange({ type: 'not-higher', criterion: id, text })}
          />
        )}
      </section>
    );
  });
}
