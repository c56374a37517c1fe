import {
  AppWindow,
  ChevronsLeftRightEllipsis,
  Columns2,
  Columns3,
  FoldHorizontal,
  MoveLeft,
} from 'lucide-react';
import { IconButton, Menu, MenuItem, MenuSeparator } from '../../design/index.ts';
import { ACTIONS } from '../../keys/actions.ts';
import { words } from '../../words/index.ts';
import { bringBack, takeOut } from '../windows/out.ts';
import type { Arrangement } from './useArrangement.ts';

export interface ArrangeMenuProps {
  arrangement: Arrangement;
  /** Whether the artifact is shown twice, and the way to change that. */
  twice: boolean;
  onTwice: () => void;
}

/** Order of the panes, windows of their own, folding, two views: everything that keys do, and more. */
export function ArrangeMenu({ arrangement, twice, onTwice }: ArrangeMenuProps) {
  const t = words.panes;
  const { order, here, out, folded } = arrangement;
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          label={t.arrange}
          icon={<Columns3 aria-hidden="true" />}
          keys={ACTIONS['arrange-panes']}
          data-place="arrange-panes"
        />
      }
    >
      <MenuItem icon={<Columns3 />} keys={ACTIONS['swap-panes']} onSelect={arrangement.swap}>
        {t.swap}
      </MenuItem>
      {here.slice(1).map((pane) => (
        <MenuItem key={pane} icon={<MoveLeft />} onSelect={() => arrangement.toStart(pane)}>
          {t.moveStart(pane)}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem icon={<Columns2 />} keys={ACTIONS['two-views']} onSelect={onTwice}>
        {twice ? t.oneView : t.twoViews}
      </MenuItem>
      <MenuSeparator />
      {here.map((pane) => (
        <MenuItem
          key={pane}
          icon={folded.has(pane) ? <ChevronsLeftRightEllipsis /> : <FoldHorizontal />}
          onSelect={() => arrangement.fold(pane, !folded.has(pane))}
        >
          {folded.has(pane) ? t.unfold(pane) : t.fold(pane)}
        </MenuItem>
      ))}
      <MenuSeparator />
      {order.map((pane) => (
        <MenuItem
          key={pane}
          icon={<AppWindow />}
          onSelect={() => (out.has(pane) ? bringBack(pane) : takeOut(pane))}
        >
          {out.has(pane) ? t.bringBack(pane) : t.takeOut(pane)}
        </MenuItem>
      ))}
    </Menu>
  );
}
