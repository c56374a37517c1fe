import { FolderOpen, PackageOpen } from 'lucide-react';
import { Screen } from '../app/Screen.tsx';
import { Button } from '../design/index.ts';
import { ACTIONS } from '../keys/actions.ts';
import { loading } from '../loading/index.ts';
import { words } from '../words/index.ts';
import styles from './Welcome.module.css';

/** What stands in place of the queue while nothing is loaded: the ways to load something. */
export function EmptyLibrary() {
  const t = words.welcome;
  return (
    <Screen heading={words.queue.title}>
      <div className={styles.page}>
        <div className={styles.empty}>
          <section className={styles.drop} aria-labelledby="nothing-loaded">
            <h2 id="nothing-loaded">{t.emptyTitle}</h2>
            <p className={styles.quiet}>{t.emptyNext}</p>
            <div className={styles.ways}>
              <Button
                kind="primary"
                icon={<PackageOpen />}
                keys={ACTIONS['open-batch']}
                onClick={() => void loading.choose('zip')}
              >
                {t.openZip}
              </Button>
              <Button icon={<FolderOpen />} onClick={() => void loading.choose('folder')}>
                {t.openFolder}
              </Button>
            </div>
            <p className={styles.quiet}>{t.dropHere}</p>
          </section>
          <section className={styles.sample} aria-labelledby="only-looking">
            <div>
              <h2 id="only-looking">{t.sampleTitle}</h2>
              <p className={styles.quiet}>{t.sampleNext}</p>
            </div>
            <Button onClick={loading.loadSample}>{t.sample}</Button>
          </section>
        </div>
      </div>
    </Screen>
  );
}
