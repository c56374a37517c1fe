import { type ComponentPropsWithRef, type ReactNode, use } from 'react';
import { classes } from '../classes.ts';
import styles from './Button.module.css';
import { Kbd } from './Kbd.tsx';
import { ariaKeys, KeyNamesContext } from './key-names.ts';
import { pressable } from './press.ts';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** One `primary` a screen; `plain` is bordered; `quiet` is bare, for bars; `danger` removes something. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  /** The key that does the same, as `Mod+Enter`: shown on the button and told to assistive technology. */
  keys?: string | undefined;
  /** An icon before the words; decorative, so it needs no label. */
  icon?: ReactNode;
}

/** A button with words. Switched off, it stays focusable (see `pressable`) and is announced as unavailable. */
export function Button({ kind = 'plain', keys, icon, className, children, ...rest }: ButtonProps) {
  const names = use(KeyNamesContext);
  return (
    <button
      {...pressable(rest)}
      className={classes(styles.button, styles[kind], className)}
      aria-keyshortcuts={keys && ariaKeys(keys, names)}
    >
      {icon && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <span className={styles.words}>{children}</span>
      {keys && <Kbd keys={keys} />}
    </button>
  );
}
