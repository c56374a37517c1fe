import type { SessionView } from '../../shared/contract/views.ts';
import type { Role } from '../../shared/reading/role.ts';
import { clearFilter } from '../queue/filter.ts';
import { forgetOpened } from '../queue/last-opened.ts';
import { say } from '../review/windows/link.ts';
import { forgetAsked } from '../search/asked.ts';
import { call } from './call.ts';
import { client, sessionQuery } from './queries.ts';

/** What one assessor has read must not be shown to the next, not even for a moment. */
const OF_ONE_ASSESSOR = [
  'queue',
  'submission',
  'adjudication',
  'double',
  'monitor',
  'steps',
  'results',
  'comments',
  'earlier',
  'history',
  'moment',
  'names',
  'criterion',
  'own',
  'texts',
];

function enter(session: SessionView): void {
  say({ say: 'leave' });
  for (const key of OF_ONE_ASSESSOR) client.removeQueries({ queryKey: [key] });
  forgetOpened();
  clearFilter();
  forgetAsked();
  client.setQueryData(sessionQuery.queryKey, session);
}

/**
 * Says who is reading.
 * @throws Refusal `invalid-input` for what is no code.
 */
export async function signIn(code: string, name: string): Promise<void> {
  enter(await call('session.sign-in', { code, name }));
}

/** States in which role one goes on. What one role may see is not left lying for the other. */
export async function setRole(role: Role): Promise<void> {
  const session = await call('session.role', { role });
  say({ say: 'leave' });
  for (const key of ['queue', 'submission', 'adjudication']) client.removeQueries({ queryKey: [key] });
  client.setQueryData(sessionQuery.queryKey, session);
}

/** Leaves the place to somebody else. Nothing is lost: every edit is kept already. */
export async function signOut(): Promise<void> {
  enter(await call('session.sign-out', {}));
}
