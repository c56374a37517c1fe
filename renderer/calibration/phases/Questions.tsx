import { useState } from 'react';
import { Button, Field, TextInput } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import type { RoomPart } from '../room.ts';

/** What the room could not settle; it goes into the report as it is written. */
export function Questions({ here, act }: RoomPart) {
  const t = words.calibration;
  const { anchor, criterion, work } = here;
  const [text, setText] = useState('');
  const questions = Object.entries(work.questions ?? {});
  const add = async () => {
    const question = {
      type: 'question',
      anchor: anchor.id,
      id: crypto.randomUUID(),
      criterion: criterion.id,
      text,
    } as const;
    if (text.trim() && (await act(question))) setText('');
  };
  return (
    <section aria-labelledby="questions">
      <h3 id="questions">{t.questions}</h3>
      {questions.length === 0 && <p className={styles.hint}>{t.noQuestions}</p>}
      <ul className={styles.list}>
        {questions.map(([id, question]) => (
          <li key={id} className={styles.line}>
            <span>
              {question.criterion}: {question.text}
            </span>
            <Button
              kind="quiet"
              aria-label={t.dropQuestion(question.text)}
              onClick={() => void act({ type: 'question', anchor: anchor.id, id, criterion: null, text: '' })}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={styles.inline}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field label={t.question} className={styles.grow}>
          <TextInput value={text} onChange={(event) => setText(event.target.value)} />
        </Field>
        <Button type="submit">{t.addQuestion}</Button>
      </form>
    </section>
  );
}
