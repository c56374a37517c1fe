import { useEffect, useState } from 'react';
import { words } from '../words/index.ts';
import { dropTaker, takeDropped } from './drop.ts';
import styles from './Loading.module.css';

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes in what is dropped anywhere in the window; while something is held over it, says what dropping does. */
export function DropCurtain() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Entering a child comes before leaving its parent: the depth tells when the window itself is left.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const hold = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (!event.dataTransfer) return;
      const claimed = dropTaker();
      if (claimed) claimed.take([...event.dataTransfer.files]);
      else void takeDropped(event.dataTransfer);
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: hold, drop };
    for (const [name, listener] of Object.entries(listeners))
      window.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        window.removeEventListener(name, listener as EventListener);
    };
  }, []);
  if (!over) return null;
  return (
    <div className={styles.curtain}>
      <div className={styles.target}>
        <strong>{dropTaker()?.title ?? words.loading.dropTitle}</strong>
        <p>{dropTaker()?.next ?? words.loading.dropNext}</p>
      </div>
    </div>
  );
}
