import { useMemo } from 'react';
import type { QueueRow } from '../../shared/contract/views.ts';
import { Button } from '../design/index.ts';
import { ACTIONS } from '../keys/actions.ts';
import { words } from '../words/index.ts';
import type { Due } from './due.ts';
import { countStates } from './list.ts';
import styles from './Queue.module.css';
import { StateBar } from './StateBar.tsx';

export interface NextStripProps {
  rows: readonly QueueRow[];
  next: string | null;
  resume: QueueRow | undefined;
  due: Due | null;
  onOpen: (key: string) => void;
}

/** How much is left, drawn and in words, and the way to the next one. */
export function NextStrip({ rows, next, resume, due, onOpen }: NextStripProps) {
  const t = words.queue;
  const counts = useMemo(() => countStates(rows), [rows]);
  const upcoming = next === null ? undefined : rows.find((row) => row.key === next);
  return (
    <section className={styles.next} aria-label={t.next}>
      <div className={styles.toll}>
        <p className={styles.left}>
          <strong>{t.toDecide(counts.ready + counts.reading, counts.adjudication)}</strong>
          <span>{t.decided(counts.locked + counts.read, rows.length)}</span>
          {due && (
            <span data-late={due.days < 0 || undefined}>
              {t.due(due.at)}, {words.own.businessDays(due.workdays)}
            </span>
          )}
        </p>
        <StateBar counts={counts} />
      </div>
      <div className={styles.ways}>
        {resume && <Button onClick={() => onOpen(resume.key)}>{t.resume(resume.id)}</Button>}
        <Button
          kind="primary"
          keys={ACTIONS['next-undecided']}
          disabled={!upcoming}
          onClick={() => upcoming && onOpen(upcoming.key)}
        >
          {upcoming ? t.next : t.nothingNext}
        </Button>
      </div>
    </section>
  );
}
