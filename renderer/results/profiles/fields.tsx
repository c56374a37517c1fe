import type { ReactNode } from 'react';
import { Field, TextArea, TextInput } from '../../design/index.ts';
import { useFault } from './faults.ts';

export interface EditFieldProps<Value> {
  label: string;
  hint?: ReactNode;
  /** Of the field in the profile, where its fault stands. */
  path: string;
  value: Value;
  onChange: (value: Value) => void;
}

/** One line of text. */
export function TextEdit({
  label,
  hint,
  path,
  value,
  onChange,
  ...rest
}: EditFieldProps<unknown> & { list?: string }) {
  return (
    <Field label={label} hint={hint} error={useFault(path)}>
      <TextInput
        {...rest}
        value={typeof value === 'string' ? value : ''}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

/** A whole number, or nothing. What is no number stays as it was typed, and is said to be wrong. */
export function NumberEdit({ label, hint, path, value, onChange }: EditFieldProps<unknown>) {
  const read = (text: string) => (text === '' ? undefined : /^\d+$/.test(text) ? Number(text) : text);
  return (
    <Field label={label} hint={hint} error={useFault(path)}>
      <TextInput
        inputMode="numeric"
        value={value === undefined ? '' : String(value)}
        autoComplete="off"
        onChange={(event) => onChange(read(event.target.value.trim()))}
      />
    </Field>
  );
}

/** Several texts, one a line. */
export function LinesEdit({ label, hint, path, value, onChange }: EditFieldProps<unknown>) {
  const whole = useFault(path);
  const first = useFault(`${path}.0`);
  const lines = Array.isArray(value) ? value.map(String) : [];
  return (
    <Field label={label} hint={hint} error={whole ?? first}>
      <TextArea
        value={lines.join('\n')}
        onChange={(event) => onChange(event.target.value === '' ? [] : event.target.value.split('\n'))}
      />
    </Field>
  );
}
