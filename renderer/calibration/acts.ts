import { useCallback, useState } from 'react';
import type { z } from 'zod';
import { SessionCommand } from '../../shared/calibration/command.ts';
import { performInSession } from '../../shared/calibration/perform.ts';
import type { Session } from '../../shared/calibration/session.ts';
import type { CalibrationView } from '../../shared/contract/calibration-views.ts';
import type { Refusal } from '../../shared/contract/refusal.ts';
import { applyChanges } from '../../shared/reading/change.ts';
import { call } from '../app/call.ts';
import { client } from '../app/queries.ts';
import { roomQuery } from './queries.ts';

export type Command = z.input<typeof SessionCommand>;

/** The session as the desk will have it: what was chosen is seen at once. What the desk refuses is taken back. */
function foreseen({ session, rubrics }: CalibrationView, command: Command): Session {
  try {
    const rubricOf = ({ id }: { id: string }) => {
      const rubric = rubrics[id];
      if (!rubric) throw new Error(`The anchor ${id} came without its rubric.`);
      return rubric;
    };
    const now = new Date().toISOString();
    const changes = performInSession(session, rubricOf, SessionCommand.parse(command), now);
    return { ...applyChanges(session, changes), version: session.version };
  } catch {
    return session;
  }
}

/** One write after the other, so that each is made against what the one before left. */
let queue: Promise<unknown> = Promise.resolve();
/** How many are on their way, and what the desk has last said that the session is. */
let underWay = 0;
let known: Session | null = null;

async function write(id: string, command: Command): Promise<void> {
  const { queryKey } = roomQuery(id);
  const { session } = client.getQueryData(queryKey) ?? (await client.fetchQuery(roomQuery(id)));
  const answer = await call('calibration.do', { id, version: session.version, command });
  known = answer.session;
  client.setQueryData(queryKey, (view) => view && { ...view, session: answer.session });
}

/**
 * Performs a command in a session. A file that came in meanwhile makes it stale, and then it is made once more against
 * what is there now: commands name what they change, and never hold more than that.
 * @throws Refusal
 */
export function perform(id: string, command: Command): Promise<void> {
  const { queryKey } = roomQuery(id);
  if (underWay === 0) known = client.getQueryData(queryKey)?.session ?? null;
  underWay += 1;
  client.setQueryData(queryKey, (view) => view && { ...view, session: foreseen(view, command) });
  const done = queue.then(async () => {
    try {
      await write(id, command);
    } catch (error) {
      if ((error as Refusal).code !== 'stale') throw error;
      await client.fetchQuery({ ...roomQuery(id), staleTime: 0 });
      await write(id, command);
    }
  });
  queue = done
    .catch(() => {
      // What was foreseen and is not so is taken back, also where the desk does not answer any more.
      const session = known;
      if (session?.id === id) client.setQueryData(queryKey, (view) => view && { ...view, session });
      return client.invalidateQueries({ queryKey });
    })
    .finally(() => {
      underWay -= 1;
    });
  return done;
}

/** What the facilitator does in a session, and what was refused last. */
export interface Acts {
  act: (command: Command) => Promise<boolean>;
  refused: string | null;
  forget: () => void;
}

/** Performs commands and keeps the sentence of the last refusal for the screen. */
export function useActs(id: string): Acts {
  const [refused, setRefused] = useState<string | null>(null);
  const act = useCallback(
    async (command: Command) => {
      try {
        await perform(id, command);
        setRefused(null);
        return true;
      } catch (error) {
        setRefused((error as Error).message);
        return false;
      }
    },
    [id],
  );
  const forget = () => {
    setRefused(null);
    // It may be over by now.
    void client.invalidateQueries({ queryKey: roomQuery(id).queryKey });
  };
  return { act, refused, forget };
}
