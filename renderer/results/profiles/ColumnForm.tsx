import { type Field as Fact, INSTANT_FIELDS } from '../../../shared/results/fields.ts';
import { Checkbox, Field, Select } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import type { EditedColumn } from './drafts.ts';
import { useFault } from './faults.ts';
import { NumberEdit, TextEdit } from './fields.tsx';
import styles from './Profiles.module.css';

export interface ColumnFormProps {
  column: EditedColumn;
  path: string;
  fields: readonly Fact[];
  onChange: (change: EditedColumn) => void;
}

type Source = 'field' | 'template' | 'text';
const SOURCES: readonly Source[] = ['field', 'template', 'text'];

const sourceOf = ({ field, template }: EditedColumn): Source =>
  field !== undefined ? 'field' : template !== undefined ? 'template' : 'text';

/** Everything about one column. */
export function ColumnForm({ column, path, fields, onChange }: ColumnFormProps) {
  const t = words.profiles;
  const source = sourceOf(column);
  const fieldFault = useFault(`${path}.field`);
  const instant = INSTANT_FIELDS.some(
    (each) =>
      column.field === each || (typeof column.template === 'string' && column.template.includes(each)),
  );
  const from = (chosen: Source) => {
    const before = column.field ? `{${column.field}}` : (column.template ?? '');
    onChange({
      field: chosen === 'field' ? (fields.find((each) => before === `{${each}}`) ?? fields[0]) : undefined,
      template: chosen === 'template' ? before || `{${fields[0]}}` : undefined,
      text: chosen === 'text' ? '' : undefined,
      ...(chosen === 'text' ? { date: undefined } : {}),
    });
  };
  return (
    <div className={styles.columnForm}>
      <TextEdit
        label={t.header}
        hint={t.headerHint}
        path={`${path}.header`}
        value={column.header}
        onChange={(header) => onChange({ header: String(header) })}
      />
      <Field label={t.filledFrom}>
        <Select value={source} onChange={(event) => from(event.target.value as Source)}>
          {SOURCES.map((each) => (
            <option key={each} value={each}>
              {t.sources[each]}
            </option>
          ))}
        </Select>
      </Field>
      {source === 'field' && (
        <Field label={t.field} error={fieldFault}>
          <Select value={column.field ?? ''} onChange={(event) => onChange({ field: event.target.value })}>
            {!fields.some((each) => each === column.field) && (
              <option value={column.field ?? ''}>{column.field || t.nothingChosen}</option>
            )}
            {fields.map((each) => (
              <option key={each} value={each}>
                {t.fieldNames[each] ?? each}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {source === 'template' && (
        <TextEdit
          label={t.template}
          hint={t.templateHint}
          path={`${path}.template`}
          value={column.template}
          onChange={(template) => onChange({ template: String(template) })}
        />
      )}
      {source === 'text' && (
        <TextEdit
          label={t.text}
          hint={t.textHint}
          path={`${path}.text`}
          value={column.text}
          onChange={(text) => onChange({ text: String(text) })}
        />
      )}
      {(instant || column.date !== undefined) && (
        <TextEdit
          label={t.date}
          hint={t.dateHint}
          path={`${path}.date`}
          value={column.date}
          onChange={(date) => onChange({ date: date === '' ? undefined : String(date) })}
        />
      )}
      <NumberEdit
        label={t.maxLength}
        hint={t.maxLengthHint}
        path={`${path}.maxLength`}
        value={column.maxLength}
        onChange={(maxLength) => onChange({ maxLength: maxLength as number | undefined })}
      />
      <div className={styles.ticks}>
        <Checkbox
          label={t.required}
          checked={column.required === true}
          onChange={(event) => onChange({ required: event.target.checked })}
        />
        <Checkbox
          label={t.identifier}
          hint={t.identifierHint}
          checked={column.identifier === true}
          onChange={(event) => onChange({ identifier: event.target.checked })}
        />
      </div>
    </div>
  );
}
