import { bridge } from '../app/bridge.ts';
import { words } from '../words/index.ts';
import { loading } from './index.ts';

/** A screen that takes what is dropped for itself, and what is said while something is held over it. */
export interface DropTaker {
  title: string;
  next: string;
  take: (files: File[]) => void;
}

let taker: DropTaker | null = null;

/** Who takes what is dropped now; null for loading. */
export const dropTaker = (): DropTaker | null => taker;

/** Takes drops for as long as a screen is there. What is returned gives them back to loading. */
export function claimDrops(claim: DropTaker): () => void {
  taker = claim;
  return () => {
    if (taker === claim) taker = null;
  };
}

/** Takes in the files of a drop, one after the other. A folder has no path in a browser, and is told so. */
export async function takeDropped(transfer: DataTransfer): Promise<void> {
  // The items are only readable while the event lasts, so they are taken before anything is waited for.
  const dropped = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => ({ file: item.getAsFile(), folder: item.webkitGetAsEntry()?.isDirectory ?? false }));
  if (dropped.length === 0) loading.refuse('', words.loading.nothingDropped);
  for (const { file, folder } of dropped) {
    if (!file) continue;
    if (folder && bridge.host === 'browser') {
      loading.refuse(file.name, words.loading.folderDropped(file.name));
      continue;
    }
    const stillWanted = loading.receive(file.name);
    try {
      const path = await bridge.pathOf(file);
      if (stillWanted()) loading.check(path, file.name);
    } catch (error) {
      loading.refuse(file.name, (error as Error).message);
    }
  }
}
