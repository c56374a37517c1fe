import { useSyncExternalStore } from 'react';
import type { PaneName } from '../../../shared/contract/settings.ts';
import { announce } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { addressOfPane, hear, paneHere, room, say } from './link.ts';

/** How often a window that was opened is looked after, in milliseconds: one that ends without a word says no `gone`. */
const LOOK = 1000;

let out: ReadonlySet<PaneName> = new Set();
const opened = new Map<PaneName, Window>();
const listeners = new Set<() => void>();
let looking: ReturnType<typeof setInterval> | undefined;

function change(pane: PaneName, isOut: boolean): void {
  if (!isOut) opened.delete(pane);
  if (opened.size === 0) {
    clearInterval(looking);
    looking = undefined;
  }
  if (out.has(pane) === isOut) return;
  const next = new Set(out);
  if (isOut) next.add(pane);
  else next.delete(pane);
  out = next;
  for (const listener of listeners) listener();
}

function look(): void {
  for (const [pane, window] of opened) if (window.closed) change(pane, false);
}

if (!paneHere) {
  hear((word) => {
    if (word.say === 'here') change(word.pane, true);
    else if (word.say === 'gone') change(word.pane, false);
  });
  say({ say: 'who' });
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const now = () => out;

/** The panes that stand in windows of their own. */
export function useOut(): ReadonlySet<PaneName> {
  return useSyncExternalStore(subscribe, now);
}

/** Whether any pane stands in another window, or this window is one. */
export const hasCompanions = () => paneHere !== null || out.size > 0;

/** Opens a pane in a window of its own. To be called by a press of key or button: no browser allows it otherwise. */
export function takeOut(pane: PaneName): void {
  const width = Math.round(window.screen.availWidth / 2);
  const features = `popup,width=${width},height=${window.screen.availHeight}`;
  const made = window.open(addressOfPane(pane), `touchstone-${room}-${pane}`, features);
  if (!made) {
    announce(words.panes.cannotOpen);
    return;
  }
  opened.set(pane, made);
  looking ??= setInterval(look, LOOK);
}

/** Closes a pane's window; the pane comes back into the room. */
export function bringBack(pane: PaneName): void {
  say({ say: 'back', pane });
  opened.get(pane)?.close();
}
