import { createContext, use } from 'react';
import { Checkbox } from '../../design/index.ts';
import { words } from '../../words/index.ts';

/** What is ticked off in the reading at hand, and the way to tick. */
export interface Ticks {
  isOn(attempt: string, criterion: string): boolean;
  /** Absent where the reading can't be changed. */
  set?: ((attempt: string, criterion: string, done: boolean) => void) | undefined;
}

export const TicksContext = createContext<Ticks>({ isOn: () => false });

/** A tick for "what was asked for last time is there now". It belongs to the reading, and to no figure. */
export function Addressed({ attempt, criterion }: { attempt: string; criterion: string }) {
  const { isOn, set } = use(TicksContext);
  return (
    <Checkbox
      label={words.viewers.addressed}
      aria-label={words.viewers.addressedIn(criterion)}
      checked={isOn(attempt, criterion)}
      disabled={!set}
      onChange={(event) => set?.(attempt, criterion, event.target.checked)}
    />
  );
}
