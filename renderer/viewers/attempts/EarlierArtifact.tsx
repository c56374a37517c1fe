import { ArrowLeft } from 'lucide-react';
import { useMemo } from 'react';
import type { ArtifactView } from '../../../shared/contract/views.ts';
import { Button } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { ArtifactViewer } from '../ArtifactViewer.tsx';
import styles from './Attempts.module.css';

/** An artifact of an earlier attempt, to be looked at beside the new one. Nothing in it becomes evidence. */
export function EarlierArtifact({ artifact, onBack }: { artifact: ArtifactView; onBack: () => void }) {
  // Without a path it is only looked at: see `registerDocument`.
  const looked = useMemo(() => ({ ...artifact, path: '' }), [artifact]);
  return (
    <div className={styles.beside}>
      <div className={styles.bar}>
        <Button kind="quiet" icon={<ArrowLeft />} onClick={onBack}>
          {words.viewers.backToFeedback}
        </Button>
        {artifact.title}
      </div>
      <ArtifactViewer artifact={looked} scale={1} />
    </div>
  );
}
