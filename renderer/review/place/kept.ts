import { type RoomPlace, withPlace } from '../../../shared/contract/room-views.ts';
import { call } from '../../app/call.ts';
import { hear, say } from '../windows/link.ts';

/** After this pause what has changed is sent to the desk. Milliseconds. */
const PAUSE = 500;

/** One assessor's room of one submission, with what the desk told of it when it was opened. */
export interface Room {
  readonly assessor: string;
  readonly submission: string;
  readonly told: RoomPlace | null;
}

const nameOf = ({ assessor, submission }: Room) => `${assessor} ${submission}`;

/** What this window knows of the rooms that it has shown, newer than what the desk told. */
const known = new Map<string, RoomPlace>();
const waiting = new Map<string, { room: Room; place: RoomPlace }>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what has not been sent. Losing it would lose no work, so that nothing is said where the desk refuses. */
export function sendPlaces(): void {
  clearTimeout(timer);
  timer = undefined;
  for (const { room, place } of waiting.values()) {
    const { assessor, submission } = room;
    void call('room.remember', { submission, assessor, place }).catch(() => {});
    say({ say: 'place', assessor, submission, place });
  }
  waiting.clear();
}

/** Where somebody is in a room, by this window and before that by the desk. */
export function placeOf(room: Room): RoomPlace {
  return withPlace(room.told ?? {}, known.get(nameOf(room)) ?? {});
}

/** Remembers where somebody is now in a room. */
export function keepPlace(room: Room, change: RoomPlace): void {
  const name = nameOf(room);
  known.set(name, withPlace(known.get(name) ?? {}, change));
  waiting.set(name, { room, place: withPlace(waiting.get(name)?.place ?? {}, change) });
  timer ??= setTimeout(sendPlaces, PAUSE);
}

window.addEventListener('pagehide', sendPlaces);

// A pane that comes back from its window stands where it stood there.
hear((word) => {
  if (word.say !== 'place') return;
  const name = nameOf({ ...word, told: null });
  known.set(name, withPlace(known.get(name) ?? {}, word.place));
});
