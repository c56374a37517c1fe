import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import type { SettingsStore } from '../../desk/context.ts';
import { settingsOver } from '../../desk/settings/store.ts';

/**
 * Settings kept by conf, on which electron-store is built: the same file format without Electron.
 * A file that is not JSON any more is set aside as a copy, and the defaults are used.
 * @param folder where `settings.json` stands.
 */
export function browserSettings(folder: string): SettingsStore {
  const open = (clear: boolean) =>
    new Conf<Record<string, unknown>>({
      cwd: folder,
      configName: 'settings',
      accessPropertiesByDotNotation: false,
      clearInvalidConfig: clear,
    });
  try {
    return settingsOver(open(false));
  } catch (error) {
    const file = join(folder, 'settings.json');
    if (existsSync(file)) copyFileSync(file, join(folder, 'settings.damaged.json'));
    console.error(
      `The settings could not be read (${(error as Error).message}); a copy is kept as settings.damaged.json.`,
    );
    return settingsOver(open(true));
  }
}
