import type { ComponentPropsWithRef } from 'react';
import { classes } from '../classes.ts';
import styles from './Sheet.module.css';

/**
 * The paper on which an artifact is shown: the brightest thing on the screen, in every theme. Its inks are those
 * of the page; a viewer that brings its own elements gets the same by the attribute `data-sheet`.
 */
export function Sheet({ className, ...rest }: ComponentPropsWithRef<'div'>) {
  return <div {...rest} data-sheet="" className={classes(styles.sheet, className)} />;
}
