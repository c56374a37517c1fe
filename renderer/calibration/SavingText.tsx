import { useEffect, useRef, useState } from 'react';
import { Field, TextArea, TextInput } from '../design/index.ts';

/** After this pause in writing the text is saved; leaving the field saves it at once. Milliseconds. */
const PAUSE = 400;

export interface SavingTextProps {
  label: string;
  hint?: string;
  value: string;
  onSave: (text: string) => Promise<unknown> | unknown;
  rows?: number;
  readOnly?: boolean;
}

/** A text that saves itself, and goes with nothing unsaved. */
export function SavingText({ label, hint, value, onSave, rows = 2, readOnly = false }: SavingTextProps) {
  const [text, setText] = useState(value);
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useRef(onSave);
  save.current = onSave;
  const flush = useRef(() => {
    clearTimeout(timer.current);
    const waiting = unsaved.current;
    unsaved.current = null;
    if (waiting !== null) void save.current(waiting);
  }).current;
  useEffect(() => {
    if (unsaved.current === null) setText(value);
  }, [value]);
  useEffect(() => flush, [flush]);
  const props = {
    value: text,
    readOnly,
    onBlur: flush,
    onChange: (event: { target: { value: string } }) => {
      setText(event.target.value);
      unsaved.current = event.target.value;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE);
    },
  };
  return (
    <Field label={label} hint={hint}>
      {rows > 1 ? <TextArea {...props} rows={rows} /> : <TextInput {...props} />}
    </Field>
  );
}
