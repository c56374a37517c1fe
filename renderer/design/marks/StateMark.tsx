import { classes } from '../classes.ts';
import { VisuallyHidden } from '../speech/VisuallyHidden.tsx';
import shape from './Shape.module.css';
import styles from './StateMark.module.css';
import { type QueueState, STATE_SIGNS } from './states.tsx';

export interface StateMarkProps {
  state: QueueState;
  /** The state in words; always there, at least for assistive technology. */
  word: string;
  /** Where room is scarce: only the sign is seen, the word is still read out. */
  signOnly?: boolean | undefined;
  className?: string | undefined;
}

/** The state of a submission: a sign and a word, in the colour of its role. Colour never says it alone. */
export function StateMark({ state, word, signOnly, className }: StateMarkProps) {
  const { tone, drawing } = STATE_SIGNS[state];
  return (
    <span
      className={classes(styles.mark, className)}
      data-state={state}
      data-sign-only={signOnly || undefined}
    >
      <svg
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        className={classes(shape.shape, shape[tone])}
        aria-hidden="true"
      >
        {drawing}
      </svg>
      {signOnly ? <VisuallyHidden>{word}</VisuallyHidden> : <span>{word}</span>}
    </span>
  );
}
