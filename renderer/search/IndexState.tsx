import { useQuery } from '@tanstack/react-query';
import { Progress } from '../design/index.ts';
import { words } from '../words/index.ts';
import { textsStateQuery } from './queries.ts';
import styles from './Search.module.css';

/** How far the reading of texts has come, while it goes on behind: until then a search may miss something. */
export function IndexState({ batch }: { batch: string | null }) {
  const t = words.search;
  const { data } = useQuery(textsStateQuery(batch));
  if (!data || data.read >= data.total) return null;
  return (
    <div className={styles.state}>
      <Progress
        label={t.reading}
        value={data.read}
        max={data.total}
        detail={t.read(data.read, data.total)}
        timeLeft={t.readingNext}
      />
    </div>
  );
}
