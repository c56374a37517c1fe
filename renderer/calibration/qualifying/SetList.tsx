import { useMutation } from '@tanstack/react-query';
import type { QualifyingSet } from '../../../shared/contract/calibration-views.ts';
import { call } from '../../app/call.ts';
import { announce, Banner, Button } from '../../design/index.ts';
import { ShownPath } from '../../results/ShownPath.tsx';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';

/** The sets that were begun, how far their assessors are, and the package for those who read elsewhere. */
export function SetList({ sets }: { sets: readonly QualifyingSet[] }) {
  const t = words.monitor;
  const packing = useMutation({
    mutationFn: (batch: string) => call('sharing.pack', { batch, names: false, job: 'pack-set' }),
    onSuccess: ({ submissions, bytes }) => announce(words.sharing.packed(submissions, bytes)),
  });
  return (
    <>
      {packing.error && <Banner kind="error" title={packing.error.message} />}
      {packing.data && (
        <Banner kind="info" title={words.sharing.packed(packing.data.submissions, packing.data.bytes)}>
          <ShownPath path={packing.data.path} />
        </Banner>
      )}
      <ul className={styles.list}>
        {sets.map(({ batch, title, at, readers }) => (
          <li key={batch} className={styles.line}>
            <div>
              <strong>{title}</strong>
              <p className={styles.hint}>
                {words.numbers.date(at)}.{' '}
                {readers.map((each) => t.setReader(each.code, each.locked, each.of)).join(', ')}
              </p>
            </div>
            <Button
              disabled={packing.isPending}
              aria-label={`${t.packSet}: ${title}`}
              onClick={() => packing.mutate(batch)}
            >
              {t.packSet}
            </Button>
          </li>
        ))}
      </ul>
      {sets.length > 0 && <p className={styles.hint}>{t.packSetHint}</p>}
    </>
  );
}
