import { type KeyboardEvent, useId, useState } from 'react';
import { fuzzyFilter } from '../../shared/feedback/fuzzy.ts';
import { Dialog, Kbd, TextInput } from '../design/index.ts';
import { words } from '../words/index.ts';
import { ACTIONS, type Action } from './actions.ts';
import styles from './Palette.module.css';
import { closePalette, useOffered } from './palette-open.ts';
import { useKeys } from './useKeys.ts';

/** Itself and what only a key makes sense for. */
const LEFT_OUT: readonly Action[] = ['palette'];

const does = (action: Action) => words.keys.actions[action].does;

/** Everything that can be done here, found by a few letters, each with its key. */
export function Palette() {
  const offered = useOffered();
  return offered && <Opened offered={offered} />;
}

function Opened({ offered }: { offered: ReadonlyMap<Action, () => void> }) {
  const t = words.keys;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  useKeys({ palette: closePalette }, true);
  const all = (Object.keys(ACTIONS) as Action[]).filter(
    (action) => offered.has(action) && !LEFT_OUT.includes(action),
  );
  const found = fuzzyFilter(all, typed, does);
  const at = Math.min(chosen, found.length - 1);
  const run = (action: Action | undefined) => {
    if (!action) return;
    closePalette();
    // The dialog gives the focus back one tick after it has gone; what is chosen may move it on, and so comes after.
    setTimeout(() => setTimeout(() => offered.get(action)?.()));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setChosen(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(at - 1, 0));
    else if (event.key === 'Enter') run(found[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open onOpenChange={closePalette} title={t.palette} closeLabel={words.app.close}>
      <TextInput
        role="combobox"
        aria-label={t.palette}
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={found[at] && `${id}-${found[at]}`}
        placeholder={t.paletteHint}
        value={typed}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label={t.palette} className={styles.list}>
        {found.map((action, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys
          <div
            key={action}
            id={`${id}-${action}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            className={styles.option}
            ref={place === at ? (element) => element?.scrollIntoView?.({ block: 'nearest' }) : undefined}
            onClick={() => run(action)}
          >
            <span>{does(action)}</span>
            <Kbd keys={ACTIONS[action]} spoken />
          </div>
        ))}
      </div>
      <p role="status" className={styles.none}>
        {found.length === 0 && t.paletteNone}
      </p>
    </Dialog>
  );
}
