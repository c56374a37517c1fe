import { assessorOf, type Handlers } from '../context.ts';
import { rememberPlace } from './place.ts';

export const roomHandlers: Handlers<'room.remember'> = {
  'room.remember': (context, input) => ({
    // What was on its way while somebody else sat down is nobody's to keep.
    remembered: input.assessor === assessorOf(context) && rememberPlace(context.library(), input),
  }),
};
