import { useQuery } from '@tanstack/react-query';
import { Progress } from '../design/index.ts';
import { ProblemList } from '../problems/ProblemList.tsx';
import { words } from '../words/index.ts';
import { batchNamesQuery } from './queries.ts';

/** What in a batch shows whose a submission is, and how far the search for it has come. */
export function BatchNames({ batch }: { batch: string }) {
  const t = words.noticed;
  const { data } = useQuery(batchNamesQuery(batch));
  if (!data) return null;
  return (
    <>
      {data.searched < data.total && (
        <Progress
          label={t.searching}
          value={data.searched}
          max={data.total}
          detail={t.searched(data.searched, data.total)}
        />
      )}
      <ProblemList problems={data.problems} />
    </>
  );
}
