import type { ReactNode } from 'react';
import { Banner, Progress } from '../design/index.ts';
import { words } from '../words/index.ts';
import type { Flow } from './flow.ts';
import styles from './Loading.module.css';
import { sourceName } from './source-name.ts';

type Running = Extract<Flow, { step: 'receiving' | 'checking' | 'loading' }>;

/** Long work: the stage, the file, how far, how long yet. */
export function Working({ flow, action }: { flow: Running; action?: ReactNode }) {
  const t = words.loading;
  if (flow.step === 'receiving') return <Progress label={t.receivingNext} action={action} />;
  const { progress } = flow;
  const name = sourceName(flow.source);
  const label = flow.step === 'checking' ? t.checking(name) : t.loading(name);
  if (!progress) return <Progress label={label} action={action} />;
  const { stage, file, done, total, left } = progress;
  // Below the bar the name is not said by a title.
  const behind = flow.step === 'loading' && flow.behind;
  const far = total > 0 ? t.progress(done, total) : undefined;
  return (
    <div className={styles.working}>
      <Progress
        label={behind ? label : t.stage(stage)}
        value={total > 0 ? done : undefined}
        max={total > 0 ? total : undefined}
        detail={behind ? [t.stage(stage), far].filter(Boolean).join(', ') : far}
        timeLeft={left === null ? undefined : t.left(left)}
        action={action}
      />
      {!behind && <p className={styles.file}>{file}</p>}
    </div>
  );
}

/** What the desk refused, in its own words. */
export function Refused({ message }: { message: string }) {
  return (
    <Banner kind="error" title={message}>
      {words.loading.refusedNext}
    </Banner>
  );
}
