import { useState } from 'react';
import { call } from '../app/call.ts';
import { Button } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Results.module.css';

/** A path that was written to, and the way to its folder. */
export function ShownPath({ path }: { path: string }) {
  const [refused, setRefused] = useState(false);
  const show = async () => {
    try {
      const { shown } = await call('shell.show-file', { path });
      setRefused(!shown);
    } catch {
      setRefused(true);
    }
  };
  return (
    <div className={styles.path}>
      <code>{path}</code>
      <Button onClick={() => void show()}>{words.app.showFolder}</Button>
      {refused && (
        <span className={styles.hint} role="status">
          {words.app.notShown}
        </span>
      )}
    </div>
  );
}
