import { useState } from 'react';

export interface TabMemory {
  values: readonly string[];
  /** The tab that was open last time. */
  kept: string | undefined;
  /** A tab that somebody asked for, newest asking last. */
  asked: { readonly n: number; readonly value: string } | null;
  onChange: (value: string) => void;
}

/** The open tab: what is asked for, else what was open last time, else the first. */
export function useTab({ values, kept, asked, onChange }: TabMemory): [string, (value: string) => void] {
  const [chosen, setChosen] = useState(
    () => asked?.value ?? (kept !== undefined && values.includes(kept) ? kept : (values[0] ?? '')),
  );
  const [answered, setAnswered] = useState(asked?.n ?? 0);
  // A new asking is answered while drawing, so that the wrong tab is never on the screen.
  if (asked && asked.n > answered) {
    setAnswered(asked.n);
    setChosen(asked.value);
  }
  const choose = (value: string) => {
    setChosen(value);
    onChange(value);
  };
  return [chosen, choose];
}
