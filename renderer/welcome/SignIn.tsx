import { type SubmitEvent, useState } from 'react';
import type { SessionView } from '../../shared/contract/views.ts';
import { useArrival } from '../app/arrival.ts';
import { signIn } from '../app/session.ts';
import { Button, Field, TextInput } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Welcome.module.css';

/** Asks who is reading: by a code, or by choosing somebody who has worked here before. */
export function SignIn({ session: { assessors } }: { session: SessionView }) {
  const t = words.welcome;
  const heading = useArrival();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);

  const enter = async (as: { code: string; name: string }) => {
    try {
      await signIn(as.code, as.name);
    } catch (error) {
      setTrouble((error as Error).message);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // Who comes back without saying a name keeps the one that is known.
    const known = assessors.find((each) => each.code === code.trim());
    void enter({ code, name: name.trim() || (known?.name ?? '') });
  };

  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <p className={styles.product}>{words.app.name}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t.who}
        </h1>
        <p className={styles.quiet}>{t.about}</p>
        <form className={styles.form} onSubmit={submit}>
          <Field label={t.code} hint={t.codeHint} error={trouble} required>
            <TextInput
              value={code}
              onChange={(event) => setCode(event.target.value)}
              autoComplete="off"
              spellCheck={false}
            />
          </Field>
          <Field label={t.name} hint={t.nameHint}>
            <TextInput value={name} onChange={(event) => setName(event.target.value)} autoComplete="off" />
          </Field>
          <Button kind="primary" type="submit" className={styles.begin}>
            {t.begin}
          </Button>
        </form>
        {assessors.length > 0 && (
          <section className={styles.before} aria-labelledby="worked-here-before">
            <h2 id="worked-here-before">{t.before}</h2>
            <ul className={styles.people}>
              {assessors.toReversed().map((each) => (
                <li key={each.code}>
                  <Button onClick={() => void enter(each)}>{t.goOnAs(each.code, each.name)}</Button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </main>
  );
}
