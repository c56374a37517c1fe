import type { QualifyingStanding, QualifyingView } from '../../../shared/contract/calibration-views.ts';
import { Table } from '../../design/index.ts';
import { ShareBar } from '../../double/ShareBar.tsx';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import monitor from '../Monitor.module.css';
import { StandingMark } from './StandingMark.tsx';

const t = words.monitor;

function Line({ standing, view }: { standing: QualifyingStanding; view: QualifyingView }) {
  const { code, open, qualification } = standing;
  if (!qualification)
    return (
      <tr>
        <th scope="row">{code}</th>
        <td colSpan={5}>{t.stillOpen(open)}</td>
      </tr>
    );
  const { figures, gates } = qualification;
  const unmet = gates.flatMap(({ gate, met }) => (met ? [] : [gate]));
  return (
    <tr>
      <th scope="row">{code}</th>
      <td>
        <StandingMark standing={qualification.standing} />
        {unmet.length > 0 && <p className={styles.hint}>{t.unmet(unmet, view.rules.qualifying)}</p>}
      </td>
      <td>
        <ShareBar share={figures.exact} />
      </td>
      <td>{t.levels(figures.apart)}</td>
      <td>{t.ofDecisions(figures.decisions.count, figures.decisions.n)}</td>
      <td>{t.countedLine(figures.anchors, figures.ratings)}</td>
    </tr>
  );
}

function Differs({ code, differs }: QualifyingStanding) {
  if (differs.length === 0) return null;
  return (
    <details>
      <summary>{t.differs(code)}</summary>
      <ul className={monitor.differs}>
        {differs.map(({ anchor, criterion, given, definitive }) => (
          <li key={`${anchor} ${criterion}`}>{t.differ(anchor, criterion, given, definitive)}</li>
        ))}
      </ul>
    </details>
  );
}

/** Each assessor's standing, with the figures behind it and where the ratings differ. */
export function Standings({ view, all }: { view: QualifyingView; all: boolean }) {
  if (view.standings.length === 0)
    return <p className={styles.hint}>{all ? `${t.noStandings} ${t.noStandingsNext}` : t.noOwn}</p>;
  return (
    <>
      <Table caption={all ? t.standingsTitle : t.ownTitle}>
        <thead>
          <tr>
            {[t.assessor, t.standing, t.exact, t.apart, t.decisions, t.counted].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.standings.map((standing) => (
            <Line key={standing.code} standing={standing} view={view} />
          ))}
        </tbody>
      </Table>
      {view.standings.map((standing) => (
        <Differs key={standing.code} {...standing} />
      ))}
      <p className={styles.hint}>{words.calibration.figures.caveat}</p>
    </>
  );
}
