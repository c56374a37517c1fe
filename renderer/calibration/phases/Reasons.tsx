import { levelLabel } from '../../../shared/rubric/scale.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import type { Here } from '../room.ts';

/** The definitive rating of the criterion with its reasons. They stay on this screen. */
export function Reasons({ here: { anchor, rubric, criterion } }: { here: Here }) {
  const t = words.calibration;
  const { code, rationale, notHigher } = anchor.ratings?.[criterion.id] ?? {};
  return (
    <div className={styles.yours}>
      <h3>{t.yours}</h3>
      <p>
        <strong>{code ? t.definitive(levelLabel(rubric, code)) : t.figures.noDefinitive}</strong>
      </p>
      {rationale && <p>{rationale}</p>}
      {notHigher && (
        <p>
          <strong>{t.whyNotHigher}</strong> {notHigher}
        </p>
      )}
      {!rationale && !notHigher && <p className={styles.hint}>{t.noReasons}</p>}
    </div>
  );
}
