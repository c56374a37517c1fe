import { percent } from '../../../shared/agreement/shown.ts';
import type { DriftView } from '../../../shared/contract/calibration-views.ts';
import { Table } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import { DriftPlot } from './DriftPlot.tsx';

type Reader = DriftView['readers'][number];

const t = words.monitor;
const share = (value: number | null) => (value === null ? t.none : percent(value));

function Figures({ code, points }: Pick<Reader, 'code' | 'points'>) {
  const f = words.calibration.figures;
  return (
    <details>
      <summary>{`${t.figures}: ${code}`}</summary>
      <Table caption={`${t.figures}: ${code}`}>
        <thead>
          <tr>
            {[t.when, t.seed, t.rubric, t.ownExact, t.rolling, t.bias, t.decision].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ at, title, rubric, own, rolling }) => (
            <tr key={`${at} ${title}`}>
              <th scope="row">{words.numbers.date(at)}</th>
              <td>{title}</td>
              <td>
                {rubric.id} {rubric.version}
              </td>
              <td>{f.share(own.exact)}</td>
              <td>{f.share(rolling.exact)}</td>
              <td>{f.bias(rolling.bias)}</td>
              <td>{own.decisions.n === 0 ? t.none : own.decisions.count > 0 ? t.right : t.wrong}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}

/** One assessor's readings of seeds: drawn over time, with the figures one key away. */
export function DriftOf({ reader, asked }: { reader: Reader; asked: number }) {
  const { code, points, wanted, leftOut } = reader;
  const last = points.at(-1);
  const out = t.leftOut(leftOut);
  return (
    <section aria-label={code} className={styles.block}>
      <div className={styles.bar}>
        <h3>{code}</h3>
        <span className={styles.hint}>
          {t.seedsRead(points.length)}. {wanted > 0 && t.wanted(wanted)} {out && `${out}.`}
        </span>
      </div>
      {last && (
        <>
          <DriftPlot
            label={t.plot(code, points.length, share(last.own.exact.share), share(last.rolling.exact.share))}
            points={points}
            asked={asked}
          />
          <Figures code={code} points={points} />
        </>
      )}
    </section>
  );
}
