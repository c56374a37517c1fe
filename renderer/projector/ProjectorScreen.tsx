import { useEffect, useState } from 'react';
import type { ProjectorView } from '../../shared/calibration/projector-view.ts';
import { applyTheme } from '../design/index.ts';
import { words } from '../words/index.ts';
import { ConsensusScene } from './ConsensusScene.tsx';
import { DiscussionScene } from './DiscussionScene.tsx';
import styles from './Projector.module.css';
import { RevealScene } from './RevealScene.tsx';
import { useReceived } from './receive.ts';
import { SilentScene } from './SilentScene.tsx';
import { WalkScene } from './WalkScene.tsx';

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

function Quiet({ title, why }: { title: string; why: string }) {
  return (
    <main className={styles.quiet}>
      <h1>{title}</h1>
      <p>{why}</p>
    </main>
  );
}

function Scene({ view }: { view: ProjectorView }) {
  const t = words.projector;
  switch (view.scene) {
    case 'walk':
      return <WalkScene view={view} />;
    case 'silent':
      return <SilentScene view={view} />;
    case 'reveal':
      return <RevealScene view={view} />;
    case 'discussion':
      return <DiscussionScene view={view} />;
    case 'consensus':
      return <ConsensusScene view={view} />;
    case 'held':
      return <Quiet title={t.anchorOf(view.at.anchor, view.at.anchors)} why={t.held} />;
    case 'done':
      return <Quiet title={t.done} why={t.doneWhy} />;
    default:
      return <Quiet title={t.waiting} why={t.waitingWhy} />;
  }
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
      <Scene view={view} />
      {!connected && (
        <p role="status" className={styles.away}>
          {words.projector.away}
        </p>
      )}
    </>
  );
}
