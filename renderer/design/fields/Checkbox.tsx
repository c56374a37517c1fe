import { type ComponentPropsWithRef, type ReactNode, useEffect, useId, useRef } from 'react';
import { classes } from '../classes.ts';
import styles from './Checkbox.module.css';

export interface CheckboxProps extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'children' | 'ref'> {
  label: ReactNode;
  hint?: ReactNode;
  /** Some, not all, of what it stands for: shown as a bar and announced as mixed. */
  mixed?: boolean | undefined;
}

/** A tick box with its words; a click on the words ticks it too. */
export function Checkbox({ label, hint, mixed = false, className, ...rest }: CheckboxProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <span className={classes(styles.checkbox, className)}>
      <input
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...rest}
        ref={box}
        type="checkbox"
        className={styles.box}
      />
      <label htmlFor={rest.id ?? id}>{label}</label>
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </span>
  );
}
