import type { ArtifactView } from '../../../shared/contract/views.ts';
import { Panes } from '../../design/index.ts';
import { ArtifactViewer } from '../../viewers/ArtifactViewer.tsx';
import { type KeptPlaces, PlacesContext } from '../../viewers/kept-places.ts';
import { words } from '../../words/index.ts';
import styles from './Panes.module.css';

/** Least width of a view, in pixels. */
const LEAST = 160;

export interface TwoViewsProps {
  artifact: ArtifactView;
  scale: number;
  /** Where the reader is in the second view; the first has the room's own places. */
  second: KeptPlaces;
}

/** One document twice, side by side: two places of it can be read against each other. */
export function TwoViews({ artifact, scale, second }: TwoViewsProps) {
  const t = words.panes;
  const view = <ArtifactViewer artifact={artifact} scale={scale} />;
  return (
    <Panes
      className={styles.views}
      panes={[
        {
          id: 'first-view',
          label: t.firstView,
          separatorLabel: t.firstWidth,
          minSize: LEAST,
          content: <div className={styles.content}>{view}</div>,
        },
        {
          id: 'second-view',
          label: t.secondView,
          minSize: LEAST,
          content: (
            <PlacesContext value={second}>
              <div className={styles.content}>{view}</div>
            </PlacesContext>
          ),
        },
      ]}
    />
  );
}
