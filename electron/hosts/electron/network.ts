import type { App, Session } from 'electron';
import { ORIGIN, ourAddress } from './origin.ts';

/**
 * Whether a request may be made: only what this program itself answers. `blob:` carries what the page has made
 * itself, such as an image cut from a PDF; `devtools:` is Chromium's own inspector.
 */
export function mayRequest(address: string): boolean {
  if (ourAddress(address)) return true;
  return address.startsWith(`blob:${ORIGIN}/`) || address.startsWith('devtools://devtools/');
}

/** Refuses every request that would leave this program, and every download. */
export function denyNetwork(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayRequest(url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** Tells Chromium, before it starts, to ask nothing of the network by itself and to resolve no name. */
export function silenceChromium(app: App): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}
