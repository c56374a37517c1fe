import type { RoomPlace } from '../../../shared/contract/room-views.ts';
import type { PaneName } from '../../../shared/contract/settings.ts';
import type { Changing } from '../changing.ts';
import type { Side } from '../sides/Sides.tsx';

/** What the windows of one reading room say to each other. What is written goes to the desk and never by this way. */
export type Word =
  /** The room asks which panes have windows of their own; each answers `here`. */
  | { say: 'who' }
  | { say: 'here' | 'gone' | 'back'; pane: PaneName }
  /** What the room shows; said when it changes and to every window that comes. */
  | { say: 'show'; submission: string; criterion: string; side: Side }
  | { say: 'at'; submission: string; criterion?: string; side?: Side; place?: string }
  | { say: 'step'; to: 'next' | 'previous' | 'undecided' | 'queue' | 'by-criterion' }
  | { say: 'reveal'; submission: string; artifact: string; id: string }
  | { say: 'quote'; submission: string; criterion: string; link: Changing | null }
  /** Where somebody is in the documents of a submission: the pane may stand in this window next. */
  | { say: 'place'; assessor: string; submission: string; place: RoomPlace }
  /** What a person has set up is different now. */
  | { say: 'settings' }
  /** Somebody else sits down: the windows close. */
  | { say: 'leave' };

const STORED = 'touchstone-room';
const PANE_ADDRESS = /^#\/pane\/(artifact|reflection|rubric)\/([\da-f-]{36})$/;

/** The pane that this window shows and the room that it belongs to; null in a window that shows whole screens. */
export const paneHere: { pane: PaneName; room: string } | null = (() => {
  const [, pane, room] = PANE_ADDRESS.exec(window.location.hash) ?? [];
  return pane && room ? { pane: pane as PaneName, room } : null;
})();

function ownRoom(): string {
  const kept = sessionStorage.getItem(STORED) ?? crypto.randomUUID();
  sessionStorage.setItem(STORED, kept);
  return kept;
}

/** Names the room, so that two rooms open at a time do not mix. It stays the same when the window is loaded again. */
export const room = paneHere?.room ?? ownRoom();

const channel = new BroadcastChannel(`touchstone-${room}`);

export function say(word: Word): void {
  channel.postMessage(word);
}

/** Hears what the other windows of the room say, until the returned function is called. */
export function hear(listener: (word: Word) => void): () => void {
  const take = ({ data }: MessageEvent<Word>) => listener(data);
  channel.addEventListener('message', take);
  return () => channel.removeEventListener('message', take);
}

/** The address of the window that shows one pane of this room. */
export const addressOfPane = (pane: PaneName) => `index.html#/pane/${pane}/${room}`;
