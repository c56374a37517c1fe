import type { SessionView } from '../../shared/contract/views.ts';
import { Backups } from '../keeping/Backups.tsx';
import { words } from '../words/index.ts';
import styles from './Notice.module.css';
import { Notice } from './Notice.tsx';

/** Says why the library could not be opened, and what to do. */
export function LibraryTrouble({ session }: { session: SessionView }) {
  return (
    <Notice title={words.app.troubleTitle}>
      <p>{session.trouble}</p>
      <p>{words.app.troubleNext}</p>
      <ul>
        {words.app.troubleSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <Backups />
      <p className={styles.detail}>{words.app.libraryAt(session.library)}</p>
    </Notice>
  );
}
