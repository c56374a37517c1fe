import { useQuery } from '@tanstack/react-query';
import { batchesQuery } from '../app/queries.ts';
import { goTo } from '../app/route.ts';
import { Banner, Button } from '../design/index.ts';
import { words } from '../words/index.ts';

/** Says that the time of a batch is over, wherever somebody would look who can do something about it. */
export function RetentionReminder() {
  const t = words.keeping;
  const { data: batches = [] } = useQuery(batchesQuery);
  const today = new Date().toISOString().slice(0, 10);
  const overdue = batches.filter(({ until }) => until !== null && until < today);
  if (overdue.length === 0) return null;
  return (
    <Banner
      kind="warn"
      title={t.reminder(overdue.length)}
      action={<Button onClick={() => goTo({ screen: 'library' })}>{t.toLibrary}</Button>}
    >
      {t.reminderNext(overdue.map(({ title }) => title).join(', '))}
    </Banner>
  );
}
