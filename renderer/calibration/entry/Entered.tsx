import { digitsOf } from '../../../shared/calibration/entry.ts';
import { Button } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import type { RoomPart } from '../room.ts';

/** What was entered by code in this round. Folded away, because ratings of single codes are not for every glance. */
export function Entered({ here, act }: RoomPart) {
  const t = words.calibration;
  const { anchor, rubric, work, round } = here;
  const given = Object.entries(work[round]?.by ?? {});
  if (given.length === 0) return null;
  return (
    <details className={styles.entered}>
      <summary>{t.entered(given.length)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.tableCode}</th>
            <th scope="col">{rubric.criteria.map(({ id }) => id).join(' ')}</th>
            <th scope="col">{t.tableWay}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {given.map(([participant, { ratings, way }]) => (
            <tr key={participant}>
              <th scope="row">{participant}</th>
              <td className={styles.digits}>{digitsOf(rubric, ratings)}</td>
              <td>{t.ways[way]}</td>
              <td>
                <Button
                  kind="quiet"
                  aria-label={t.takeOut(participant)}
                  onClick={() => void act({ type: 'take-out', anchor: anchor.id, round, participant })}
                >
                  ✕
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
