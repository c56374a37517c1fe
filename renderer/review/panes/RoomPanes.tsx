import { type ReactNode, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { PaneName } from '../../../shared/contract/settings.ts';
import { EmptyState, Panes } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { UNFOLD } from '../places.ts';
import styles from './Panes.module.css';
import type { Arrangement } from './useArrangement.ts';

/** Shares of the room and least widths in pixels. */
const SIZES: Record<PaneName, { share: number; least: number }> = {
  artifact: { share: 40, least: 260 },
  reflection: { share: 24, least: 220 },
  rubric: { share: 36, least: 320 },
};

interface ContentProps {
  pane: PaneName;
  folded: boolean;
  unfold: () => void;
  children: ReactNode;
}

/** What is in one pane. Folded away it is out of reach, until something in it is gone to. */
function Content({ pane, folded, unfold, children }: ContentProps) {
  const content = useRef<HTMLDivElement>(null);
  const latest = useRef(unfold);
  latest.current = unfold;
  useEffect(() => {
    const element = content.current;
    const hear = () => flushSync(() => latest.current());
    element?.addEventListener(UNFOLD, hear);
    return () => element?.removeEventListener(UNFOLD, hear);
  }, []);
  return (
    <div ref={content} data-pane={pane} className={styles.content} inert={folded}>
      {children}
    </div>
  );
}

export interface RoomPanesProps {
  arrangement: Arrangement;
  contents: Record<PaneName, ReactNode>;
  className?: string | undefined;
}

/** The panes that stand in this window, in their order. */
export function RoomPanes({ arrangement, contents, className }: RoomPanesProps) {
  const t = words.panes;
  const { here, folded, handles } = arrangement;
  if (!here.length) return <EmptyState title={t.allOut}>{t.allOutNext}</EmptyState>;
  const whole = here.reduce((sum, pane) => sum + SIZES[pane].share, 0);
  return (
    <Panes
      // Another arrangement has other sizes.
      key={here.join(' ')}
      className={className}
      layout={arrangement.layout}
      onLayout={arrangement.onLayout}
      panes={here.map((pane) => ({
        id: pane,
        label: t.name(pane),
        separatorLabel: t.width(pane),
        defaultSize: `${(100 * SIZES[pane].share) / whole}%`,
        minSize: SIZES[pane].least,
        collapsible: true,
        handle: (handle) => {
          if (handle) handles.set(pane, handle);
          else handles.delete(pane);
        },
        onCollapsed: (isFolded) => arrangement.onFolded(pane, isFolded),
        content: (
          <Content pane={pane} folded={folded.has(pane)} unfold={() => arrangement.fold(pane, false)}>
            {contents[pane]}
          </Content>
        ),
      }))}
    />
  );
}
