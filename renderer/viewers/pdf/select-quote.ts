import { findAgain } from '../passages/find-again.ts';
import type { Quote } from './quote.ts';
import { pageText } from './selection.ts';
import { pageElements, type Stage } from './stage.ts';

/** How long, in milliseconds, a page that is scrolled to may take until its words are there. */
const PATIENCE = 4000;

/** The text layer of a page with all its words; null where they do not come. */
async function wordsOf({ view, bus, signal }: Stage, page: number): Promise<Element | null> {
  const layer = () => pageElements(view)[page - 1]?.querySelector('.textLayer:has(.endOfContent)') ?? null;
  if (layer()) return layer();
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    const own = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
    bus.on(
      'textlayerrendered',
      ({ pageNumber }: { pageNumber: number }) => {
        if (pageNumber !== page) return;
        clearTimeout(timer);
        resolve();
      },
      { signal: own },
    );
  });
  return layer();
}

/** Where an offset in the text of a page stands: its text node and the offset there. */
function placeOf(pieces: ReturnType<typeof pageText>['pieces'], at: number): [Text, number] | null {
  const piece = pieces.findLast((each) => each.at <= at);
  return piece ? [piece.node, Math.min(at - piece.at, piece.node.length)] : null;
}

/**
 * Selects a quoted passage on its page, wherever its words now stand there, and gives the pane the keyboard.
 * @returns whether its words were found.
 */
export async function selectQuote(stage: Stage, page: number, quote: Quote): Promise<boolean> {
  const layer = await wordsOf(stage, page);
  if (!layer || !quote.exact) return false;
  const { text, pieces } = pageText(layer);
  const found = findAgain(text, { type: 'text', start: 0, end: 0, ...quote });
  const [from, to] = [found && placeOf(pieces, found.start), found && placeOf(pieces, found.end - 1)];
  if (!from || !to) return false;
  stage.container.focus({ preventScroll: true });
  document.getSelection()?.setBaseAndExtent(from[0], from[1], to[0], to[1] + 1);
  return true;
}
