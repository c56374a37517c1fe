import type { roomCalls } from '../../../shared/contract/calls/room.ts';
import type { ExamplesOf } from './examples.ts';

export const roomExamples: ExamplesOf<typeof roomCalls> = {
  'room.remember': {
    submission: 'none',
    assessor: 'AS-1',
    place: { artifact: '0', documents: { 'task.pdf': { page: 3 } } },
  },
};
