import { Banner, EmptyState, Scroller, Waiting } from '../design/index.ts';
import { words } from '../words/index.ts';
import { namePlaces } from './group.ts';
import { Names } from './Names.tsx';
import styles from './Noticed.module.css';
import { Shared } from './Shared.tsx';
import type { Noticed } from './useNoticed.ts';

export interface NoticedSideProps {
  submission: string;
  noticed: Noticed;
}

/** What was noticed without anybody looking: what shows whose a submission is, and what stands in others, too. */
export function NoticedSide({ submission, noticed }: NoticedSideProps) {
  const t = words.noticed;
  const { duplicates, blindness, error, count } = noticed;
  if (error) return <Banner kind="error" title={error.message} />;
  if (!duplicates || !blindness) return <Waiting text={words.app.waiting} />;
  const unread = !duplicates.complete || !blindness.searched;
  if (count === 0)
    return (
      <EmptyState title={unread ? t.notYet : t.nothing}>{unread ? t.notYetNext : t.nothingNext}</EmptyState>
    );
  return (
    <Scroller label={t.title} className={styles.noticed}>
      {unread && <p className={styles.quiet}>{t.notYetNext}</p>}
      <Names submission={submission} places={namePlaces(blindness.hits)} locations={blindness.locations} />
      {duplicates.others.length > 0 && (
        <section aria-label={t.shared}>
          <h3 className={styles.title}>{t.shared}</h3>
          <p className={styles.quiet}>{t.sharedNext}</p>
          {duplicates.others.map((other) => (
            <Shared key={other.submission} submission={submission} other={other} />
          ))}
        </section>
      )}
    </Scroller>
  );
}
