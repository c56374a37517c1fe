import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { Profile } from '../../../shared/results/profile.ts';
import type { Handlers } from '../context.ts';
import { allProgrammes } from '../library/catalogue.ts';
import { readBadgeIds, saveBadgeIds } from './badge-ids.ts';
import { knownProfiles, profileFor, removeProfile, saveProfile } from './own-profiles.ts';
import { previewProfile } from './preview.ts';
import { draftProfile, profileFaults } from './profile-draft.ts';
import { writeProfile } from './profile-file.ts';
import { profileRows } from './profile-rows.ts';

type Names =
  | 'results.profiles'
  | 'results.profile'
  | `results.badge-ids${'' | '-save'}`
  | `results.profile-${'preview' | 'save' | 'remove' | 'read' | 'export'}`;

export const profileHandlers: Handlers<Names> = {
  'results.profiles': (context, { batch }) => profileRows(context.library(), batch),
  'results.profile': (context, { id }) => {
    const library = context.library();
    const profile = profileFor(library, id);
    const known = knownProfiles(library).profiles.find((each) => each.profile.id === id);
    return { profile, file: known?.file ?? null };
  },
  'results.profile-preview': (context, { profile, mode, batch }) =>
    previewProfile(context.library(), profile, { mode, batch }),
  'results.profile-save': (context, { profile }) => {
    const faults = profileFaults(profile);
    if (faults.length)
      throw new Refusal('invalid-input', `This profile cannot be used yet: ${faults.join('; ')}.`, faults);
    const whole = Profile.parse(profile);
    return { id: whole.id, file: saveProfile(context.library(), whole) };
  },
  'results.profile-remove': (context, { id }) => {
    removeProfile(context.library(), id);
    return { removed: true };
  },
  'results.badge-ids': (context, { profile }) => {
    const library = context.library();
    const { of, problems } = readBadgeIds(library);
    const named = allProgrammes(library).flatMap(({ stacks, awards }) => [
      ...stacks.flatMap((stack) => stack.microCredentials),
      ...awards,
    ]);
    return { badges: named.map(({ id, title }) => ({ of: id, title, id: of(profile, id) })), problems };
  },
  'results.badge-ids-save': (context, { profile, ids }) => {
    saveBadgeIds(context.library(), profile, ids);
    return { saved: true };
  },
  'results.profile-read': (_context, { path }) => draftProfile(path, new Date().toISOString().slice(0, 10)),
  'results.profile-export': (context, { id }) => {
    const library = context.library();
    const path = join(library.folder, 'exports', `profile-${id}.json`);
    writeProfile(library, id, path);
    return { path };
  },
};
