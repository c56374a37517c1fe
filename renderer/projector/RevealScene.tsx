import type { Projected } from '../../shared/calibration/projector-view.ts';
import { words } from '../words/index.ts';
import { Dots } from './Dots.tsx';
import { RevealFigures, Sentence } from './Figures.tsx';
import styles from './Projector.module.css';
import { Head } from './parts.tsx';

/** How the room rated a criterion: dots, then the decision beside them, then the definitive rating. */
export function RevealScene({ view }: { view: Projected<'reveal'> }) {
  const { row, at, rated, decision, definitive } = view;
  return (
    <main className={styles.scene}>
      <Head row={row} under={words.projector.reveal(at.anchor, at.anchors, rated.readings)} />
      <Dots
        row={row}
        counts={rated.counts}
        // Nothing that is kept back is called none.
        decision={rated.readings === 0 ? null : decision}
        definitive={definitive}
      />
      <div>
        <Sentence row={row} counts={rated.counts} definitive={definitive} />
        {definitive !== null && <RevealFigures row={row} counts={rated.counts} definitive={definitive} />}
      </div>
    </main>
  );
}
