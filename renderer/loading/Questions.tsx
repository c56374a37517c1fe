import { type SubmitEvent, useState } from 'react';
import type { LoadQuestion } from '../../shared/contract/views.ts';
import { Button, Field, Select, TextInput } from '../design/index.ts';
import { words } from '../words/index.ts';
import { loading } from './index.ts';
import styles from './Loading.module.css';

/** What the source cannot say, asked once for the whole batch. The answers are checked before anything is loaded. */
export function Questions({ questions }: { questions: readonly LoadQuestion[] }) {
  const t = words.loading;
  const [answers, setAnswers] = useState<Record<string, string>>(() =>
    Object.fromEntries(questions.map(({ id, answer, guess }) => [id, answer ?? guess ?? ''])),
  );
  const open = questions.some(({ id }) => !answers[id]);
  const first = questions.find(({ answer }) => answer === null)?.id;
  const asIs = questions.every(({ id, answer }) => answers[id] === answer);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!open && !asIs) loading.answer(answers);
  };
  return (
    <form className={styles.questions} aria-label={t.questions} onSubmit={submit}>
      {questions.map(({ id, about, choices, answer, guess }) => {
        const value = answers[id] ?? '';
        const change = (to: string) => setAnswers({ ...answers, [id]: to });
        const unsure = answer === null && guess !== null && value === guess;
        return (
          <Field key={id} label={about} hint={unsure ? t.guessed : undefined}>
            {choices.length === 0 ? (
              <TextInput
                data-first-focus={id === first ? '' : undefined}
                value={value}
                onChange={(event) => change(event.target.value)}
              />
            ) : (
              <Select
                data-first-focus={id === first ? '' : undefined}
                value={value}
                onChange={(event) => change(event.target.value)}
              >
                {value === '' && <option value="">{t.choose}</option>}
                {choices.map((choice) => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        );
      })}
      {!asIs && (
        <Button kind="primary" type="submit" disabled={open} className={styles.go}>
          {t.answer}
        </Button>
      )}
    </form>
  );
}
