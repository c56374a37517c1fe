import { addressOf } from '../app/route.ts';

/** What a room is of. */
export interface Place {
  submission: string;
  adjudicating: boolean;
}

/** Where a room stands: on the screen, behind it for later, or behind it on its way out. */
export type Standing = 'here' | 'ready' | 'left';

/** A room that is kept in the page. */
export interface Standby extends Place {
  stands: Standing;
  /** Tells it from another one of the same place, made before or after it. */
  made: number;
}

export const addressOfRoom = ({ submission, adjudicating }: Place): string =>
  addressOf({ screen: 'review', submission, adjudicating });

const isOf = (place: Place) => (room: Place) => addressOfRoom(room) === addressOfRoom(place);

const nextNumber = (rooms: readonly Standby[]) => 1 + Math.max(0, ...rooms.map(({ made }) => made));

/**
 * The rooms after somebody came to a place: its own is on the screen, made anew where none stood, and every other one is
 * left. They stay in the order in which they were made: a room that is moved in the page is laid out anew, and loses
 * where it was scrolled to.
 */
export function arrived(rooms: readonly Standby[], { submission, adjudicating }: Place): Standby[] {
  const here = rooms.findLast(isOf({ submission, adjudicating }));
  const stood = rooms.map((room): Standby => ({ ...room, stands: room === here ? 'here' : 'left' }));
  return here ? stood : [...stood, { submission, adjudicating, stands: 'here', made: nextNumber(rooms) }];
}

/**
 * The rooms with the one of a submission ready, and no other one; what is left may stay. One that has been on the screen
 * is not kept ready: it stands as it was left.
 */
export function withReady(rooms: readonly Standby[], submission: string): Standby[] {
  const place = { submission, adjudicating: false };
  const kept = rooms.filter((room) => room.stands !== 'ready' || isOf(place)(room));
  const isThere = kept.some((room) => room.stands !== 'left' && isOf(place)(room));
  return isThere ? kept : [...kept, { ...place, stands: 'ready', made: nextNumber(rooms) }];
}
