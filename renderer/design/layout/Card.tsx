import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './Card.module.css';

export interface CardProps extends ComponentPropsWithRef<'section'> {
  children: ReactNode;
  /** Lifted from its surroundings, for the one thing that is being worked on. */
  lifted?: boolean | undefined;
}

/** A raised sheet that holds what belongs together. Name it by `aria-label` or `aria-labelledby`. */
export function Card({ lifted = false, className, ...rest }: CardProps) {
  return <section {...rest} className={classes(styles.card, lifted && styles.lifted, className)} />;
}
