import type { Projected } from '../../shared/calibration/projector-view.ts';
import { words } from '../words/index.ts';
import { Beads } from './Beads.tsx';
import styles from './Projector.module.css';
import { RubricRow } from './parts.tsx';
import { Together } from './Together.tsx';

/** The evidence again, beside how the room rated: before, and after where it rated again. */
export function DiscussionScene({ view }: { view: Projected<'discussion'> }) {
  const { row, at, page, rated, again, definitive } = view;
  const t = words.projector;
  return (
    <Together page={page} row={row} under={t.discussion(at.anchor, at.anchors)}>
      <div className={styles.parts}>
        <section aria-label={t.before}>
          <h2>{t.before}</h2>
          <Beads row={row} counts={rated.counts} definitive={definitive} />
        </section>
        {again ? (
          <section aria-label={t.after}>
            <h2>{t.after}</h2>
            <Beads row={row} counts={again.counts} definitive={definitive} />
          </section>
        ) : (
          <RubricRow row={row} definitive={definitive} />
        )}
      </div>
    </Together>
  );
}
