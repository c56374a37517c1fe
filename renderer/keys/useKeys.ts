import { useRef } from 'react';
import { useWhileShown } from '../design/index.ts';
import type { Action } from './actions.ts';
import { actionFor, pressed, presses, takesText } from './press.ts';

export type Bindings = Partial<Record<Action, () => void>>;

/** Screens and dialogs in the order in which they opened; the newest hears a key first. */
const layers: { current: { bindings: Bindings; modal: boolean } }[] = [];
let singleKeys = true;

/** A function key stands in no text, and nobody presses it by speaking. */
const FUNCTION_KEY = /(^|\+)F\d{1,2}$/;

/** Switches keys without Ctrl or Command on or off. */
export function setSingleKeys(on: boolean): void {
  singleKeys = on;
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const press = pressed(event);
  const single = !press.includes('Mod+') && !FUNCTION_KEY.test(press);
  if (single && (!singleKeys || takesText(event.target))) return;
  const action = presses(event).map(actionFor).find(Boolean);
  if (!action) return;
  // Undo inside a text field is the field's own.
  if ((action === 'undo' || action === 'redo') && takesText(event.target)) return;
  for (const layer of layers.toReversed()) {
    const run = layer.current.bindings[action];
    if (run) {
      event.preventDefault();
      run();
      return;
    }
    if (layer.current.modal) return;
  }
}

/** What a key would do here and now, newest screen first: for a list from which it can be chosen. */
export function boundActions(): Map<Action, () => void> {
  const bound = new Map<Action, () => void>();
  for (const layer of layers.toReversed()) {
    for (const [action, run] of Object.entries(layer.current.bindings) as [Action, () => void][])
      if (!bound.has(action)) bound.set(action, run);
    if (layer.current.modal) break;
  }
  return bound;
}

/** Binds actions to what they do here, while this is on the screen. A modal layer keeps keys from what lies behind it. */
export function useKeys(bindings: Bindings, modal = false): void {
  const layer = useRef({ bindings, modal });
  layer.current = { bindings, modal };
  useWhileShown(() => {
    if (layers.length === 0) window.addEventListener('keydown', hear);
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) window.removeEventListener('keydown', hear);
    };
  }, []);
}
