import { bridge } from '../app/bridge.ts';
import { call } from '../app/call.ts';
import { words } from '../words/index.ts';

/** The address as it would be opened; null for anything but http, https and mailto. */
export function addressToOpen(href: string | null | undefined): string | null {
  const url = href && URL.canParse(href) ? new URL(href) : null;
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}

/** Opens an address outside, after asking. The Electron host asks by itself. */
export async function openLink(href: string): Promise<void> {
  const address = addressToOpen(href);
  if (!address) return;
  if (bridge.host === 'browser' && !window.confirm(`${words.review.openLinkTitle}\n\n${address}`)) return;
  await call('shell.open-link', { url: address });
}
