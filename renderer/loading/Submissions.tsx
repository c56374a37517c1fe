import { useState } from 'react';
import { STANDINGS, type Standing, type SubmissionLine } from '../../shared/contract/load-report.ts';
import { Button, Table } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Loading.module.css';

/** Lines that are shown at once; more come when they are asked for. */
const STEP = 50;

export interface SubmissionsProps {
  lines: readonly SubmissionLine[];
  /** How many there are of each standing, those not listed among them. */
  standings: Readonly<Record<Standing, number>> | undefined;
}

/** How each submission of the source stands, those that ask for attention first. */
export function Submissions({ lines, standings }: SubmissionsProps) {
  const t = words.loading;
  const [chosen, setChosen] = useState<Standing | null>(null);
  const [shown, setShown] = useState(STEP);
  if (lines.length === 0) return null;
  const counts = STANDINGS.map((standing) => ({ standing, count: standings?.[standing] ?? 0 }));
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const fitting = chosen === null ? lines : lines.filter(({ standing }) => standing === chosen);
  const unlisted = (chosen === null ? all : (standings?.[chosen] ?? 0)) - fitting.length;
  const choose = (standing: Standing | null) => {
    setChosen(standing);
    setShown(STEP);
  };
  return (
    <section className={styles.submissions} aria-label={t.submissions}>
      <h3>{t.submissions}</h3>
      <fieldset className={styles.standings} aria-label={t.standing}>
        <Button kind="quiet" aria-pressed={chosen === null} onClick={() => choose(null)}>
          {t.everyStanding(all)}
        </Button>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ standing, count }) => (
            <Button
              key={standing}
              kind="quiet"
              aria-pressed={chosen === standing}
              onClick={() => choose(standing)}
            >
              {t.standings[standing]} {words.numbers.count(count)}
            </Button>
          ))}
      </fieldset>
      <Table caption={t.submissions}>
        <thead>
          <tr>
            <th scope="col">{t.standing}</th>
            <th scope="col">{words.queue.columns.id}</th>
            <th scope="col">{words.queue.columns.candidate}</th>
            <th scope="col">{words.queue.columns.microCredential}</th>
            <th scope="col" data-number>
              {words.queue.columns.attempt}
            </th>
            <th scope="col" data-number>
              {t.artifacts}
            </th>
            <th scope="col">{t.notes}</th>
          </tr>
        </thead>
        <tbody>
          {fitting.slice(0, shown).map((line) => (
            <tr key={line.id}>
              <td>{t.standings[line.standing]}</td>
              <th scope="row">{line.id}</th>
              <td>{line.candidate}</td>
              <td>{line.microCredential}</td>
              <td data-number>{line.attempt}</td>
              <td data-number>{line.artifacts}</td>
              <td>{line.notes.join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {fitting.length > shown && (
        <Button kind="quiet" onClick={() => setShown(shown + STEP)}>
          {words.app.showMore(Math.min(STEP, fitting.length - shown))}
        </Button>
      )}
      {unlisted > 0 && fitting.length <= shown && <p className={styles.quiet}>{t.notListed(unlisted)}</p>}
    </section>
  );
}
