import {
  ChevronLeft,
  ChevronRight,
  ListTree,
  Minus,
  PanelLeft,
  Plus,
  RotateCcw,
  RotateCw,
  Search,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, IconButton, Tool, Toolbar, ToolbarSeparator, ToolbarSpace } from '../../design/index.ts';
import type { ChromeProps } from './chrome.ts';
import { PageField } from './PageField.tsx';
import styles from './PdfToolbar.module.css';
import type { SideBarKind } from './SideBar.tsx';
import { ZoomField } from './ZoomField.tsx';

export interface PdfToolbarProps extends ChromeProps {
  readonly findKey: string | null;
  readonly sideBar: SideBarKind | null;
  onSideBar(kind: SideBarKind | null): void;
  readonly children?: ReactNode;
}

/** The row of tools above the pages. */
export function PdfToolbar(props: PdfToolbarProps) {
  const { findKey, sideBar, onSideBar, children, ...chrome } = props;
  const { controller, snapshot, words } = chrome;
  const { page, pageCount, findOpen } = snapshot;
  const empty = snapshot.status === 'empty';

  const tool = (label: string, icon: ReactNode, disabled: boolean, press: () => void, pressed?: boolean) => (
    <Tool>
      <IconButton label={label} icon={icon} disabled={disabled} pressed={pressed} onClick={press} />
    </Tool>
  );
  const zoomStep = (label: string, icon: ReactNode, direction: 1 | -1) => (
    <Tool>
      <IconButton
        className={styles.step}
        label={label}
        icon={icon}
        disabled={empty}
        onClick={() => controller.stepZoom(direction)}
      />
    </Tool>
  );
  const side = (kind: SideBarKind, icon: ReactNode) =>
    tool(words[kind], icon, empty, () => onSideBar(sideBar === kind ? null : kind), sideBar === kind);

  return (
    <Toolbar label={words.tools} className={styles.bar}>
      {side('pages', <PanelLeft />)}
      {side('outline', <ListTree />)}
      <ToolbarSeparator />
      {tool(words.previousPage, <ChevronLeft />, page <= 1, () => controller.goTo(page - 1))}
      <PageField {...chrome} />
      {tool(words.nextPage, <ChevronRight />, page >= pageCount, () => controller.goTo(page + 1))}
      <ToolbarSeparator />
      {zoomStep(words.zoomOut, <Minus />, -1)}
      <ZoomField {...chrome} />
      {zoomStep(words.zoomIn, <Plus />, 1)}
      <ToolbarSeparator />
      <Tool>
        <IconButton
          className={styles.roomy}
          label={words.turnLeft}
          icon={<RotateCcw />}
          disabled={empty}
          onClick={() => controller.turn(-1)}
        />
      </Tool>
      {tool(words.turnRight, <RotateCw />, empty, () => controller.turn(1))}
      <ToolbarSeparator />
      <Tool>
        <Button
          className={styles.brief}
          kind="quiet"
          icon={<Search />}
          keys={findKey ?? undefined}
          aria-expanded={findOpen}
          disabled={empty}
          onClick={() => (findOpen ? controller.closeFind() : controller.openFind())}
        >
          {words.find}
        </Button>
      </Tool>
      <ToolbarSpace />
      {children}
    </Toolbar>
  );
}
