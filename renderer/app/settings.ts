import type { InputOf } from '../../shared/contract/contract.ts';
import { announce } from '../design/index.ts';
import { call } from './call.ts';
import { client, settingsQuery } from './queries.ts';

/**
 * Changes settings: at once on the screen, then at the desk. What the desk refuses is taken back and said.
 */
export async function saveSettings(patch: InputOf<'settings.set'>): Promise<void> {
  const before = client.getQueryData(settingsQuery.queryKey);
  if (before) client.setQueryData(settingsQuery.queryKey, { ...before, ...patch });
  try {
    client.setQueryData(settingsQuery.queryKey, await call('settings.set', patch));
  } catch (error) {
    if (before) client.setQueryData(settingsQuery.queryKey, before);
    announce((error as Error).message);
  }
}
