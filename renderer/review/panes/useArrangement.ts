import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { PaneName } from '../../../shared/contract/settings.ts';
import { settingsQuery } from '../../app/queries.ts';
import { saveSettings } from '../../app/settings.ts';
import { announce, type PaneHandle, type PaneLayout } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import type { RoomMemory } from '../place/usePlaces.ts';
import { goToPlace } from '../places.ts';
import { useOut } from '../windows/out.ts';
import { movedToStart, turned } from './order.ts';

const USUAL: readonly PaneName[] = ['artifact', 'reflection', 'rubric'];

/** How the panes of the room stand, and every way to move them. */
export interface Arrangement {
  /** All panes in their order, those in other windows among them. */
  readonly order: readonly PaneName[];
  /** The panes in this window, in order. */
  readonly here: readonly PaneName[];
  readonly out: ReadonlySet<PaneName>;
  readonly folded: ReadonlySet<PaneName>;
  /** Sizes as they were left: in this submission, else where this arrangement was seen last. */
  readonly layout: PaneLayout | undefined;
  readonly handles: Map<PaneName, PaneHandle>;
  /** Puts the next order in place and says it. */
  swap(): void;
  toStart(pane: PaneName): void;
  fold(pane: PaneName, folded: boolean): void;
  onLayout(layout: PaneLayout): void;
  onFolded(pane: PaneName, folded: boolean): void;
}

/** Keeps the order for every room, and the sizes for each submission. */
export function useArrangement(memory: RoomMemory): Arrangement {
  const { data: settings } = useQuery(settingsQuery);
  const out = useOut();
  const handles = useRef(new Map<PaneName, PaneHandle>()).current;
  const order = settings?.paneOrder ?? USUAL;
  const here = order.filter((pane) => !out.has(pane));
  const name = here.join(' ');
  const layout = memory.now().panes?.[name] ?? settings?.paneLayouts[name];
  const [folded, setFolded] = useState<ReadonlySet<PaneName>>(
    () => new Set(here.filter((pane) => layout?.[pane] === 0)),
  );

  const setOrder = (next: PaneName[]) => {
    // The panes are made anew in their places, so that what has the focus has to be found again.
    const place = document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset.place;
    void saveSettings({ paneOrder: next });
    requestAnimationFrame(() => {
      if (place && document.activeElement === document.body) goToPlace(place);
    });
    announce(words.panes.order(next));
  };
  const mark = (pane: PaneName, isFolded: boolean) =>
    setFolded((before) => {
      if (before.has(pane) === isFolded) return before;
      const next = new Set(before);
      if (isFolded) next.add(pane);
      else next.delete(pane);
      return next;
    });
  const onLayout = (next: PaneLayout) => {
    memory.keep({ panes: { [name]: next } });
    void saveSettings({ paneLayouts: { ...settings?.paneLayouts, [name]: next } });
  };
  return {
    order,
    here,
    out,
    folded,
    layout,
    handles,
    swap: () => setOrder(turned(order)),
    toStart: (pane) => setOrder(movedToStart(order, pane)),
    fold(pane, isFolded) {
      const handle = handles.get(pane);
      if (isFolded) handle?.collapse();
      else handle?.expand();
      mark(pane, isFolded);
    },
    onLayout,
    onFolded(pane, isFolded) {
      mark(pane, isFolded);
      // What the program folds is a layout, too, and it is not told by the panes.
      onLayout(
        Object.fromEntries(here.map((each) => [each, handles.get(each)?.getSize().asPercentage ?? 0])),
      );
    },
  };
}
