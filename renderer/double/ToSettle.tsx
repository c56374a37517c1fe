import { useQuery } from '@tanstack/react-query';
import type { DoubleView } from '../../shared/contract/double-views.ts';
import { sessionQuery } from '../app/queries.ts';
import { addressOf } from '../app/route.ts';
import { words } from '../words/index.ts';
import styles from './Double.module.css';

/** What two readers see differently, with the way to it for whoever acts as an adjudicator. */
export function ToSettle({ view: { toSettle } }: { view: DoubleView }) {
  const t = words.double;
  const { data: session } = useQuery(sessionQuery);
  const adjudicator = session?.role === 'adjudicator';
  if (!toSettle.length) return null;
  return (
    <section aria-labelledby="to-settle">
      <h3 id="to-settle">{t.toSettle}</h3>
      {!adjudicator && <p className={styles.hint}>{t.whoSettles}</p>}
      <ul className={styles.list}>
        {toSettle.map(({ key, id, candidate, microCredential, why }) => {
          const name = t.settleOne(id, candidate, microCredential);
          return (
            <li key={key}>
              {adjudicator ? (
                <a href={addressOf({ screen: 'adjudication', submission: key })}>{name}</a>
              ) : (
                <span>{name}</span>
              )}
              {adjudicator && <span className={styles.hint}> {why}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
