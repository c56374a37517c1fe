import type { ComponentPropsWithRef } from 'react';
import { classes } from '../classes.ts';
import styles from './Mark.module.css';

export interface MarkProps extends ComponentPropsWithRef<'mark'> {
  /** Two kinds, told apart by colour and by the line below; `find` and `find-here` are hits of a search. */
  kind?: 'a' | 'b' | 'find' | 'find-here' | undefined;
}

/** A marked passage within text. */
export function Mark({ kind = 'a', className, ...rest }: MarkProps) {
  return <mark {...rest} className={classes(styles.mark, className)} data-kind={kind} />;
}

/** The label at the edge of a page that says which criterion a passage there belongs to. */
export function MarkTag({ className, ...rest }: ComponentPropsWithRef<'span'>) {
  return <span {...rest} className={classes(styles.tag, className)} />;
}
