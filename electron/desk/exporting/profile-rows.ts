import type { ProfileRow } from '../../../shared/contract/views.ts';
import { identityHeaders, type Profile } from '../../../shared/results/profile.ts';
import type { Library } from '../library/library.ts';
import { knownProfiles } from './own-profiles.ts';
import { worksheetPlace } from './worksheets.ts';

/** Whether an export could be made with what the library has, and the sentence that says what it lacks. */
function possibility(
  profile: Profile,
  envelope: boolean,
  worksheet: boolean,
): Pick<ProfileRow, 'possible' | 'why'> {
  const headers = identityHeaders(profile);
  if (headers.length && !envelope)
    return {
      possible: false,
      why: `It needs ${headers.join(', ')} from an identity envelope, and there is none. Load a batch or a roster that has one.`,
    };
  if (profile.kind === 'worksheet' && !worksheet)
    return { possible: true, why: 'Choose the grading worksheet that it fills: none came with the batch.' };
  return { possible: true, why: '' };
}

/**
 * Every profile, and whether it is possible here: without an envelope only those are that need no names. Files that
 * should be profiles and cannot be used come last, each with what is wrong with it.
 * @param batch whose envelope and worksheet count; null for the whole library.
 */
export function profileRows(library: Library, batch: string | null): ProfileRow[] {
  const envelope =
    library.database.get('SELECT 1 FROM identity WHERE ?1 IS NULL OR batch = ?1 LIMIT 1', batch) !==
    undefined;
  const request = { profile: '', mode: 'machine', batch, skip: false } as const;
  const worksheet = worksheetPlace(library, request) !== null;
  const { profiles, broken } = knownProfiles(library);
  return [
    ...profiles.map(({ profile, file }): ProfileRow => {
      const { id, title, checkedOn, kind, issuing, notes } = profile;
      const about = { id, title, checkedOn, kind, issuing, notes, file };
      return {
        ...about,
        needsIdentity: identityHeaders(profile).length > 0,
        needsWorksheet: kind === 'worksheet',
        ...possibility(profile, envelope, worksheet),
      };
    }),
    ...broken.map(
      ({ file, reasons }): ProfileRow => ({
        id: file.replace(/\.json$/, ''),
        title: file,
        checkedOn: '',
        kind: null,
        issuing: false,
        needsIdentity: false,
        needsWorksheet: false,
        possible: false,
        why: `${file} cannot be used: ${reasons.join('; ')}.`,
        file,
        notes: [],
      }),
    ),
  ];
}
