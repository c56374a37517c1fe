import { Check, X } from 'lucide-react';
import { useId } from 'react';
import { words } from '../../words/index.ts';
import styles from './Rubric.module.css';

export interface CheckAnswerProps {
  /** The check that is answered, as it is read out. */
  check: string;
  value: boolean | undefined;
  onChange: (met: boolean) => void;
  readOnly: boolean;
}

/** Met or not met: the browser's own radio buttons, with a sign and a word. */
export function CheckAnswer({ check, value, onChange, readOnly }: CheckAnswerProps) {
  const name = useId();
  const answers = [
    { met: false, word: words.review.notMet, Sign: X },
    { met: true, word: words.review.met, Sign: Check },
  ];
  return (
    <div role="radiogroup" aria-label={check} className={styles.answers}>
      {answers.map(({ met, word, Sign }) => (
        <label key={word} className={styles.answer} data-chosen={value === met} data-met={met}>
          <input
            type="radio"
            name={name}
            checked={value === met}
            aria-disabled={readOnly}
            onChange={() => !readOnly && onChange(met)}
          />
          <Sign aria-hidden="true" />
          {word}
        </label>
      ))}
    </div>
  );
}
