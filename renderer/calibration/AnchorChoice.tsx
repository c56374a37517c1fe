import { Checkbox } from '../design/index.ts';
import styles from './Calibration.module.css';

export interface AnchorChoiceProps {
  legend: string;
  anchors: readonly { id: string; title: string; hint: string; disabled: boolean }[];
  /** Ids, in the order in which they are used. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Chooses anchors; each shows its place in the order in which they were chosen. */
export function AnchorChoice({ legend, anchors, chosen, onChange }: AnchorChoiceProps) {
  const turn = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {anchors.map(({ id, title, hint, disabled }) => (
        <Checkbox
          key={id}
          label={`${chosen.includes(id) ? `${chosen.indexOf(id) + 1}. ` : ''}${title}`}
          hint={hint}
          disabled={disabled}
          checked={chosen.includes(id)}
          onChange={() => turn(id)}
        />
      ))}
    </fieldset>
  );
}
