import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder of this person's Touchstone data: settings, and the default library. */
export function dataFolder(): string {
  const { env, platform } = process;
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Touchstone');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Touchstone');
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'Touchstone');
}

/** The library that the window and the command line use unless told otherwise. */
export function defaultLibraryFolder(): string {
  return join(dataFolder(), 'library');
}
