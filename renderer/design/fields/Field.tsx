import { CircleAlert } from 'lucide-react';
import { createContext, type ReactNode, use, useId } from 'react';
import { classes } from '../classes.ts';
import { VisuallyHidden } from '../speech/VisuallyHidden.tsx';
import styles from './Field.module.css';

/** What a field tells the control inside it. */
export interface FieldWiring {
  id?: string | undefined;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: boolean | undefined;
  'aria-required'?: boolean | undefined;
}

const FieldContext = createContext<FieldWiring>({});

/**
 * Merges a control's own props with those of the field around it; its own win. Outside a field it changes
 * nothing, and the control then needs an `aria-label`.
 */
export function useField<Props extends object>(props: Props): FieldWiring & Props {
  return { ...use(FieldContext), ...props };
}

export interface FieldProps {
  label: string;
  /** Keeps the label for assistive technology alone, where the place on the screen says it. */
  labelHidden?: boolean | undefined;
  /** Help that is always there, above the control. */
  hint?: ReactNode;
  /** What is wrong and what to do about it, in words. */
  error?: ReactNode;
  required?: boolean | undefined;
  children: ReactNode;
  className?: string | undefined;
}

/** One control with its label, hint and error, tied together so that all three are read out. */
export function Field({ label, labelHidden, hint, error, required, children, className }: FieldProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : '';
  const errorId = error ? `${id}-error` : '';
  const wiring: FieldWiring = {
    id,
    'aria-describedby': classes(hintId, errorId) || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-required': required,
  };
  return (
    <div className={classes(styles.field, className)}>
      <label htmlFor={id} className={styles.label}>
        {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      {hint && (
        <div id={hintId} className={styles.hint}>
          {hint}
        </div>
      )}
      <FieldContext value={wiring}>{children}</FieldContext>
      <div aria-live="polite" className={styles.live}>
        {error && (
          <div id={errorId} className={styles.error}>
            <CircleAlert aria-hidden="true" />
            <span>{error}</span>
          </div>
        )}
      </div>
    </div>
  );
}
