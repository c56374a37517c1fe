import { type ComponentPropsWithRef, type ReactNode, use } from 'react';
import { classes } from '../classes.ts';
import { Tooltip } from '../overlays/Tooltip.tsx';
import styles from './IconButton.module.css';
import { Kbd } from './Kbd.tsx';
import { ariaKeys, KeyNamesContext } from './key-names.ts';
import { pressable } from './press.ts';

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-label' | 'children'> {
  /** What the button does: its name for assistive technology and the text of its tooltip. */
  label: string;
  icon: ReactNode;
  /** The key that does the same, shown in the tooltip. */
  keys?: string | undefined;
  /** For a button that stays in: announced as pressed or not. Leave out for one that only acts. */
  pressed?: boolean | undefined;
}

/** A button with only an icon. Its label is required and shows in a tooltip on hover and on focus. */
export function IconButton({ label, icon, keys, pressed, className, ...rest }: IconButtonProps) {
  const names = use(KeyNamesContext);
  const tip = (
    <>
      {label} {keys && <Kbd keys={keys} />}
    </>
  );
  return (
    <Tooltip text={tip} naming>
      <button
        {...pressable(rest)}
        className={classes(styles.button, className)}
        aria-label={label}
        aria-pressed={pressed}
        aria-keyshortcuts={keys && ariaKeys(keys, names)}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
