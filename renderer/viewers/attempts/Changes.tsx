import { useQuery } from '@tanstack/react-query';
import type { ArtifactView } from '../../../shared/contract/views.ts';
import { Banner, Prose, Waiting } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from './Attempts.module.css';
import { compareParagraphs } from './compare.ts';
import { partsToCompare } from './texts.ts';

/** What changed between two artifacts, paragraph by paragraph, or page by page for PDFs. What stayed is left out. */
export function Changes({ before, now }: { before: ArtifactView; now: ArtifactView }) {
  const t = words.viewers;
  const { data, error } = useQuery({
    queryKey: ['changes', before.sha256, now.sha256],
    queryFn: async () => compareParagraphs(await partsToCompare(before), await partsToCompare(now)),
    retry: false,
    gcTime: 30_000,
  });
  if (error)
    return (
      <Banner kind="warn" title={t.cannotCompare}>
        {error.message}
      </Banner>
    );
  if (!data) return <Waiting text={words.app.waiting} />;
  const changed = data.filter(({ kind }) => kind !== 'same');
  return (
    <Prose className={styles.changes}>
      <p className={styles.count}>{t.partsChanged(changed.length, data.length)}</p>
      {changed.map(({ kind, text }, at) => {
        const Tag = kind === 'new' ? 'ins' : 'del';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was compared never changes
          <p key={at} data-change={kind}>
            <span className={styles.sign}>{t.change(kind === 'new' ? 'new' : 'gone')}</span>
            <Tag>{text}</Tag>
          </p>
        );
      })}
    </Prose>
  );
}
