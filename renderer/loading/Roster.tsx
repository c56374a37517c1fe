import { Button } from '../design/index.ts';
import { words } from '../words/index.ts';
import { nameOf } from './flow.ts';
import { loading } from './index.ts';
import styles from './Loading.module.css';

/** The table that joins candidates to people, for sources that come without an identity envelope. */
export function Roster({ roster }: { roster: string | undefined }) {
  const t = words.loading;
  return (
    <section className={styles.roster} aria-label={t.roster}>
      <p className={styles.quiet}>{roster ? `${t.roster}: ${nameOf(roster)}` : t.rosterNext}</p>
      <Button onClick={() => void loading.chooseRoster()}>{roster ? t.rosterOther : t.rosterAdd}</Button>
    </section>
  );
}
