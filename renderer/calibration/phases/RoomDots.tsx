import { countsOf, sum } from '../../../shared/calibration/counts.ts';
import { criterionFigures } from '../../../shared/calibration/figures.ts';
import type { Round } from '../../../shared/calibration/session.ts';
import { passingLevel, rankOf } from '../../../shared/rubric/scale.ts';
import { LevelMark } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import type { Here } from '../room.ts';

/** How many chose each level, as bars of dots with the figures beside them. */
export function RoomDots({ here, round }: { here: Here; round: Round }) {
  const { rubric, criterion, work, anchor } = here;
  const t = words.calibration;
  const counts = countsOf(rubric, work[round] ?? {}, criterion.id);
  const definitive = anchor.ratings?.[criterion.id]?.code;
  const { exact, decision } = criterionFigures(rubric, counts, definitive);
  const passing = rankOf(rubric, passingLevel(rubric));
  return (
    <div className={styles.dots}>
      <h3>{t.figures.rounds[round]}</h3>
      <ul>
        {rubric.scale.map(({ code, label }, place) => (
          <li key={code} data-passing={place >= passing}>
            <span>
              <LevelMark scale={rubric.scale} place={place} /> {label}
            </span>
            <span className={styles.beads} aria-hidden="true">
              {'●'.repeat(counts[place] ?? 0)}
            </span>
            <b>{counts[place]}</b>
            {code === definitive && <span>▲</span>}
          </li>
        ))}
      </ul>
      {sum(counts) > 0 && exact && decision && (
        <p className={styles.hint}>
          {t.figures.exact}: {t.figures.share(exact)}. {t.figures.sameSide}: {t.figures.share(decision)}.
        </p>
      )}
    </div>
  );
}
