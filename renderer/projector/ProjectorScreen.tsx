import { useEffect, useState } from 'react';
import { applyTheme } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Projector.module.css';
import { useReceived } from './receive.ts';
import { Scene } from './Scene.tsx';

/** Keys that darken the projector, as presenters' remotes send them. */
const DARK = new Set(['b', 'B', '.']);

/** Whether somebody darkened it at the projector itself. */
function useDarkened(): boolean {
  const [dark, setDark] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (DARK.has(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) setDark((was) => !was);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return dark;
}

/** The projector's window: it shows what it is sent and asks for nothing. */
export function ProjectorScreen() {
  const { view, connected } = useReceived();
  const darkened = useDarkened();
  useEffect(() => applyTheme('projector'), []);
  if (darkened || view.scene === 'blank')
    return (
      <main className={styles.blank}>
        <h1 className={styles.unseen}>{words.projector.blank}</h1>
      </main>
    );
  return (
    <>
      <div className={styles.wall}>
        <Scene view={view} />
      </div>
      {!connected && (
        <p role="status" className={styles.away}>
          {words.projector.away}
        </p>
      )}
    </>
  );
}
