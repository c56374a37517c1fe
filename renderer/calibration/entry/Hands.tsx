import { useEffect, useState } from 'react';
import { heardOn, sum } from '../../../shared/calibration/counts.ts';
import { Button, Field, TextInput } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import { nameOf, type RoomPart } from '../room.ts';

const read = (text: string): number =>
  text.trim() === '' ? 0 : /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;

/** A show of hands on the criterion that the room is at: how many at each level. Nobody is named. */
export function Hands({ here, act }: RoomPart) {
  const t = words.calibration;
  const { session, anchor, rubric, criterion, work, round } = here;
  const stored = work[round]?.hands?.[criterion.id];
  const written = rubric.scale.map((_, at) => (stored?.[at] ? String(stored[at]) : ''));
  const [texts, setTexts] = useState(written);
  const key = `${round} ${criterion.id} ${written.join(' ')}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored takes its place when it is another
  useEffect(() => setTexts(written), [key]);
  const counts = texts.map(read);
  const whole = counts.every((count) => Number.isInteger(count));
  const heard = heardOn(work[round] ?? {}, criterion.id) - sum(stored ?? []) + (whole ? sum(counts) : 0);
  const save = (next: number[] | null) =>
    void act({ type: 'hands', anchor: anchor.id, round, criterion: criterion.id, counts: next });
  return (
    <form
      className={styles.form}
      aria-label={t.handsOf(nameOf(criterion))}
      onSubmit={(event) => {
        event.preventDefault();
        if (whole) save(counts);
      }}
    >
      <h3>{t.handsOf(nameOf(criterion))}</h3>
      <div className={styles.inline}>
        {rubric.scale.map(({ code, label }, at) => (
          <Field key={code} label={label} className={styles.count}>
            <TextInput
              inputMode="numeric"
              autoComplete="off"
              aria-label={t.handsAt(label)}
              value={texts[at] ?? ''}
              onChange={(event) =>
                setTexts(texts.map((text, place) => (place === at ? event.target.value : text)))
              }
            />
          </Field>
        ))}
      </div>
      <p className={styles.hint} role="status">
        {whole ? t.handsSum(sum(counts), Math.max(0, session.participants.length - heard)) : t.handsWrong}
      </p>
      <div className={styles.inline}>
        <Button type="submit" disabled={!whole}>
          {t.handsSave}
        </Button>
        {stored && (
          <Button kind="quiet" onClick={() => save(null)}>
            {t.handsClear}
          </Button>
        )}
      </div>
    </form>
  );
}
