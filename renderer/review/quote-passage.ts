import { announce } from '../design/index.ts';
import { releaseSelection, selectedPassage } from '../viewers/selection.ts';
import { words } from '../words/index.ts';
import { changing, setChanging } from './changing.ts';
import type { ReadingStore } from './reading-store.ts';
import { say } from './windows/link.ts';
import { hasCompanions } from './windows/out.ts';

/** Quotes what is selected for a criterion, or gives it to the link that is being changed. */
export function quotePassage(store: ReadingStore, criterion: string): void {
  const t = words.review;
  const evidence = selectedPassage();
  const link = changing();
  if (!evidence) {
    // What is selected may stand in another window of the room, which then writes it.
    if (hasCompanions()) say({ say: 'quote', submission: store.submission, criterion, link });
    announce(hasCompanions() ? words.panes.otherWindow : t.nothingSelected);
    return;
  }
  const { ratings } = store.snapshot().reading;
  if (link?.submission === store.submission && ratings?.[link.criterion]?.evidence?.[link.id]) {
    const { criterion: of, id } = link;
    if (!store.write({ type: 'change-evidence', criterion: of, id, evidence })) return;
    announce(t.passageChanged(of));
    setChanging(null);
  } else {
    const id = crypto.randomUUID();
    if (!store.write({ type: 'add-evidence', criterion, evidence: { ...evidence, id } })) return;
    announce(t.quoted(criterion));
  }
  releaseSelection();
}
