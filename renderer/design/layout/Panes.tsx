import { Fragment, type ReactNode, type Ref, useId } from 'react';
import { Group, type Layout, Panel, type PanelImperativeHandle, Separator } from 'react-resizable-panels';
import { classes } from '../classes.ts';
import styles from './Panes.module.css';

/** Pane id -> share of the group in percent, as it is saved and given back. */
export type PaneLayout = Layout;

/** What a pane can be told from outside: `collapse()`, `expand()`, `isCollapsed()`, `resize(size)`. */
export type PaneHandle = PanelImperativeHandle;

export interface PaneSpec {
  /** Stays the same between versions: saved layouts name panes by it. Unique among these panes. */
  readonly id: string;
  /** Names the pane as a region. */
  readonly label: string;
  readonly content: ReactNode;
  /** Sizes are pixels as a number, or text with a unit: `'34%'`, `'20rem'`. */
  readonly defaultSize?: number | string | undefined;
  readonly minSize?: number | string | undefined;
  /** May be folded away: by dragging it shut, by Enter on its separator, or by its handle. */
  readonly collapsible?: boolean | undefined;
  /** The name of the separator after this pane: "Width of the artifact". Not asked of the last pane. */
  readonly separatorLabel?: string | undefined;
  readonly handle?: Ref<PaneHandle | null> | undefined;
  /** Called when the pane folds or unfolds. */
  readonly onCollapsed?: ((collapsed: boolean) => void) | undefined;
}

export interface PanesProps {
  panes: readonly PaneSpec[];
  /** A saved layout; panes that it does not name take their default size. */
  layout?: PaneLayout | undefined;
  /** Called when a drag has ended or a key has moved a separator, and not when the program moves one. */
  onLayout?: ((layout: PaneLayout) => void) | undefined;
  orientation?: 'horizontal' | 'vertical' | undefined;
  className?: string | undefined;
}

/**
 * Panes side by side, with separators that are moved by pointer or by arrow keys (Home, End to the limits, Enter
 * to fold the pane before it, F6 to the next separator). Where the panes stand is remembered by the caller.
 */
export function Panes({ panes, layout, onLayout, orientation = 'horizontal', className }: PanesProps) {
  // The ids stand in the page, where the same panes may be made ahead a second time.
  const own = useId();
  const named = (given: PaneLayout, name: (id: string) => string) =>
    Object.fromEntries(Object.entries(given).map(([id, share]) => [name(id), share]));
  return (
    <Group
      orientation={orientation}
      defaultLayout={layout && named(layout, (id) => own + id)}
      onLayoutChanged={(now, meta) => {
        if (meta.isUserInteraction)
          onLayout?.(named(meta.requestedLayout ?? now, (id) => id.slice(own.length)));
      }}
      className={classes(styles.panes, className)}
    >
      {panes.map((pane, place) => (
        <Fragment key={pane.id}>
          <Panel
            id={own + pane.id}
            role="region"
            aria-label={pane.label}
            className={styles.pane}
            defaultSize={pane.defaultSize}
            minSize={pane.minSize}
            collapsible={pane.collapsible}
            panelRef={pane.handle}
            onResize={(size, _, before) => {
              const folded = size.inPixels === 0;
              if (before && folded !== (before.inPixels === 0)) pane.onCollapsed?.(folded);
            }}
          >
            {pane.content}
          </Panel>
          {place < panes.length - 1 && (
            <Separator className={styles.separator} aria-label={pane.separatorLabel ?? pane.label} />
          )}
        </Fragment>
      ))}
    </Group>
  );
}
