import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce, announcements, SPOKEN_FOR } from '../../../renderer/design/speech/announcements.ts';

const said = () => announcements.read().map(({ text }) => text);

describe('an announcement', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
  });

  it('stands beside the one before it, also when it says the same', () => {
    announce('P2: Progressing, saved');
    announce('P2: Progressing, saved');
    expect(said()).toHaveLength(2);
    expect(new Set(announcements.read().map(({ number }) => number)).size).toBe(2);
  });

  it('is taken away once it has been heard, and the later one stays', () => {
    announce('first');
    vi.advanceTimersByTime(SPOKEN_FOR - 1);
    announce('second');
    vi.advanceTimersByTime(1);
    expect(said()).toEqual(['second']);
  });

  it('is told to whoever listens, until they stop', () => {
    let told = 0;
    const stop = announcements.subscribe(() => {
      told += 1;
    });
    announce('once');
    stop();
    announce('twice');
    expect(told).toBe(1);
  });
});
