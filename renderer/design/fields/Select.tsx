import { ChevronDown } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';
import { classes } from '../classes.ts';
import { useField } from './Field.tsx';
import styles from './Input.module.css';

export interface SelectProps extends Omit<ComponentPropsWithRef<'select'>, 'size' | 'multiple'> {
  /** For bars: lower, and as wide as its words. */
  small?: boolean | undefined;
}

/**
 * One of several, by the system's own list: known to every screen reader, and with nothing injected (Radix's
 * Select brings a style element that the content security policy refuses). Children are `<option>`s.
 */
export function Select({ className, small, ...rest }: SelectProps) {
  return (
    <span className={styles.select}>
      <select {...useField(rest)} className={classes(styles.input, small && styles.small, className)} />
      <ChevronDown aria-hidden="true" />
    </span>
  );
}
