import { describe, expect, it } from 'vitest';
import { CALLS } from '../../../shared/contract/contract.ts';
import { Settings } from '../../../shared/contract/settings.ts';

const patch = (value: unknown) => CALLS['settings.set'].input.safeParse(value);

describe('a change of settings', () => {
  it('leaves alone what it does not name', () => {
    expect(patch({ theme: 'night' }).data).toEqual({ theme: 'night' });
    expect(patch({}).data).toEqual({});
  });

  it('can set how much a source may hold, all of it together', () => {
    const { limits } = Settings.parse({});
    expect(patch({ limits: { ...limits, entries: 5 } }).data?.limits?.entries).toBe(5);
    expect(patch({ limits: { entries: 5 } }).success).toBe(false);
    expect(patch({ limits: { ...limits, fileSize: 0 } }).success).toBe(false);
  });
});
