import {
  type DOMAttributes,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { classes, VisuallyHidden } from '../../design/index.ts';
import type { Asked } from '../kept-places.ts';
import { selectByKey } from '../passages/keyboard.ts';
import type { PdfHandlers } from './controller.ts';
import { FindBar } from './FindBar.tsx';
import type { Mark } from './marks.ts';
import { Notices } from './Notices.tsx';
import styles from './PdfPane.module.css';
import { PdfToolbar } from './PdfToolbar.tsx';
import { usePlacedMarks } from './placed-marks.ts';
import { SideBar, type SideBarKind } from './SideBar.tsx';
import { Trouble } from './Trouble.tsx';
import { type OpenPdfOptions, useOpenPdf } from './use-open-pdf.ts';
import type { PdfWords } from './words.ts';

export interface PdfPaneProps extends OpenPdfOptions, PdfHandlers {
  readonly words: PdfWords;
  /** Tells this pane from another one with the same document. */
  readonly label?: string | undefined;
  /** The file's name as it may be shown, for messages. */
  readonly name: string;
  readonly marks?: readonly Mark[];
  /** Told which marks made on other bytes have no place in this file. */
  onLost?(ids: readonly string[]): void;
  /** The single key that opens the find bar; null for none. Ctrl F does in any case. */
  readonly findKey?: string | null;
  readonly initialSideBar?: SideBarKind | null;
  onSideBar?(open: SideBarKind | null): void;
  /** What was looked for in this file before. */
  readonly sought?: string;
  onSought?(query: string): void;
  /** Words and a page that are to be shown, once for each `n`. */
  readonly asked?: Asked | null;
  onLanded?(n: number): void;
  /** What a pointer does on the pages besides selecting and following links. */
  readonly onPages?: DOMAttributes<HTMLDivElement>;
  /** More tools, at the end of the tool bar. */
  readonly tools?: ReactNode;
}

const NO_MARKS: readonly Mark[] = [];

/** A PDF with its tools: the chrome around the pages that the controller keeps. */
export function PdfPane(props: PdfPaneProps) {
  const { controller, words, name, marks = NO_MARKS, findKey = '/', asked, sought = '' } = props;
  const { onMark, onExternalLink, onMoved, onSought } = props;
  const snapshot = useSyncExternalStore(controller.subscribe, controller.snapshot);
  const hint = useId();
  const container = useRef<HTMLDivElement>(null);
  const viewer = useRef<HTMLDivElement>(null);
  const [sideBar, setSideBar] = useState<SideBarKind | null>(props.initialSideBar ?? null);

  useEffect(() => {
    if (container.current && viewer.current) return controller.attach(container.current, viewer.current);
  }, [controller]);
  /** Words that were asked for take the place of what stands in the field. */
  const [landed, setLanded] = useState(0);
  const { opening, retry } = useOpenPdf(props);
  useEffect(() => {
    controller.handlers = { onMark, onExternalLink, onMoved };
  }, [controller, onMark, onExternalLink, onMoved]);
  const placed = usePlacedMarks(opening.state === 'open' ? opening.handle : null, marks, props.onLost);
  useEffect(() => {
    if (opening.state === 'open') controller.setMarks(placed);
  }, [controller, placed, opening]);

  const { status } = snapshot;
  const { query, state } = snapshot.find;
  const tellSought = useEffectEvent(() => onSought?.(query));
  useEffect(() => {
    if (query !== '' && state !== 'searching') tellSought();
  }, [query, state]);
  const land = useEffectEvent((n: number) => {
    if (asked?.page) controller.goTo(asked.page);
    if (asked?.find.length) controller.showFound(asked.find);
    setLanded(n);
    props.onLanded?.(n);
  });
  const wanted = asked?.n;
  useEffect(() => {
    if (status === 'ready' && wanted !== undefined) land(wanted);
  }, [status, wanted]);

  const showSideBar = (kind: SideBarKind | null) => {
    setSideBar(kind);
    props.onSideBar?.(kind);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!asksToFind(event, findKey) || snapshot.status === 'empty') return;
    event.preventDefault();
    event.stopPropagation();
    controller.openFind();
  };
  const selectWords = (event: KeyboardEvent) => {
    const [area, content] = [container.current, viewer.current];
    if (!area || !content || event.target !== area) return;
    if (selectByKey(area, content, event, '.textLayer')) event.preventDefault();
  };
  const code = opening.state === 'trouble' ? opening.code : snapshot.lost;

  return (
    <section
      className={styles.pane}
      aria-label={props.label ?? words.document}
      data-painted={snapshot.painted || undefined}
      onKeyDown={onKeyDown}
    >
      <PdfToolbar
        controller={controller}
        snapshot={snapshot}
        words={words}
        findKey={findKey}
        sideBar={sideBar}
        onSideBar={showSideBar}
      >
        {props.tools}
      </PdfToolbar>
      {snapshot.findOpen && (
        <FindBar
          key={landed}
          controller={controller}
          snapshot={snapshot}
          words={words}
          before={sought}
          listed={sideBar === 'matches'}
          onList={() => showSideBar(sideBar === 'matches' ? null : 'matches')}
        />
      )}
      <Notices snapshot={snapshot} words={words} name={name} />
      <div className={styles.body}>
        {sideBar && snapshot.status === 'ready' && (
          <SideBar kind={sideBar} controller={controller} snapshot={snapshot} words={words} />
        )}
        <div className={styles.stage}>
          <div
            {...props.onPages}
            className={styles.container}
            ref={container}
            data-document
            {...{
              tabIndex: 0,
              role: 'group',
              'aria-label': name,
              'aria-describedby': hint,
              onKeyDown: selectWords,
            }}
          >
            <div className={classes('pdfViewer', styles.viewer)} ref={viewer} />
          </div>
          <VisuallyHidden id={hint}>{words.textKeys}</VisuallyHidden>
          {opening.state === 'opening' && (
            <p className={styles.opening} role="status">
              {words.opening}
            </p>
          )}
          {code && <Trouble code={code} name={name} words={words} onRetry={retry} />}
        </div>
      </div>
    </section>
  );
}

/** Ctrl F (or ⌘ F) anywhere in the pane; the single key outside text fields alone. */
function asksToFind(event: KeyboardEvent, findKey: string | null): boolean {
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key === 'f';
  if (event.target instanceof Element && event.target.closest('input, select, textarea')) return false;
  return findKey !== null && event.key === findKey;
}
