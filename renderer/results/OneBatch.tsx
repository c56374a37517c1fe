import type { BatchRow } from '../../shared/contract/views.ts';
import { Field, Select } from '../design/index.ts';
import { words } from '../words/index.ts';

export interface OneBatchProps {
  batches: readonly BatchRow[];
  value: string;
  onChange: (batch: string) => void;
}

/** Chooses one batch; nothing where there is only one to choose. */
export function OneBatch(props: OneBatchProps) {
  return props.batches.length < 2 ? null : <BatchSelect {...props} />;
}

/** The same, shown also where there is only one: it says which. */
export function BatchSelect({ batches, value, onChange }: OneBatchProps) {
  return (
    <Field label={words.results.batch}>
      <Select value={value} onChange={(event) => onChange(event.target.value)}>
        {batches.map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
