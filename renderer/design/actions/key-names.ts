import { createContext } from 'react';

/**
 * How keys are written on this machine. `names` come from the message catalogue (a German keyboard says
 * "Strg"); a key without a name is drawn by its sign, which is the same everywhere.
 */
export interface KeyNames {
  /** On a Mac `Mod` is Command, elsewhere Control. */
  readonly mac: boolean;
  /** What a cap says, by KeyboardEvent.key: `{ Control: 'Ctrl' }`. */
  readonly names: Readonly<Record<string, string>>;
}

export const KeyNamesContext = createContext<KeyNames>({ mac: false, names: {} });

const SIGNS: Readonly<Record<string, string>> = {
  Alt: '⌥',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  Backspace: '⌫',
  Control: '⌃',
  Delete: '⌦',
  End: '⇲',
  Enter: '↵',
  Escape: '⎋',
  Home: '⇱',
  Meta: '⌘',
  PageDown: '⇟',
  PageUp: '⇞',
  Shift: '⇧',
  Space: '␣',
  Tab: '⇥',
};

/** Takes `Mod+Shift+Z` apart. A plus sign at the end is the key itself: `Mod++`. */
function parts(keys: string, mac: boolean): string[] {
  const list = keys.endsWith('+') ? [...keys.slice(0, -1).split('+').filter(Boolean), '+'] : keys.split('+');
  return list.map((key) => (key === 'Mod' ? (mac ? 'Meta' : 'Control') : key));
}

/** What the key caps say, one text a cap: `Mod+Enter` gives `['Ctrl', '↵']` where Control is named Ctrl. */
export function keyCaps(keys: string, { mac, names }: KeyNames): string[] {
  return parts(keys, mac).map(
    (key) => names[key] ?? SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key),
  );
}

/** The value of `aria-keyshortcuts` (WAI-ARIA 1.2): KeyboardEvent.key names, the plus key written `Plus`. */
export function ariaKeys(keys: string, { mac }: Pick<KeyNames, 'mac'>): string {
  return parts(keys, mac)
    .map((key) => (key === '+' ? 'Plus' : key))
    .join('+');
}
