import { useState } from 'react';
import { Checkbox } from '../../design/index.ts';
import { words } from '../../words/index.ts';

/** What has been ticked off, by attempt and criterion, for as long as the window is open. It is a help for reading, no judgement. */
const ticked = new Set<string>();

/** A tick for "what was asked for last time is there now". */
export function Addressed({ attempt, criterion }: { attempt: string; criterion: string }) {
  const key = `${attempt} ${criterion}`;
  const [on, setOn] = useState(() => ticked.has(key));
  const change = (next: boolean) => {
    if (next) ticked.add(key);
    else ticked.delete(key);
    setOn(next);
  };
  return (
    <Checkbox
      label={words.viewers.addressed}
      aria-label={words.viewers.addressedIn(criterion)}
      checked={on}
      onChange={(event) => change(event.target.checked)}
    />
  );
}
