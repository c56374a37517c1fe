import { queryOptions } from '@tanstack/react-query';
import { call } from '../app/call.ts';

export const anchorsQuery = queryOptions({
  queryKey: ['calibration', 'anchors'],
  queryFn: () => call('anchors.list', {}),
});
export const sessionsQuery = queryOptions({
  queryKey: ['calibration', 'sessions'],
  queryFn: () => call('calibration.sessions', {}),
});
/** Everything that the facilitator's screen shows of one session. */
export const roomQuery = (id: string) =>
  queryOptions({ queryKey: ['calibration', 'room', id], queryFn: () => call('calibration.open', { id }) });
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['calibration', 'report', id],
    queryFn: () => call('calibration.report', { id }),
  });
/** What rooms settled on for a rubric. */
export const guidanceQuery = (rubric: string) =>
  queryOptions({
    queryKey: ['calibration', 'guidance', rubric],
    queryFn: () => call('guidance.list', { rubric }),
  });
