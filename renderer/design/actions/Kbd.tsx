import { use } from 'react';
import styles from './Kbd.module.css';
import { KeyNamesContext, keyCaps } from './key-names.ts';

/**
 * A key as the keyboard shows it: `keys="Mod+Z"` reads "Ctrl Z", or "⌘ Z" on a Mac.
 * Hidden from screen readers by default, because the control it stands in says the same by `aria-keyshortcuts`;
 * pass `spoken` where the key is the text itself, as in the table of keys.
 */
export function Kbd({ keys, spoken = false }: { keys: string; spoken?: boolean }) {
  const names = use(KeyNamesContext);
  return (
    <kbd className={styles.kbd} aria-hidden={spoken ? undefined : true}>
      {keyCaps(keys, names).join(' ')}
    </kbd>
  );
}
