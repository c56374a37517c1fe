import type { InputOf } from '../../shared/contract/contract.ts';
import { announce } from '../design/index.ts';
import { hear, say } from '../review/windows/link.ts';
import { call } from './call.ts';
import { client, settingsQuery } from './queries.ts';

// A theme that is chosen in one window of the room is the theme of all.
hear((word) => {
  if (word.say === 'settings') void client.invalidateQueries({ queryKey: settingsQuery.queryKey });
});

/**
 * Changes settings: at once on the screen, then at the desk. What the desk refuses is taken back and said.
 */
export async function saveSettings(patch: InputOf<'settings.set'>): Promise<void> {
  const before = client.getQueryData(settingsQuery.queryKey);
  if (before) client.setQueryData(settingsQuery.queryKey, { ...before, ...patch });
  try {
    client.setQueryData(settingsQuery.queryKey, await call('settings.set', patch));
    say({ say: 'settings' });
  } catch (error) {
    if (before) client.setQueryData(settingsQuery.queryKey, before);
    announce((error as Error).message);
  }
}
