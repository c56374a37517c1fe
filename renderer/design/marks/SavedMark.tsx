import { useEffect, useState } from 'react';
import { VisuallyHidden } from '../speech/VisuallyHidden.tsx';
import styles from './SavedMark.module.css';

/** How long saving has to rest before it is spoken, so that writing is not talked over. Milliseconds. */
export const SAVED_QUIET = 2_000;

export interface SavedMarkProps {
  /** `saved` when everything is kept, `saving` while a write is under way, `trouble` when it was refused. */
  state: 'saved' | 'saving' | 'trouble';
  /** What is shown: "Saved 10:15:02". */
  text: string;
}

/**
 * Says that the work is kept. Its text changes with every save; it is read out only once the saves have
 * rested for two seconds, and trouble at once.
 */
export function SavedMark({ state, text }: SavedMarkProps) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const wait = setTimeout(() => setSpoken(text), state === 'trouble' ? 0 : SAVED_QUIET);
    return () => clearTimeout(wait);
  }, [state, text]);
  return (
    <span className={styles.saved} data-state={state}>
      <span className={styles.dot} aria-hidden="true" />
      <span aria-hidden="true">{text}</span>
      <span role="status">
        <VisuallyHidden>{spoken}</VisuallyHidden>
      </span>
    </span>
  );
}
