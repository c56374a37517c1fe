import { z } from 'zod';
import { type Call, takes } from '../call.ts';
import { RoomPlace } from '../room-views.ts';

/** The reading room: where somebody was in a submission. */
export const roomCalls = {
  /** Remembers where an assessor was, while they are signed in; what is not named stays as it was. */
  'room.remember': takes(
    z.strictObject({ submission: z.string(), assessor: z.string(), place: RoomPlace }),
  ).gives<{
    remembered: boolean;
  }>(),
} satisfies Record<string, Call>;
