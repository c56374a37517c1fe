import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { Profile } from '../../../shared/results/profile.ts';
import { SHIPPED_PROFILES } from '../../../shared/results/profiles.ts';
import type { Library } from '../library/library.ts';
import { placeAll, stageText, temporaryName } from './stage.ts';

/** A profile, and the file that it comes from where it is an administrator's own. */
export interface KnownProfile {
  profile: Profile;
  /** Null for one that ships. */
  file: string | null;
}

/** A profile file that cannot be used, and why, field by field. */
export interface BrokenProfile {
  file: string;
  reasons: string[];
}

export function profilesFolder(library: Library): string {
  return join(library.folder, 'profiles');
}

/** What is wrong with a text that should be a profile, or the profile. `file` is its name in messages. */
export function readProfile(text: string, file: string): Profile | BrokenProfile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { file, reasons: [`${file} is not JSON: ${(error as Error).message}`] };
  }
  const read = Profile.safeParse(value);
  if (read.success) return read.data;
  const reasons = read.error.issues.map(({ path, message }) =>
    path.length ? `${path.join('.')}: ${message}` : message,
  );
  return { file, reasons };
}

export function isBroken(read: Profile | BrokenProfile): read is BrokenProfile {
  return 'reasons' in read;
}

/**
 * The shipped profiles and the administrator's own, which are JSON files in the library's folder `profiles`. One with
 * a shipped profile's id takes its place. A broken file costs none of the others.
 */
export function knownProfiles(library: Library): { profiles: KnownProfile[]; broken: BrokenProfile[] } {
  const folder = profilesFolder(library);
  const broken: BrokenProfile[] = [];
  const own: KnownProfile[] = [];
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  for (const file of files.sort()) {
    let text: string;
    try {
      text = readFileSync(join(folder, file), 'utf8');
    } catch (error) {
      broken.push({ file, reasons: [`${file} cannot be read: ${(error as Error).message}`] });
      continue;
    }
    const read = readProfile(text, file);
    const twin = isBroken(read) ? undefined : own.find((each) => each.profile.id === read.id);
    if (isBroken(read)) broken.push(read);
    else if (twin) broken.push({ file, reasons: [`id: ${twin.file} has the id ${read.id}, too`] });
    else own.push({ profile: read, file });
  }
  const ownById = new Map(own.map((each) => [each.profile.id, each]));
  const shipped = SHIPPED_PROFILES.map((profile) => ownById.get(profile.id) ?? { profile, file: null });
  const added = own.filter(({ profile }) => !SHIPPED_PROFILES.some(({ id }) => id === profile.id));
  return { profiles: [...shipped, ...added], broken };
}

/** @throws Refusal `not-found` naming the profiles that there are, or what is wrong with the one asked for. */
export function profileFor(library: Library, id: string): Profile {
  const { profiles, broken } = knownProfiles(library);
  const found = profiles.find(({ profile }) => profile.id === id);
  if (found) return found.profile;
  const bad = broken.find(({ file }) => file === `${id}.json`);
  if (bad)
    throw new Refusal(
      'not-found',
      `The profile ${bad.file} cannot be used: ${bad.reasons.join('; ')}. Correct the file and try again.`,
    );
  throw new Refusal(
    'not-found',
    `There is no export profile ${id}. There is: ${profiles.map(({ profile }) => profile.id).join(', ')}.`,
  );
}

/** Keeps a profile as the administrator's own. @returns the file. */
export function saveProfile(library: Library, profile: Profile): string {
  const folder = profilesFolder(library);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${profile.id}.json`);
  const temporary = temporaryName(path);
  stageText(temporary, `${JSON.stringify(profile, null, 2)}\n`);
  placeAll([{ temporary, path }]).settle();
  return path;
}

/** Takes an own profile away; a shipped one of the same id shows again. @throws Refusal `not-found`. */
export function removeProfile(library: Library, id: string): void {
  const { profiles, broken } = knownProfiles(library);
  const file =
    profiles.find(({ profile }) => profile.id === id)?.file ??
    broken.find((each) => each.file === `${id}.json`)?.file;
  if (!file) throw new Refusal('not-found', `There is no profile ${id} of your own to remove.`);
  rmSync(join(profilesFolder(library), file));
}
