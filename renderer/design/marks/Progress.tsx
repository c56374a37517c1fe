import { type ReactNode, useId } from 'react';
import styles from './Progress.module.css';

export interface ProgressProps {
  /** What is being done. */
  label: string;
  /** How much is done, in the unit of `max`; left out while that is unknown. */
  value?: number | undefined;
  max?: number | undefined;
  /** How far, in words: "212 of 500 files". */
  detail?: string | undefined;
  /** "About 2 minutes left". */
  timeLeft?: string | undefined;
  /** As a rule the button that cancels. */
  action?: ReactNode;
}

/** Long work: what is done, how far it is, how long it takes, and how to end it. */
export function Progress({ label, value, max = 1, detail, timeLeft, action }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span id={id} className={styles.label}>
          {label}
        </span>
        {detail && <span id={`${id}-detail`}>{detail}</span>}
      </div>
      <div className={styles.line}>
        <progress
          className={styles.bar}
          value={value}
          max={max}
          aria-labelledby={id}
          aria-describedby={detail && `${id}-detail`}
        />
        {action}
      </div>
      {timeLeft && <div className={styles.left}>{timeLeft}</div>}
    </div>
  );
}
