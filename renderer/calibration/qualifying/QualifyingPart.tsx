import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../../app/queries.ts';
import { Banner, Button, Card, Waiting } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import { qualifyingQuery } from '../monitor-queries.ts';
import { RulesDialog } from '../RulesDialog.tsx';
import { NewSet } from './NewSet.tsx';
import { SetList } from './SetList.tsx';
import { Standings } from './Standings.tsx';

/** Who qualifies and by what; an assessor sees where they stand themselves. */
export function QualifyingPart() {
  const t = words.monitor;
  const { data: session } = useQuery(sessionQuery);
  const { data, error } = useQuery(qualifyingQuery);
  const [open, setOpen] = useState<'rules' | 'set' | null>(null);
  const all = session?.role === 'adjudicator';
  if (error) return <Banner kind="error" title={error.message} />;
  if (!data) return <Waiting text={words.app.waiting} />;
  return (
    <>
      <Card aria-labelledby="standings" className={styles.card}>
        <div className={styles.bar}>
          <h2 id="standings">{all ? t.standingsTitle : t.ownTitle}</h2>
          {all && <Button onClick={() => setOpen('rules')}>{t.changeRules}</Button>}
        </div>
        <p className={styles.hint}>{t.qualifyingAbout}</p>
        <p>{t.qualifyingRule(data.rules.qualifying)}</p>
        <Standings view={data} all={all} />
      </Card>
      {all && (
        <Card aria-labelledby="sets" className={styles.card}>
          <div className={styles.bar}>
            <h2 id="sets">{t.sets}</h2>
            <Button
              kind="primary"
              disabled={!data.anchors.some(({ why }) => why === null)}
              onClick={() => setOpen('set')}
            >
              {t.newSet}
            </Button>
          </div>
          {data.anchors.length === 0 && <p className={styles.hint}>{t.noQualificationAnchors}</p>}
          <SetList sets={data.sets} />
        </Card>
      )}
      {open === 'rules' && <RulesDialog rules={data.rules} part="qualifying" onLeave={() => setOpen(null)} />}
      {open === 'set' && <NewSet anchors={data.anchors} onLeave={() => setOpen(null)} />}
    </>
  );
}
