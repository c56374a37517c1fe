import { AArrowDown, AArrowUp } from 'lucide-react';
import { announce, Button, Prose } from '../design/index.ts';
import { words } from '../words/index.ts';
import { LARGEST_STEP, readingScale, SMALLEST_STEP } from './reading-size.ts';
import styles from './Settings.module.css';

/** The size of what is read, with a passage in that size. */
export function ReadingSize({ step, onStep }: { step: number; onStep: (step: number) => void }) {
  const t = words.settings;
  const set = (to: number) => {
    onStep(to);
    announce(t.percent(readingScale(to)));
  };
  return (
    <div className={styles.size}>
      <p className={styles.hint}>{t.readingNext}</p>
      <div className={styles.steps}>
        <Button icon={<AArrowDown />} disabled={step <= SMALLEST_STEP} onClick={() => set(step - 1)}>
          {t.smaller}
        </Button>
        <output className={styles.percent}>{t.percent(readingScale(step))}</output>
        <Button icon={<AArrowUp />} disabled={step >= LARGEST_STEP} onClick={() => set(step + 1)}>
          {t.larger}
        </Button>
        <Button kind="quiet" disabled={step === 0} onClick={() => set(0)}>
          {t.normal}
        </Button>
      </div>
      <Prose scale={readingScale(step)} className={styles.sample}>
        <p>{t.sample}</p>
      </Prose>
    </div>
  );
}
