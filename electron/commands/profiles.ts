import { resolve } from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import { Profile } from '../../shared/results/profile.ts';
import { saveProfile } from '../desk/exporting/own-profiles.ts';
import { draftProfile, profileFaults } from '../desk/exporting/profile-draft.ts';
import { writeProfile } from '../desk/exporting/profile-file.ts';
import { profileRows } from '../desk/exporting/profile-rows.ts';
import { type Command, optional, required } from './command.ts';
import { changing, LIBRARY, reading } from './libraries.ts';

export const profiles: Command = {
  usage: 'profiles --library DIR [--batch ID]',
  does: 'the export profiles, and which are possible',
  options: { ...LIBRARY, batch: { type: 'string' } },
  takes: [0, 0],
  run: (_args, options) =>
    reading(options, (library) => {
      const rows = profileRows(library, optional(options, 'batch') ?? null);
      const lines = rows.map(
        ({ id, title, checkedOn, possible, why }) =>
          `${possible ? ' ' : '-'} ${id.padEnd(18)} ${title}, checked on ${checkedOn || 'no day'}${why ? `. ${why}` : ''}`,
      );
      return { ok: true, json: { profiles: rows }, lines };
    }),
};

export const profileExport: Command = {
  usage: 'profile export ID --out FILE --library DIR',
  does: 'writes a profile as its JSON file, to be carried elsewhere, or changed and added',
  options: { ...LIBRARY, out: { type: 'string' } },
  takes: [1, 1],
  nothing: { id: null, path: null },
  run: ([id = ''], options) =>
    reading(options, async (library) => {
      const path = resolve(required(options, 'out'));
      writeProfile(library, id, path);
      return { ok: true, json: { ok: true, id, path }, lines: [`wrote ${path}`] };
    }),
};

export const profileAdd: Command = {
  usage: 'profile add FILE --library DIR [--id ID] [--title TEXT]',
  does: "adds a profile: from its JSON file, or made from a system's empty template CSV",
  options: { ...LIBRARY, id: { type: 'string' }, title: { type: 'string' } },
  takes: [1, 1],
  nothing: { id: null, path: null, unguessed: [] },
  run: ([file = ''], options) =>
    changing(options, (library) => {
      const draft = draftProfile(file, new Date().toISOString().slice(0, 10));
      const id = optional(options, 'id');
      const title = optional(options, 'title');
      const profile = {
        ...(draft.profile as object),
        ...(id === undefined ? {} : { id }),
        ...(title === undefined ? {} : { title }),
      };
      const faults = draft.profile === null ? draft.faults : profileFaults(profile);
      if (faults.length)
        throw new Refusal('invalid-input', `${file} does not make a profile: ${faults.join('; ')}.`);
      const whole = Profile.parse(profile);
      const path = saveProfile(library, whole);
      const lines = [
        `saved ${whole.id} as ${path}`,
        ...draft.unguessed.map(
          (header) => `no field fits ${header}: it stays empty until the file says more`,
        ),
      ];
      return { ok: true, json: { ok: true, id: whole.id, path, unguessed: draft.unguessed }, lines };
    }),
};
