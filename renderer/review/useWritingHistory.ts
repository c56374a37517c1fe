import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { presses } from '../keys/press.ts';
import { WritingHistory } from './writing-history.ts';

/** The keys of any text field, whatever undoes a step of the reading. */
const KEYS: Record<string, 'undo' | 'redo'> = { 'Mod+Z': 'undo', 'Mod+Shift+Z': 'redo', 'Mod+Y': 'redo' };
const KINDS: Record<string, 'undo' | 'redo'> = { historyUndo: 'undo', historyRedo: 'redo' };

/**
 * Undo in a field, for what was written in this field alone: by key, and from the browser's menu.
 * @param write takes the text that the field then has.
 */
export function useWritingHistory(
  field: RefObject<HTMLTextAreaElement | null>,
  text: string,
  write: (text: string) => void,
): WritingHistory {
  const [history] = useState(() => new WritingHistory(text));
  const step = useEffectEvent((direction: 'undo' | 'redo') => {
    const area = field.current;
    const next = area && !area.readOnly && history[direction]();
    if (!next) return;
    area.value = next.text;
    area.setSelectionRange(next.caret, next.caret);
    write(next.text);
  });
  useEffect(() => {
    const area = field.current;
    // Held back even where nothing is left to take back: the browser would go on in another field.
    const hear = (event: Event, direction: 'undo' | 'redo' | undefined) => {
      if (!direction) return;
      event.preventDefault();
      step(direction);
    };
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      hear(
        event,
        presses(event)
          .map((each) => KEYS[each])
          .find(Boolean),
      );
    };
    const ask = (event: InputEvent) => hear(event, KINDS[event.inputType]);
    area?.addEventListener('keydown', press);
    area?.addEventListener('beforeinput', ask);
    return () => {
      area?.removeEventListener('keydown', press);
      area?.removeEventListener('beforeinput', ask);
    };
  }, [field]);
  return history;
}
