import { CircleAlert, CircleCheck } from 'lucide-react';
import styles from './Results.module.css';

export interface FindingProps {
  ok: boolean;
  good: string;
  bad: string;
  /** What is not as it should be, by name. */
  names?: readonly string[];
}

/** One thing that was verified, in a sentence. */
export function Finding({ ok, good, bad, names = [] }: FindingProps) {
  const Icon = ok ? CircleCheck : CircleAlert;
  return (
    <li className={styles.finding} data-ok={ok}>
      <Icon aria-hidden="true" />
      <div>
        {ok ? good : bad}
        {names.length > 0 && (
          <ul className={styles.names}>
            {names.map((name) => (
              <li key={name}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
