import { describe, expect, it } from 'vitest';
import { actionFor, presses } from '../../../renderer/keys/press.ts';

const press = (key: string, code: string, held: Partial<KeyboardEvent> = {}) =>
  ({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }) as KeyboardEvent;
const meant = (...event: Parameters<typeof press>) =>
  presses(press(...event))
    .map(actionFor)
    .find(Boolean);

describe('keys on other layouts', () => {
  it('follow the letter that a layout gives, wherever its key is', () => {
    expect(meant('j', 'KeyC')).toBe('next-criterion');
    expect(meant('z', 'KeyY', { ctrlKey: true })).toBe('undo');
  });

  it('follow the place of the key where a layout has no Latin letters', () => {
    expect(meant('о', 'KeyJ')).toBe('next-criterion');
    expect(meant('Я', 'KeyZ', { ctrlKey: true, shiftKey: true })).toBe('redo');
    expect(meant('ν', 'KeyN')).toBe('next-submission');
  });

  it('take the digit of the key where digits ask for Shift', () => {
    expect(meant('&', 'Digit1')).toBe('level-1');
    expect(meant('1', 'Digit1', { shiftKey: true })).toBe('level-1');
  });

  it('take nothing for a digit where Shift gives a sign', () => {
    expect(meant('!', 'Digit1', { shiftKey: true })).toBeUndefined();
  });
});
