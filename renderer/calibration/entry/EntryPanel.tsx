import { useState } from 'react';
import type { Round } from '../../../shared/calibration/session.ts';
import type { CalibrationView } from '../../../shared/contract/calibration-views.ts';
import { Field, Select, Tabs } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import type { Acts } from '../acts.ts';
import styles from '../Calibration.module.css';
import type { Here } from '../room.ts';
import { Arrivals } from './Arrivals.tsx';
import { Entered } from './Entered.tsx';
import { FastEntry } from './FastEntry.tsx';
import { Hands } from './Hands.tsx';

type Way = 'keyboard' | 'hands' | 'files';

/** The three ways in which ratings come in; all of them in one session, for the round that the room is in. */
export function EntryPanel({ view, here, acts }: { view: CalibrationView; here: Here; acts: Acts }) {
  const t = words.calibration;
  const [way, setWay] = useState<Way>('keyboard');
  const [round, setRound] = useState<Round>(here.round);
  const { phase } = here.session.place;
  if (phase === 'walk' || here.session.state === 'closed') return null;
  const parts = { here: { ...here, round }, act: acts.act };
  return (
    <section aria-label={t.ratings} className={styles.entry}>
      <div className={styles.bar}>
        <h2>{t.ratings}</h2>
        <Field label={t.round} labelHidden>
          <Select small value={round} onChange={(event) => setRound(event.target.value as Round)}>
            <option value="first">{t.rounds.first}</option>
            <option value="again">{t.rounds.again}</option>
          </Select>
        </Field>
      </div>
      <Tabs
        label={t.ratings}
        value={way}
        onChange={setWay}
        tabs={[
          { value: 'keyboard', label: t.byKeyboard, panel: <FastEntry {...parts} />, keep: true },
          { value: 'hands', label: t.byHands, panel: <Hands {...parts} />, keep: true },
          {
            value: 'files',
            label: t.byFiles,
            note: view.arrivals.length || undefined,
            panel: <Arrivals view={view} act={acts.act} />,
          },
        ]}
      />
      <Entered {...parts} />
    </section>
  );
}
