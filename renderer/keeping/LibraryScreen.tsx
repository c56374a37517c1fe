import { Screen } from '../app/Screen.tsx';
import { Sharing } from '../sharing/Sharing.tsx';
import { words } from '../words/index.ts';
import { Backups } from './Backups.tsx';
import styles from './Keeping.module.css';
import { Retention } from './Retention.tsx';
import { Verify } from './Verify.tsx';
import { WholeCopy } from './WholeCopy.tsx';

/** Keeping the library: how long batches stay, its backups, and the proof that it is whole. */
export function LibraryScreen() {
  return (
    <Screen heading={words.keeping.title} filled>
      <div className={styles.page}>
        <Sharing />
        <Retention />
        <Backups />
        <WholeCopy />
        <Verify />
      </div>
    </Screen>
  );
}
