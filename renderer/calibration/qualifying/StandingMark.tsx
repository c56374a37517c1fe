import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react';
import type { Qualification } from '../../../shared/calibration/qualify.ts';
import { words } from '../../words/index.ts';
import styles from '../Monitor.module.css';

const ICONS = { qualified: CircleCheck, 'not-yet': CircleDot, more: CircleDashed };

/** A standing by its shape and its word; the colour only follows. */
export function StandingMark({ standing }: Pick<Qualification, 'standing'>) {
  const Icon = ICONS[standing];
  return (
    <span className={styles.standing} data-standing={standing}>
      <Icon aria-hidden="true" />
      {words.monitor.standings[standing]}
    </span>
  );
}
