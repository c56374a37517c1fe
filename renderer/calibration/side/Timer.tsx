import { useEffect, useState } from 'react';
import type { Session } from '../../../shared/calibration/session.ts';
import { Button, Field, TextInput } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import type { Command } from '../acts.ts';
import styles from '../Calibration.module.css';

/** A time that nudges: it says what is left and stops nothing when it is over. */
export function Timer(props: { session: Session; act: (command: Command) => Promise<boolean> }) {
  const { session, act } = props;
  const t = words.calibration;
  const { timer } = session;
  const [minutes, setMinutes] = useState('10');
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!timer) return;
    const clock = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(clock);
  }, [timer]);
  const wanted = Number(minutes);
  const fits = Number.isInteger(wanted) && wanted >= 1 && wanted <= 240;
  return (
    <section aria-labelledby="timer">
      <h2 id="timer">{t.timer}</h2>
      {timer ? (
        <div className={styles.inline}>
          <strong role="status">
            {t.timeLeft(Math.round((Date.parse(timer.startedAt) + timer.minutes * 60_000 - now) / 1000))}
          </strong>
          <Button onClick={() => void act({ type: 'timer', minutes: null })}>{t.stopTimer}</Button>
        </div>
      ) : (
        <form
          className={styles.inline}
          onSubmit={(event) => {
            event.preventDefault();
            if (fits) void act({ type: 'timer', minutes: wanted });
          }}
        >
          <Field label={t.minutes} className={styles.count}>
            <TextInput
              inputMode="numeric"
              value={minutes}
              onChange={(event) => setMinutes(event.target.value)}
            />
          </Field>
          <Button type="submit" disabled={!fits || session.state === 'closed'}>
            {t.startTimer}
          </Button>
        </form>
      )}
    </section>
  );
}
