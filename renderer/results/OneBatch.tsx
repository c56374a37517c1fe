import type { BatchRow } from '../../shared/contract/views.ts';
import { Field, Select } from '../design/index.ts';
import { words } from '../words/index.ts';

export interface OneBatchProps {
  batches: readonly BatchRow[];
  value: string;
  onChange: (batch: string) => void;
}

/** Chooses one batch; nothing where there is only one to choose. */
export function OneBatch({ batches, value, onChange }: OneBatchProps) {
  if (batches.length < 2) return null;
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
