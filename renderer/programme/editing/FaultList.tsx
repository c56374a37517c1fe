import { CircleAlert, CircleCheck } from 'lucide-react';
import type { Fault } from '../../../shared/rubric/faults.ts';
import { LinkButton } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from './Editing.module.css';

/** So many are listed; the others come up as these are settled. */
const MOST = 6;

/** What keeps the draft from being published; each leads to its place. */
export function FaultList({
  faults,
  onFault,
}: {
  faults: readonly Fault[];
  onFault: (place: string) => void;
}) {
  const t = words.rubrics;
  const Icon = faults.length ? CircleAlert : CircleCheck;
  return (
    <section className={styles.faults} data-sound={faults.length === 0} aria-labelledby="faults">
      <h2 id="faults" aria-live="polite">
        <Icon aria-hidden="true" />
        <span>{t.faultsTitle(faults.length)}</span>
      </h2>
      {faults.length > 0 && (
        <ul>
          {faults.slice(0, MOST).map((fault) => (
            <li key={`${fault.code} ${fault.place}`}>
              <LinkButton onClick={() => onFault(fault.place)}>{t.fault(fault)}</LinkButton>
            </li>
          ))}
        </ul>
      )}
      {faults.length > MOST && <p className={styles.hint}>{t.moreFaults(faults.length - MOST)}</p>}
    </section>
  );
}
