import { createContext, use } from 'react';
import { Profile } from '../../../shared/results/profile.ts';

/** What is wrong with a profile, by the path of the field: `columns.2.header`. */
export type Faults = ReadonlyMap<string, string>;

/** Every fault of something that should be a profile; none where it can be used. */
export function faultsOf(profile: unknown): Faults {
  const read = Profile.safeParse(profile);
  const faults = new Map<string, string>();
  if (read.success) return faults;
  for (const { path, message } of read.error.issues) {
    const place = path.join('.');
    if (!faults.has(place)) faults.set(place, message);
  }
  return faults;
}

const FaultsContext = createContext<Faults>(new Map());
export const FaultsProvider = FaultsContext;

/** The fault of one field, to be shown at it. */
export function useFault(path: string): string | undefined {
  return use(FaultsContext).get(path);
}

/** Whether anything below a path is wrong, as in one column. */
export function useFaultBelow(path: string): boolean {
  return [...use(FaultsContext).keys()].some((each) => each === path || each.startsWith(`${path}.`));
}
