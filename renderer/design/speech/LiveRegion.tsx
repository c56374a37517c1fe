import { useSyncExternalStore } from 'react';
import { announcements } from './announcements.ts';
import styles from './LiveRegion.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** Speaks what `announce` is given. One a page, there from the start: a region that comes with its text stays mute. */
export function LiveRegion() {
  const spoken = useSyncExternalStore(announcements.subscribe, announcements.read, announcements.read);
  return (
    <div className={styles.region} aria-live="polite" aria-relevant="additions" data-live-region="">
      {spoken.map(({ number, text }) => (
        <VisuallyHidden key={number}>{text}</VisuallyHidden>
      ))}
    </div>
  );
}
