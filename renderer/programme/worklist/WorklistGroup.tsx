import { useState } from 'react';
import type { WorklistRow } from '../../../shared/contract/rubric-views.ts';
import { addressOf } from '../../app/route.ts';
import { Button, Card, Table } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from './Worklist.module.css';

export type Answer = 'keep' | 're-read' | null;

interface WorklistGroupProps {
  /** All for one new version of one rubric. */
  rows: readonly WorklistRow[];
  busy: boolean;
  onAnswer: (rows: readonly WorklistRow[], answer: Answer) => void;
}

/** So many lines are shown at first. */
const FIRST = 50;

/** The readings that one new version concerns. */
export function WorklistGroup({ rows, busy, onAnswer }: WorklistGroupProps) {
  const t = words.worklist;
  const [shown, setShown] = useState(FIRST);
  const [first] = rows;
  if (!first) return null;
  const { rubric, to, programme, microCredential, title } = first;
  const open = rows.filter(({ standing }) => standing === 'open');
  const id = `worklist-${rubric}-${to}`;
  return (
    <Card aria-labelledby={id} className={styles.group}>
      <header className={styles.head}>
        <h2 id={id}>{t.group(rubric, to, rows.length)}</h2>
        <p className={styles.quiet}>
          {microCredential} {title}
        </p>
        <a href={addressOf({ screen: 'rubric', programme, microCredential, part: 'versions' })}>
          {t.differences}
        </a>
      </header>
      {open.length > 1 && (
        <div className={styles.inline}>
          <Button disabled={busy} onClick={() => onAnswer(open, 'keep')}>
            {t.keepAll}
          </Button>
          <Button disabled={busy} onClick={() => onAnswer(open, 're-read')}>
            {t.reReadAll}
          </Button>
        </div>
      )}
      <Table caption={t.group(rubric, to, rows.length)}>
        <thead>
          <tr>
            {[t.submission, t.by, t.stands, t.decision, t.anew, t.standing, t.action].map((each) => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <Line
              key={`${row.submission} ${row.assessor} ${row.purpose}`}
              row={row}
              busy={busy}
              onAnswer={onAnswer}
            />
          ))}
        </tbody>
      </Table>
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + FIRST)}>
          {t.showMore(Math.min(FIRST, rows.length - shown))}
        </Button>
      )}
    </Card>
  );
}

function Line({ row, busy, onAnswer }: { row: WorklistRow } & Pick<WorklistGroupProps, 'busy' | 'onAnswer'>) {
  const t = words.worklist;
  const { id, candidate, assessor, mine, from, decision, exported, again, standing, answeredBy, reason } =
    row;
  const which = `${id} ${assessor}`;
  return (
    <tr>
      <th scope="row">
        <a href={addressOf({ screen: 'review', submission: row.submission })}>{id}</a> {candidate}
      </th>
      <td>
        {assessor}
        {mine && ` (${t.mine})`}
      </td>
      <td>{from}</td>
      <td>
        {decision ? words.queue.decisions[decision] : t.undecided}
        {exported && `, ${t.exported}`}
      </td>
      <td>{t.anewCount(again)}</td>
      <td>
        {t.standings[standing]} {answeredBy && t.answered(answeredBy)} {reason}
      </td>
      <td>
        <div className={styles.inline}>
          {standing !== 'kept' && (
            <Button
              disabled={busy}
              aria-label={`${t.keep}: ${which}`}
              onClick={() => onAnswer([row], 'keep')}
            >
              {t.keep}
            </Button>
          )}
          {(standing === 'open' || mine) && (
            <Button
              disabled={busy}
              aria-label={`${t.reRead}: ${which}`}
              onClick={() => onAnswer([row], 're-read')}
            >
              {t.reRead}
            </Button>
          )}
          {standing !== 'open' && (
            <Button
              disabled={busy}
              aria-label={`${t.takeBack}: ${which}`}
              onClick={() => onAnswer([row], null)}
            >
              {t.takeBack}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}
