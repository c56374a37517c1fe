import { Settings } from '../../../shared/contract/settings.ts';
import type { SettingsStore } from '../context.ts';

/** The part of electron-store and of conf, on which it is built, that settings need. */
export interface Keeper {
  store: Record<string, unknown>;
}

/**
 * Settings over electron-store or conf. A file that does not parse is read as the defaults, field by field,
 * so that one bad value never costs the others.
 */
export function settingsOver(keeper: Keeper): SettingsStore {
  const read = (): Settings => {
    const whole = Settings.safeParse(keeper.store);
    if (whole.success) return whole.data;
    const sound = Object.entries(keeper.store).filter(
      ([name, value]) => Settings.partial().safeParse({ [name]: value }).success,
    );
    return Settings.parse(Object.fromEntries(sound));
  };
  return {
    get: read,
    set(patch) {
      const next = Settings.parse({ ...read(), ...patch });
      keeper.store = next;
      return next;
    },
  };
}
