import { useQuery } from '@tanstack/react-query';
import { workBatchesQuery } from '../app/queries.ts';
import { Field, Select } from '../design/index.ts';
import { words } from '../words/index.ts';

/** One batch, or all of them. */
export function BatchSelect({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (batch: string | null) => void;
}) {
  const { data: batches = [] } = useQuery(workBatchesQuery);
  return (
    <Field label={words.results.batch}>
      <Select value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{words.results.allBatches}</option>
        {batches.map((batch) => (
          <option key={batch.id} value={batch.id}>
            {batch.title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
