import { AArrowDown, AArrowUp } from 'lucide-react';
import type { ArtifactView, EarlierAttempt } from '../../shared/contract/views.ts';
import { EmptyState, IconButton, Tabs, Tool, Toolbar, ToolbarSpace } from '../design/index.ts';
import { ArtifactViewer } from '../viewers/ArtifactViewer.tsx';
import { countWords, useArtifactText } from '../viewers/TextView.tsx';
import { words } from '../words/index.ts';
import { EarlierPane } from './EarlierPane.tsx';
import type { RoomMemory } from './place/usePlaces.ts';
import { useTab } from './place/useTab.ts';
import styles from './Review.module.css';

export interface ReflectionPaneProps {
  reflections: readonly ArtifactView[];
  earlier: readonly EarlierAttempt[];
  scale: number;
  onScale: (step: 1 | -1) => void;
  memory: RoomMemory;
}

function WordCount({ artifact }: { artifact: ArtifactView }) {
  const { data } = useArtifactText(artifact);
  return (
    <span className={styles.quiet}>{data === undefined ? '' : words.review.words(countWords(data))}</span>
  );
}

/** The reflection beside the artifact, and what was said of the attempts before this one. */
export function ReflectionPane({ reflections, earlier, scale, onScale, memory }: ReflectionPaneProps) {
  const t = words.review;
  const at = reflections.findIndex((each) => each.position === memory.asked?.artifact.position);
  const [chosen, setChosen] = useTab({
    values: [...(reflections.length ? reflections.keys() : [0])]
      .map(String)
      .concat(earlier.map(({ key }) => key)),
    kept: memory.now().reflection,
    asked: memory.asked && at >= 0 ? { n: memory.asked.n, value: String(at) } : null,
    onChange: (reflection) => memory.keep({ reflection }),
  });
  const tools = (artifact: ArtifactView) => (
    <Toolbar label={t.reflection}>
      {artifact.mediaType.startsWith('text/') && <WordCount artifact={artifact} />}
      <ToolbarSpace />
      <Tool>
        <IconButton label={t.smaller} icon={<AArrowDown aria-hidden="true" />} onClick={() => onScale(-1)} />
      </Tool>
      <Tool>
        <IconButton label={t.larger} icon={<AArrowUp aria-hidden="true" />} onClick={() => onScale(1)} />
      </Tool>
    </Toolbar>
  );
  const missing = <EmptyState title={t.noReflection}>{t.noReflectionAdvice}</EmptyState>;
  return (
    <Tabs
      label={t.reflection}
      value={chosen}
      onChange={setChosen}
      tabs={[
        ...(reflections.length ? reflections : [null]).map((artifact, at) => ({
          value: String(at),
          label: t.reflection,
          note: reflections.length > 1 ? artifact?.title : undefined,
          panel: artifact ? (
            <div className={styles.column}>
              {artifact.kind === 'link' ? null : tools(artifact)}
              <ArtifactViewer artifact={artifact} scale={scale} />
            </div>
          ) : (
            missing
          ),
        })),
        ...earlier.map((attempt) => ({
          value: attempt.key,
          label: t.earlier(attempt.attempt),
          panel: <EarlierPane attempt={attempt} />,
        })),
      ]}
    />
  );
}
