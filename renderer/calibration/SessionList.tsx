import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf } from '../app/route.ts';
import { Button, Card } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Calibration.module.css';
import { NewSession } from './NewSession.tsx';
import { anchorsQuery, sessionsQuery } from './queries.ts';

/** All sessions, the newest first, each with the way on. */
export function SessionList() {
  const t = words.calibration;
  const { data: sessions = [] } = useQuery(sessionsQuery);
  const { data: anchors = [] } = useQuery(anchorsQuery);
  const [beginning, setBeginning] = useState(false);
  return (
    <Card aria-labelledby="sessions" className={styles.card}>
      <div className={styles.bar}>
        <h2 id="sessions">{t.sessions}</h2>
        <Button kind="primary" disabled={anchors.length === 0} onClick={() => setBeginning(true)}>
          {t.newSession}
        </Button>
      </div>
      {sessions.length === 0 && <p className={styles.hint}>{t.noSessions}</p>}
      <ul className={styles.list}>
        {sessions.map(({ id, title, state, createdAt, participants, anchors: count, at }) => (
          <li key={id} className={styles.line}>
            <div>
              <a className={styles.name} href={addressOf({ screen: 'calibration', part: 'session', id })}>
                {title}
              </a>
              <p className={styles.hint}>
                {words.numbers.date(createdAt)}. {t.states[state]}. {t.sessionLine(participants, at, count)}
              </p>
            </div>
            <a className={styles.link} href={addressOf({ screen: 'calibration', part: 'report', id })}>
              {t.report}
            </a>
          </li>
        ))}
      </ul>
      {beginning && <NewSession anchors={anchors} onLeave={() => setBeginning(false)} />}
    </Card>
  );
}
