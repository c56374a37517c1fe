import { call } from '../app/call.ts';
import { announce } from '../design/index.ts';
import { words } from '../words/index.ts';

/** Whether a submission is marked for a second look, and the way to mark it or take the mark away. */
export function useFlag(submission: string, flagged: boolean): { flagged: boolean; flag: () => void } {
  const flag = () => {
    void call('submission.flag', { submission, flagged: !flagged })
      .then((now) => announce(now.flagged ? words.judging.flagged : words.judging.unflagged))
      .catch((error: Error) => announce(error.message));
  };
  return { flagged, flag };
}
