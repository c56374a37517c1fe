import { afterEach, describe, expect, it } from 'vitest';
import { ACTIONS, clashesWith, setOwnKeys, USUAL_KEYS } from '../../../renderer/keys/actions.ts';

afterEach(() => setOwnKeys({}));

describe('own keys', () => {
  it('take the place of the usual ones until they are given back', () => {
    setOwnKeys({ lock: 'Q', unknown: 'W' });
    expect(ACTIONS.lock).toBe('Q');
    expect(ACTIONS).not.toHaveProperty('unknown');
    setOwnKeys({});
    expect(ACTIONS).toEqual(USUAL_KEYS);
  });

  it('clash with what another action has, and never with themselves', () => {
    expect(clashesWith('lock', 'N')).toBe('next-submission');
    expect(clashesWith('lock', USUAL_KEYS.lock)).toBeNull();
    setOwnKeys({ 'next-submission': 'W' });
    expect(clashesWith('lock', 'N')).toBeNull();
  });

  it('begin without a clash', () => {
    const keys = Object.values(USUAL_KEYS);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
