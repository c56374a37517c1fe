import { describe, expect, test } from 'vitest';
import { arrived, type Standby, withReady } from '../../../renderer/review/standby.ts';

const place = (submission: string) => ({ submission, adjudicating: false });
const told = (rooms: readonly Standby[]) =>
  rooms.map(({ submission, stands, made }) => `${submission} ${stands} ${made}`);

/** Somebody reads A, and B stands ready. */
const reading = withReady(arrived([], place('A')), 'B');

describe('the rooms that stand in the page', () => {
  test('are the one on the screen and the one that is likely next', () => {
    expect(told(reading)).toEqual(['A here 1', 'B ready 2']);
  });

  test('the one that stood ready is shown as it stands, and the other is left', () => {
    expect(told(arrived(reading, place('B')))).toEqual(['A left 1', 'B here 2']);
  });

  test('what nobody expected is made when somebody comes there, and everything else is left', () => {
    expect(told(arrived(reading, place('D')))).toEqual(['A left 1', 'B left 2', 'D here 3']);
  });

  test('none changes its place among the others by going on and back', () => {
    const back = arrived(arrived(reading, place('B')), place('A'));
    expect(told(back)).toEqual(['A here 1', 'B left 2']);
  });

  test('a room that was on the screen is not kept ready, but made anew', () => {
    const back = arrived(arrived(reading, place('B')), place('A'));
    expect(told(withReady(back, 'B'))).toEqual(['A here 1', 'B left 2', 'B ready 3']);
  });

  test('another submission that is likely next takes the place of the one before', () => {
    expect(told(withReady(reading, 'C'))).toEqual(['A here 1', 'C ready 3']);
    expect(told(withReady(reading, 'B'))).toEqual(told(reading));
  });

  test('a submission that is likely next and on the screen is not made twice', () => {
    expect(told(withReady(reading, 'A'))).toEqual(['A here 1']);
  });

  test('an adjudication of the same submission is a room of its own', () => {
    const adjudicated = arrived(reading, { submission: 'B', adjudicating: true });
    expect(told(adjudicated)).toEqual(['A left 1', 'B left 2', 'B here 3']);
  });
});
