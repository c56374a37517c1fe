import { FileWarning, LockKeyhole } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, EmptyState, Field, TextInput } from '../../design/index.ts';
import type { PdfErrorCode } from './errors.ts';
import styles from './PdfPane.module.css';
import type { PdfWords } from './words.ts';

export interface TroubleProps {
  readonly code: PdfErrorCode;
  readonly name: string;
  readonly words: PdfWords;
  /** Tries again; with the password where one was asked for. */
  onRetry(password?: string): void;
}

/** Another try can only help where the reason lies outside the file. */
const PASSING: readonly PdfErrorCode[] = ['missing', 'unreadable', 'cancelled'];

/** Why the file can't be shown and what to do; for a locked file, the field for its password. */
export function Trouble({ code, name, words, onRetry }: TroubleProps) {
  const { title, advice } = words.trouble(code, name);
  const locked = code === 'password-needed' || code === 'password-wrong';
  const retry = PASSING.includes(code) && <Button onClick={() => onRetry()}>{words.tryAgain}</Button>;
  return (
    <div className={styles.cover}>
      <EmptyState
        title={title}
        icon={locked ? <LockKeyhole /> : <FileWarning />}
        actions={locked ? <PasswordForm words={words} onUnlock={onRetry} /> : retry}
      >
        <p role="alert">{advice}</p>
      </EmptyState>
    </div>
  );
}

function PasswordForm({ words, onUnlock }: { words: PdfWords; onUnlock(password: string): void }) {
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (password !== '') onUnlock(password);
  };
  return (
    <form className={styles.unlock} onSubmit={submit}>
      <Field label={words.passwordField}>
        <TextInput
          type="password"
          autoComplete="off"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      <Button type="submit" kind="primary">
        {words.unlock}
      </Button>
    </form>
  );
}
