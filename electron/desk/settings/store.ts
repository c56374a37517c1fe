import { Settings } from '../../../shared/contract/settings.ts';
import type { SettingsStore } from '../context.ts';

/** The part of electron-store and of conf, on which it is built, that settings need. */
export interface Keeper {
  store: Record<string, unknown>;
}

/**
 * Settings over electron-store or conf. A file that does not parse is read as the defaults, field by field,
 * so that one bad value never costs the others. The role is stated for a sitting and ends with the program: it is held
 * here and in no file.
 */
export function settingsOver(keeper: Keeper): SettingsStore {
  let role: Settings['role'] = 'assessor';
  const stored = (): Settings => {
    const whole = Settings.safeParse(keeper.store);
    if (whole.success) return whole.data;
    const sound = Object.entries(keeper.store).filter(
      ([name, value]) => Settings.partial().safeParse({ [name]: value }).success,
    );
    return Settings.parse(Object.fromEntries(sound));
  };
  const read = (): Settings => ({ ...stored(), role });
  return {
    get: read,
    set(patch) {
      const next = Settings.parse({ ...read(), ...patch });
      role = next.role;
      keeper.store = { ...next, role: 'assessor' };
      return next;
    },
  };
}
