import { type CSSProperties, type KeyboardEvent, type ReactNode, use, useId } from 'react';
import { Kbd } from '../actions/Kbd.tsx';
import { ariaKeys, KeyNamesContext } from '../actions/key-names.ts';
import { classes } from '../classes.ts';
import { LevelMark } from './LevelMark.tsx';
import { levelShape, type ScaleLevel } from './level-shape.ts';
import styles from './RadioLevels.module.css';

export interface RadioLevelsProps<Code extends string = string> {
  /** The criterion that is rated, as it is read out: "P2 Connection to learners". */
  criterion: string;
  /** The scale, from low to high. */
  levels: readonly (ScaleLevel & {
    readonly code: Code;
    /** What can be seen in the evidence at this level. */
    readonly descriptor?: ReactNode;
    /** The key that gives this level, shown on it. The screen listens for it, this component does not. */
    readonly keys?: string | undefined;
  })[];
  /** The code of the level that was given, or null. */
  value: Code | null;
  onChange: (code: Code) => void;
  /** A locked reading: the group can be read and walked through, and changes nothing. */
  readOnly?: boolean | undefined;
  describedBy?: string | undefined;
  className?: string | undefined;
}

/**
 * The levels of one criterion, of which one can be given. Made of the browser's own radio buttons: one stop in
 * the tab order, arrow keys choose, Space gives the level in focus, and a screen reader says "2 of 3". The
 * scroll wheel never changes it, and a click on the level already given leaves it as it is.
 */
export function RadioLevels<Code extends string>(props: RadioLevelsProps<Code>) {
  const { criterion, levels, value, onChange, readOnly, describedBy, className } = props;
  const id = useId();
  const names = use(KeyNamesContext);
  const room = {
    '--count': levels.length,
    '--longest': longestWord(levels),
    '--keyed': levels.some((level) => level.keys) ? 1 : 0,
  } as CSSProperties;
  return (
    <div
      role="radiogroup"
      aria-label={criterion}
      aria-readonly={readOnly}
      aria-describedby={describedBy}
      className={classes(styles.levels, className)}
      style={room}
      onKeyDown={readOnly ? holdArrows : undefined}
    >
      {levels.map((level, place) => (
        <div key={level.code} className={styles.level}>
          <label
            className={styles.choice}
            data-tone={levelShape(levels, place).tone}
            data-chosen={value === level.code}
          >
            <input
              type="radio"
              name={id}
              value={level.code}
              checked={value === level.code}
              onChange={() => {
                if (!readOnly) onChange(level.code);
              }}
              className={styles.radio}
              aria-describedby={level.descriptor ? `${id}-${place}` : undefined}
              aria-keyshortcuts={level.keys && ariaKeys(level.keys, names)}
            />
            <LevelMark scale={levels} place={place} />
            <span className={styles.word}>{level.label}</span>
            {level.keys && <Kbd keys={level.keys} />}
          </label>
          {level.descriptor && (
            <div id={`${id}-${place}`} className={styles.descriptor}>
              {level.descriptor}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

/** Letters of the longest word in the levels' labels: what cannot be broken decides how much room a level needs. */
function longestWord(levels: readonly ScaleLevel[]): number {
  return Math.max(...levels.flatMap((level) => level.label.split(/\s+/).map((word) => word.length)));
}

/** In a locked group the arrows move the focus without the browser checking the next button for a moment. */
function holdArrows(event: KeyboardEvent<HTMLDivElement>) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const radios = [...event.currentTarget.querySelectorAll('input')];
  const here = radios.indexOf(event.target);
  radios.at((here + step) % radios.length)?.focus();
}
