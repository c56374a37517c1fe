import type { ComponentPropsWithRef } from 'react';
import { classes } from '../classes.ts';
import { useField } from './Field.tsx';
import styles from './Input.module.css';

export interface TextInputProps extends Omit<ComponentPropsWithRef<'input'>, 'type'> {
  /** No `number`: a number field's spinner changes its value under the scroll wheel. Ask for digits by `inputMode`. */
  type?: 'text' | 'search' | 'email' | 'url' | 'password' | 'date' | undefined;
}

/** One line of text. */
export function TextInput({ className, type = 'text', ...rest }: TextInputProps) {
  return <input {...useField(rest)} type={type} className={classes(styles.input, className)} />;
}
