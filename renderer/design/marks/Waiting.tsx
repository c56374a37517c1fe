import { useEffect, useState } from 'react';
import styles from './Waiting.module.css';

/** What comes sooner than this needs no word. Milliseconds. */
export const WAIT_BEFORE_WORDS = 300;

/** Says in words that something is on its way, but only when it has been long. Draws no ghosts of what may come. */
export function Waiting({ text, after = WAIT_BEFORE_WORDS }: { text: string; after?: number | undefined }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setLong(true), after);
    return () => clearTimeout(wait);
  }, [after]);
  return (
    <p role="status" className={styles.waiting}>
      {long && text}
    </p>
  );
}
