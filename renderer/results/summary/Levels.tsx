import type { CriterionLevels, RubricLevels } from '../../../shared/results/summary.ts';
import { LevelMark, levelShape } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { Bar, type BarPart } from './Bar.tsx';
import styles from './Summary.module.css';

/** The levels of a scale; what comes after them are states of the evidence, which are no levels. */
function partsOf({ levels }: CriterionLevels, size: number): BarPart[] {
  const scale = levels.slice(0, size);
  return levels.map(({ code, label, count }, at) =>
    at < size
      ? {
          id: code,
          label,
          count,
          tone: levelShape(scale, at).tone,
          shape: <LevelMark scale={scale} place={at} coloured />,
        }
      : { id: code, label: words.summary.state(code), count, tone: 'aside' },
  );
}

/** How often each level of each criterion was given, rubric by rubric. */
export function Levels({ levels }: { levels: readonly RubricLevels[] }) {
  const t = words.summary;
  return levels.map(({ microCredential, rubric, version, rated, criteria }) => {
    // Every criterion has the whole scale; some have states of the evidence besides.
    const size = Math.min(...criteria.map((each) => each.levels.length));
    return (
      <section key={`${rubric} ${version}`} className={styles.rubric}>
        <h3>{t.levelsOf(microCredential, version, rated)}</h3>
        <ul className={styles.rows}>
          {criteria.map((criterion) => (
            <li key={criterion.id} className={styles.row}>
              <span className={styles.name}>
                <b>{criterion.id}</b> {criterion.title}
              </span>
              <Bar
                name={`${criterion.id} ${criterion.title}`}
                most={rated}
                parts={partsOf(criterion, size)}
              />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
