import type { ComponentPropsWithRef } from 'react';
import { classes } from '../classes.ts';
import styles from './LinkButton.module.css';
import { pressable } from './press.ts';

/**
 * A button that reads like a link inside a sentence. The program has no addresses to go to, so it is a button
 * in truth as well: it acts.
 */
export function LinkButton({ className, ...rest }: ComponentPropsWithRef<'button'>) {
  return <button {...pressable(rest)} className={classes(styles.link, className)} />;
}
