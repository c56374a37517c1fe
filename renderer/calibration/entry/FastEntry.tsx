import { useRef, useState } from 'react';
import { digitsOf, readEntry } from '../../../shared/calibration/entry.ts';
import type { Refusal } from '../../../shared/contract/refusal.ts';
import { announce, Banner, Button, Field, TextInput } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { perform } from '../acts.ts';
import styles from '../Calibration.module.css';
import type { RoomPart } from '../room.ts';

/** A code that has rated already, and what each side says. */
interface Twice {
  participant: string;
  before: Record<string, string>;
  after: Record<string, string>;
}

/** One line for each participant: a code, then digits. Enter takes it, and the next line begins. */
export function FastEntry({ here }: RoomPart) {
  const t = words.calibration;
  const { session, anchor, rubric, round } = here;
  const [line, setLine] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [twice, setTwice] = useState<Twice | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const read = readEntry(line, rubric, session.participants);
  const begun = line.trim() !== '';
  const levels = rubric.scale.map(({ label }, at) => t.levelDigit(at + 1, label)).join(', ');

  const enter = async (replace: boolean, given: { participant: string; ratings: Record<string, string> }) => {
    try {
      await perform(session.id, {
        type: 'enter',
        anchor: anchor.id,
        round,
        participant: given.participant,
        ratings: given.ratings,
        replace,
      });
      announce(t.taken(given.participant));
      setLine('');
      setRefused(null);
      setTwice(null);
    } catch (error) {
      const { code, message, detail } = error as Refusal;
      if (code === 'taken') setTwice(detail as Twice);
      else setRefused(message);
    }
    field.current?.focus();
  };

  const wrong = begun ? (read.problem ?? refused) : refused;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (begun && !read.problem && read.next === null) void enter(false, read);
      }}
    >
      <Field label={t.line} hint={t.lineHint(levels)} error={wrong}>
        <TextInput
          ref={field}
          value={line}
          autoComplete="off"
          spellCheck={false}
          className={styles.digits}
          onChange={(event) => {
            setLine(event.target.value);
            setRefused(null);
            setTwice(null);
          }}
        />
      </Field>
      <div className={styles.inline}>
        <Button type="submit" disabled={!begun || read.problem !== null || read.next !== null}>
          {t.take}
        </Button>
        {begun && !read.problem && (
          <span className={styles.hint}>{read.next ? t.comesDigit(read.next) : t.whole}</span>
        )}
      </div>
      {twice && (
        <Banner
          kind="warn"
          title={t.twice(twice.participant, digitsOf(rubric, twice.before), digitsOf(rubric, twice.after))}
          action={
            <>
              <Button
                onClick={() => void enter(true, { participant: twice.participant, ratings: twice.after })}
              >
                {t.replace(twice.participant)}
              </Button>
              <Button
                kind="quiet"
                onClick={() => {
                  setTwice(null);
                  setLine('');
                }}
              >
                {t.leave}
              </Button>
            </>
          }
        />
      )}
    </form>
  );
}
