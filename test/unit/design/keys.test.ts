import { describe, expect, it } from 'vitest';
import { ariaKeys, type KeyNames, keyCaps } from '../../../renderer/design/actions/key-names.ts';

const windows: KeyNames = { mac: false, names: { Control: 'Ctrl', Shift: 'Shift', Escape: 'Esc' } };
const german: KeyNames = { mac: false, names: { Control: 'Strg', Shift: 'Umschalt' } };
const mac: KeyNames = { mac: true, names: {} };

describe('key caps', () => {
  it('carry the names of the catalogue', () => {
    expect(keyCaps('Mod+Shift+Z', windows)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyCaps('Mod+Shift+Z', german)).toEqual(['Strg', 'Umschalt', 'Z']);
  });

  it('carry signs on a Mac, where Mod is Command', () => {
    expect(keyCaps('Mod+Shift+Z', mac)).toEqual(['⌘', '⇧', 'Z']);
  });

  it('carry a sign where a key has no name', () => {
    expect(keyCaps('Mod+Enter', windows)).toEqual(['Ctrl', '↵']);
  });

  it('show letters as the keyboard does, in capitals', () => {
    expect(keyCaps('n', windows)).toEqual(['N']);
  });

  it('know the plus key', () => {
    expect(keyCaps('Mod++', windows)).toEqual(['Ctrl', '+']);
    expect(keyCaps('+', windows)).toEqual(['+']);
  });
});

describe('keys for assistive technology', () => {
  it('are written as WAI-ARIA asks, whatever the caps say', () => {
    expect(ariaKeys('Mod+Enter', german)).toBe('Control+Enter');
    expect(ariaKeys('Mod+Enter', mac)).toBe('Meta+Enter');
    expect(ariaKeys('Mod++', windows)).toBe('Control+Plus');
    expect(ariaKeys('?', windows)).toBe('?');
  });
});
