import { useState } from 'react';
import type { ArtifactView } from '../../shared/contract/views.ts';
import { EmptyState, Tabs } from '../design/index.ts';
import { ArtifactViewer } from '../viewers/ArtifactViewer.tsx';
import { words } from '../words/index.ts';

const ORDER = ['product', 'application', 'reflection', 'context'] as const;

/** Artifacts in the order in which they are read: by component, and in it as they were handed in. */
export function inReadingOrder(artifacts: readonly ArtifactView[]): ArtifactView[] {
  return [...artifacts].sort((one, other) => ORDER.indexOf(one.component) - ORDER.indexOf(other.component));
}

/** Everything that was handed in but the reflection, one tab each. */
export function ArtifactPane({ artifacts, scale }: { artifacts: readonly ArtifactView[]; scale: number }) {
  const t = words.review;
  const ordered = inReadingOrder(artifacts);
  const [chosen, setChosen] = useState(() => String(ordered[0]?.position ?? ''));
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
        panel: <ArtifactViewer artifact={artifact} scale={scale} />,
      }))}
    />
  );
}
