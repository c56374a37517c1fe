import { describe, expect, it } from 'vitest';
import { triggerAt } from '../../../renderer/review/comments/trigger.ts';
import { nextUnrated, stopsOf } from '../../../renderer/review/criterion/way.ts';
import { row } from '../queue/rows.ts';

const at = (text: string) => triggerAt(text, text.length);

describe('two slashes', () => {
  it('begin the letters of a comment, at the start or after a space', () => {
    expect(at('//')).toEqual({ start: 0, end: 2, letters: '' });
    expect(at('The limit. //nl')).toEqual({ start: 11, end: 15, letters: 'nl' });
    expect(at('a\n//n l')).toMatchObject({ letters: 'n l' });
  });

  it.each(['https://example.org', 'and/or', '/', '', '// ', '//a\nb', '///', `//${'x'.repeat(31)}`])(
    'in "%s" begin nothing',
    (text) => expect(at(text)).toBeNull(),
  );

  it('count only before the caret', () => {
    expect(triggerAt('//ab cd', 4)).toEqual({ start: 0, end: 4, letters: 'ab' });
    expect(triggerAt('x //ab', 1)).toBeNull();
  });
});

describe('the way through one criterion', () => {
  const queue = [
    row(1),
    row(2, { state: 'reading' }),
    row(3, { state: 'locked' }),
    row(4),
    row(5, { state: 'taken' }),
  ];
  const rows = queue.map(({ key }, place) => ({ key, code: place === 1 ? 'DE' : null }));
  const stops = stopsOf(rows, queue);

  it('leads past what is decided or with somebody else', () => {
    expect(stops).toEqual([
      { key: 'A/S-0001', rated: false },
      { key: 'A/S-0002', rated: true },
      { key: 'A/S-0004', rated: false },
    ]);
  });

  it('goes to the next unrated one, begins again at the top, and ends', () => {
    expect(nextUnrated(stops, null)).toBe('A/S-0001');
    expect(nextUnrated(stops, 'A/S-0001')).toBe('A/S-0004');
    expect(nextUnrated(stops, 'A/S-0004')).toBe('A/S-0001');
    const done = stops.map((stop) => ({ ...stop, rated: stop.key !== 'A/S-0004' }));
    expect(nextUnrated(done, 'A/S-0004')).toBeNull();
  });
});
