import { describe, expect, test } from 'vitest';
import { Presence } from '../../../renderer/design/presence.ts';

/** Writes down what an effect does. */
function written(presence: Presence) {
  const told: string[] = [];
  const end = presence.during(() => {
    told.push('begins');
    return () => {
      told.push('ends');
    };
  });
  return { told, end };
}

describe('what stands ready behind the screen', () => {
  test('begins its effects when it is shown, and not before', () => {
    const presence = new Presence(false);
    const { told } = written(presence);
    expect(told).toEqual([]);
    presence.set(true);
    expect(told).toEqual(['begins']);
  });

  test('ends them when it goes from the screen, and begins them anew when it comes back', () => {
    const presence = new Presence(true);
    const { told } = written(presence);
    presence.set(false);
    presence.set(true);
    expect(told).toEqual(['begins', 'ends', 'begins']);
  });

  test('does not begin anew what is shown and shown again', () => {
    const presence = new Presence(true);
    const { told } = written(presence);
    presence.set(true);
    expect(told).toEqual(['begins']);
  });

  test('ends an effect once when it is given up, wherever it stands', () => {
    const presence = new Presence(true);
    const { told, end } = written(presence);
    presence.set(false);
    end();
    presence.set(true);
    expect(told).toEqual(['begins', 'ends']);
  });

  test('has been on the screen from the first time on', () => {
    const presence = new Presence(false);
    expect(presence.been).toBe(false);
    presence.set(true);
    presence.set(false);
    expect([presence.been, presence.shown]).toEqual([true, false]);
  });
});
