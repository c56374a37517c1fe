import type { PaneName } from '../../../shared/contract/settings.ts';

const NAMES: Record<PaneName, string> = { artifact: 'Artifact', reflection: 'Reflection', rubric: 'Rubric' };
const THE: Record<PaneName, string> = {
  artifact: 'the artifact',
  reflection: 'the reflection',
  rubric: 'the rubric',
};

/** Words for the panes of the reading room: their order and their windows. */
export const panes = {
  arrange: 'Arrange the panes',
  name: (pane: PaneName) => NAMES[pane],
  width: (pane: PaneName) => `Width of ${THE[pane]}`,
  swap: 'Next order of the panes',
  order: (panes: readonly PaneName[]) => panes.map((pane) => NAMES[pane]).join(', '),
  moveStart: (pane: PaneName) => `Move ${THE[pane]} to the left`,
  takeOut: (pane: PaneName) => `Open ${THE[pane]} in a window of its own`,
  bringBack: (pane: PaneName) => `Bring ${THE[pane]} back into this window`,
  fold: (pane: PaneName) => `Fold ${THE[pane]} away`,
  unfold: (pane: PaneName) => `Unfold ${THE[pane]}`,
  twoViews: 'Two views of the document',
  oneView: 'One view of the document',
  firstView: 'First view',
  secondView: 'Second view',
  firstWidth: 'Width of the first view',
  cannotOpen: 'The window could not be opened. Allow this page to open windows, and try again.',
  allOut: 'Every pane stands in a window of its own',
  allOutNext: 'Close a window, and its pane comes back here.',
  putBack: 'Put back',
  waiting: 'No submission is open',
  waitingNext: 'Open one in the main window; this window goes along with it.',
  otherWindow: 'Looked for in the other window',
};
