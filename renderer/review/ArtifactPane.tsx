import type { ArtifactView } from '../../shared/contract/views.ts';
import { EmptyState, Tabs } from '../design/index.ts';
import { ArtifactViewer } from '../viewers/ArtifactViewer.tsx';
import { words } from '../words/index.ts';
import { TwoViews } from './panes/TwoViews.tsx';
import type { RoomMemory } from './place/usePlaces.ts';
import { useTab } from './place/useTab.ts';

const ORDER = ['product', 'application', 'reflection', 'context'] as const;

/** Artifacts in the order in which they are read: by component, and in it as they were handed in. */
export function inReadingOrder(artifacts: readonly ArtifactView[]): ArtifactView[] {
  return [...artifacts].sort((one, other) => ORDER.indexOf(one.component) - ORDER.indexOf(other.component));
}

export interface ArtifactPaneProps {
  artifacts: readonly ArtifactView[];
  scale: number;
  memory: RoomMemory;
  /** Shows the document twice, side by side, each with its own page and zoom. */
  twice?: boolean;
}

/** Everything that was handed in but the reflection, one tab each. */
export function ArtifactPane({ artifacts, scale, memory, twice = false }: ArtifactPaneProps) {
  const t = words.review;
  const ordered = inReadingOrder(artifacts);
  const values = ordered.map(({ position }) => String(position));
  const asked = memory.asked && values.includes(String(memory.asked.artifact.position)) ? memory.asked : null;
  const [chosen, setChosen] = useTab({
    values,
    kept: memory.now().artifact,
    asked: asked && { n: asked.n, value: String(asked.artifact.position) },
    onChange: (artifact) => memory.keep({ artifact }),
  });
  if (!ordered.length) return <EmptyState title={t.noArtifacts}>{t.noArtifactsAdvice}</EmptyState>;
  return (
    <Tabs
      label={t.artifacts}
      value={chosen}
      onChange={setChosen}
      activation="manual"
      tabs={ordered.map((artifact) => ({
        value: String(artifact.position),
        label: t.component(artifact.component),
        note: artifact.title,
        panel: twice ? (
          <TwoViews artifact={artifact} scale={scale} second={memory.secondPlaces} />
        ) : (
          <ArtifactViewer artifact={artifact} scale={scale} />
        ),
      }))}
    />
  );
}
