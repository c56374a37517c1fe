import type { ComponentPropsWithRef, CSSProperties } from 'react';
import { classes } from '../classes.ts';
import { useField } from './Field.tsx';
import styles from './Input.module.css';

export interface TextAreaProps extends Omit<ComponentPropsWithRef<'textarea'>, 'rows' | 'cols'> {
  /** Lines that are there before anything is written. */
  rows?: number | undefined;
}

/** Text of many lines; its height follows the text. */
export function TextArea({ className, rows = 2, style, ...rest }: TextAreaProps) {
  const sized = { ...style, '--rows': rows } as CSSProperties;
  return (
    <textarea {...useField(rest)} className={classes(styles.input, styles.area, className)} style={sized} />
  );
}
