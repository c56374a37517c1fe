import { useEffect, useId, useRef } from 'react';
import { announce, VisuallyHidden } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from './Image.module.css';
import { boxOf } from './RegionMarks.tsx';
import { moved, type Region, resized } from './region.ts';

export interface RegionBoxProps {
  region: Region;
  /** Takes the focus when it appears, as it was asked for by key. */
  focused: boolean;
  onChange: (region: Region | null) => void;
  /** The region in words; of a picture where left out. */
  says?: (region: Region) => string;
}

/** How far one press of an arrow key goes, as a share; with Ctrl or Command a tenth of it. */
const STEP = 0.02;

/** The region that is being marked: arrow keys move it, with Shift they change its size, Escape takes it away. */
export function RegionBox({ region, focused, onChange, says = words.viewers.region }: RegionBoxProps) {
  const box = useRef<HTMLButtonElement>(null);
  const hint = useId();
  useEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);
  const press = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      return onChange(null);
    }
    const step = event.ctrlKey || event.metaKey ? STEP / 10 : STEP;
    const across = event.key === 'ArrowRight' ? step : event.key === 'ArrowLeft' ? -step : 0;
    const down = event.key === 'ArrowDown' ? step : event.key === 'ArrowUp' ? -step : 0;
    if (!across && !down) return;
    event.preventDefault();
    const next = event.shiftKey ? resized(region, across, down) : moved(region, across, down);
    onChange(next);
    announce(says(next));
  };
  return (
    <button
      ref={box}
      type="button"
      className={styles.region}
      style={boxOf(region)}
      aria-label={words.viewers.regionName}
      aria-describedby={hint}
      onKeyDown={press}
    >
      <VisuallyHidden id={hint}>{`${says(region)}. ${words.viewers.regionKeys}`}</VisuallyHidden>
    </button>
  );
}
