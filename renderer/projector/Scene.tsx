import type { ProjectorView } from '../../shared/calibration/projector-view.ts';
import { words } from '../words/index.ts';
import { ConsensusScene } from './ConsensusScene.tsx';
import { DiscussionScene } from './DiscussionScene.tsx';
import styles from './Projector.module.css';
import { RevealScene } from './RevealScene.tsx';
import { SilentScene } from './SilentScene.tsx';
import { WalkScene } from './WalkScene.tsx';

function Quiet({ title, why }: { title: string; why: string }) {
  return (
    <main className={styles.quiet}>
      <h1>{title}</h1>
      <p>{why}</p>
    </main>
  );
}

function sceneOf(view: ProjectorView) {
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

/** What a view looks like, as large as the element that it stands in. */
export function Scene({ view }: { view: ProjectorView }) {
  return <div className={styles.frame}>{sceneOf(view)}</div>;
}
