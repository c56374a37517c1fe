type Unit = 'word' | 'line' | 'paragraph';

/** Where the words that are in sight begin. */
function firstSeen(area: HTMLElement, content: HTMLElement, layer: string): [Text, number] | null {
  const { top } = area.getBoundingClientRect();
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !node.data.trim() || node.parentElement?.closest('button')) continue;
    if (layer && !node.parentElement?.closest(layer)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (range.getBoundingClientRect().bottom > top) return [node, node.data.search(/\S/u)];
  }
  return null;
}

/** Keeps a selection inside `content`: what would leave it is put back. */
function inside(content: HTMLElement, move: (selection: Selection) => void): void {
  const selection = document.getSelection();
  if (!selection) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  move(selection);
  const stays = content.contains(selection.anchorNode) && content.contains(selection.focusNode);
  if (!stays && anchorNode && focusNode && content.contains(anchorNode) && content.contains(focusNode))
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

function begin(area: HTMLElement, content: HTMLElement, layer: string): boolean {
  const selection = document.getSelection();
  if (!selection) return false;
  if (!selection.isCollapsed && content.contains(selection.anchorNode)) return false;
  const seen = firstSeen(area, content, layer);
  if (!seen) return false;
  selection.collapse(...seen);
  selection.modify('extend', 'forward', 'word');
  return true;
}

function follow(area: HTMLElement): void {
  const selection = document.getSelection();
  if (!selection?.focusNode) return;
  const caret = document.createRange();
  caret.setStart(selection.focusNode, selection.focusOffset);
  const { top, bottom } = caret.getBoundingClientRect();
  const seen = area.getBoundingClientRect();
  if (bottom > seen.bottom) area.scrollTop += bottom - seen.bottom + 24;
  else if (top < seen.top && top !== bottom) area.scrollTop -= seen.top - top + 24;
}

/** Selects the next or previous word, line or paragraph as a whole. */
function step(selection: Selection, forward: boolean, unit: Unit): void {
  if (forward) selection.collapseToEnd();
  else selection.collapseToStart();
  if (unit === 'word' && forward) {
    selection.modify('move', 'forward', 'word');
    selection.modify('move', 'backward', 'word');
    if (selection.isCollapsed) selection.modify('extend', 'forward', 'word');
    if (!selection.toString().trim()) selection.modify('extend', 'forward', 'word');
    return;
  }
  selection.modify('move', forward ? 'forward' : 'backward', unit);
  if (unit === 'paragraph') {
    selection.modify('move', 'backward', 'paragraphboundary');
    selection.modify('extend', 'forward', 'paragraphboundary');
  } else {
    selection.modify('extend', 'forward', 'word');
  }
}

/** Moves the beginning of a selection by a word and leaves its end. */
function moveBeginning(selection: Selection, by: 'forward' | 'backward'): void {
  if (selection.isCollapsed || selection.rangeCount === 0) return;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  selection.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
  selection.modify('extend', by, 'word');
  // Turned round again, so that Shift goes on moving the end.
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (anchorNode && focusNode) selection.setBaseAndExtent(focusNode, focusOffset, anchorNode, anchorOffset);
}

/**
 * Selecting without a mouse: Left and Right go from word to word, with Ctrl (or Command) Up and Down from paragraph
 * to paragraph; with Shift the selection grows or shrinks at its end by a word or a line, with Alt and Shift at its
 * beginning; Escape lets go.
 * @param area what scrolls; `content`: what may be selected; `layer`: the selector of the elements in it that hold its words.
 * @returns whether the key was meant for this.
 */
export function selectByKey(
  area: HTMLElement,
  content: HTMLElement,
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  layer = '',
): boolean {
  const { key, shiftKey, altKey } = event;
  const mod = event.ctrlKey || event.metaKey;
  if (altKey) {
    const by = key === 'ArrowLeft' ? 'backward' : key === 'ArrowRight' ? 'forward' : null;
    if (!shiftKey || mod || !by) return false;
    inside(content, (selection) => moveBeginning(selection, by));
    return true;
  }
  if (key === 'Escape') {
    document.getSelection()?.removeAllRanges();
    return true;
  }
  const forward = key === 'ArrowRight' || key === 'ArrowDown';
  const across = key === 'ArrowLeft' || key === 'ArrowRight';
  if (!across && key !== 'ArrowUp' && key !== 'ArrowDown') return false;
  // Up and Down alone scroll, as everywhere.
  if (!across && !shiftKey && !mod) return false;
  if (begin(area, content, layer) && !(mod && !across)) {
    follow(area);
    return true;
  }
  inside(content, (selection) => {
    const direction = forward ? 'forward' : 'backward';
    if (shiftKey) selection.modify('extend', direction, across ? 'word' : mod ? 'paragraph' : 'line');
    else step(selection, forward, across ? 'word' : 'paragraph');
  });
  follow(area);
  return true;
}
