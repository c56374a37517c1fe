import { assessorOf, type Handlers } from '../context.ts';
import { handOver } from './hand-over.ts';
import { mergeReadings } from './merge.ts';
import { readReadings } from './read.ts';

export const mergingHandlers: Handlers<`readings.${'merge' | 'hand-over'}`> = {
  'readings.merge': async (context, { path }) => {
    const report = mergeReadings(context.library(), await readReadings(path), assessorOf(context));
    if (report.taken) context.emit('changed', { submission: null, version: 0, row: null });
    return report;
  },
  'readings.hand-over': (context, { batch }) => handOver(context.library(), batch, assessorOf(context)),
};
