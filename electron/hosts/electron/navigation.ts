import type { WebContents } from 'electron';
import { isPage } from './origin.ts';

interface Attempt {
  readonly url: string;
  readonly isMainFrame: boolean;
  preventDefault(): void;
}

/** A window stays on the app's own pages; frames inside it go nowhere, because the app has none. */
function stayHome(attempt: Attempt): void {
  if (!attempt.isMainFrame || !isPage(attempt.url)) attempt.preventDefault();
}

/**
 * Keeps a window where it is: no navigation away, no redirect away, no new window (but for what `allowPanes` lets the
 * desk's window open), no embedded page.
 */
export function guardNavigation(contents: WebContents): void {
  contents.on('will-navigate', stayHome);
  contents.on('will-redirect', stayHome);
  contents.on('will-frame-navigate', stayHome);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
