import { type ReactNode, useMemo } from 'react';
import { Tabs, VisuallyHidden } from '../../design/index.ts';
import { NoticedSide } from '../../noticed/NoticedSide.tsx';
import { useNoticed } from '../../noticed/useNoticed.ts';
import { words } from '../../words/index.ts';
import { contextOf, overallContext } from '../comments/context.ts';
import type { ReadingStore, Shown } from '../reading-store.ts';
import { CommentsSide } from './CommentsSide.tsx';
import { HistorySide } from './HistorySide.tsx';
import { PreviewSide } from './PreviewSide.tsx';

/** What can stand in the place of the rubric, beside the evidence and never over it. */
export type Side = 'rubric' | 'preview' | 'history' | 'comments' | 'noticed';

export interface SidesProps {
  side: Side;
  onSide: (side: Side) => void;
  store: ReadingStore;
  shown: Shown;
  active: string;
  onInserted: () => void;
  /** The rubric itself. */
  children: ReactNode;
}

/** The rubric, and in its place the feedback as it will be read, the history, and the comments. */
export function Sides({ side, onSide, store, shown, active, onInserted, children }: SidesProps) {
  const t = words.judging;
  const noticed = useNoticed(store.submission);
  const { rubric } = store;
  const { reading } = shown;
  const readOnly = reading.state === 'locked' || reading.state === 'recused';
  const context = useMemo(() => {
    const criterion = rubric.criteria.find(({ id }) => id === active);
    return criterion ? contextOf(rubric, criterion, reading.ratings?.[active]) : overallContext(rubric);
  }, [rubric, active, reading.ratings]);
  return (
    <>
      <h2>
        <VisuallyHidden>{words.review.rubric}</VisuallyHidden>
      </h2>
      <Tabs
        label={t.sidesLabel}
        value={side}
        onChange={onSide}
        tabs={[
          { value: 'rubric', label: t.sides.rubric, panel: children },
          { value: 'preview', label: t.sides.preview, panel: <PreviewSide store={store} shown={shown} /> },
          { value: 'history', label: t.sides.history, panel: <HistorySide store={store} shown={shown} /> },
          {
            value: 'comments',
            label: t.sides.comments,
            panel: (
              <CommentsSide
                store={store}
                shown={shown}
                active={active}
                context={context}
                readOnly={readOnly}
                onInserted={onInserted}
              />
            ),
          },
          {
            value: 'noticed',
            label: words.noticed.tab,
            note: noticed.count > 0 ? words.numbers.count(noticed.count) : undefined,
            panel: <NoticedSide submission={store.submission} noticed={noticed} />,
          },
        ]}
      />
    </>
  );
}
