import { ExternalLink } from 'lucide-react';
import type { ArtifactView } from '../../shared/contract/views.ts';
import { Button, EmptyState } from '../design/index.ts';
import { words } from '../words/index.ts';
import { openLink } from './open-link.ts';
import styles from './Viewers.module.css';

/** A link says what it is: nothing of it is here, and nothing is fetched. */
export function LinkView({ artifact }: { artifact: ArtifactView }) {
  const t = words.review;
  const url = artifact.url ?? '';
  return (
    <EmptyState
      title={t.linkTitle}
      actions={
        <Button onClick={() => openLink(url)} icon={<ExternalLink />}>
          {t.openLink}
        </Button>
      }
    >
      <p className={styles.address}>{url}</p>
      <p>{t.linkAdvice}</p>
    </EmptyState>
  );
}
