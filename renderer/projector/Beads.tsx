import type { ProjectedRow } from '../../shared/calibration/projector-view.ts';
import { LevelMark } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Projector.module.css';

/** The same as the dots, a line for each level, where there is little room. */
export function Beads(props: { row: ProjectedRow; counts: readonly number[]; definitive: string | null }) {
  const { row, counts, definitive } = props;
  return (
    <ol className={styles.beads} aria-label={words.projector.dots(row.id)}>
      {row.levels.map(({ code, label }, place) => {
        const count = counts[place] ?? 0;
        return (
          <li key={code}>
            <b>
              <LevelMark scale={row.levels} place={place} /> {label} {count}
            </b>
            <span className={styles.string} aria-hidden="true">
              {Array.from({ length: count }, (_, dot) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: dots have no name, on purpose
                <i key={dot} />
              ))}
            </span>
            {definitive === code && <span className={styles.definitive}>{words.projector.definitive}</span>}
          </li>
        );
      })}
    </ol>
  );
}
