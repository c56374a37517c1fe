import type { ComponentPropsWithRef, CSSProperties } from 'react';
import { classes } from '../classes.ts';
import styles from './Prose.module.css';

export interface ProseProps extends ComponentPropsWithRef<'div'> {
  /** The reader's own text size for evidence: 1 is the normal one. */
  scale?: number | undefined;
}

/** Text that is read and not operated: serif, a measure of 62 characters, paragraphs numbered by `data-n`. */
export function Prose({ scale = 1, className, style, ...rest }: ProseProps) {
  const sized = { ...style, '--read-scale': scale } as CSSProperties;
  return <div {...rest} className={classes(styles.prose, className)} style={sized} />;
}
