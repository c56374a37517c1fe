import type { ProgrammeReport } from '../../../shared/contract/rubric-views.ts';
import type { Programme } from '../../../shared/programme/programme.ts';
import { addProgramme } from '../library/catalogue.ts';
import type { Library } from '../library/library.ts';
import { compareProgramme } from './compare.ts';
import { readProgrammeFile } from './read.ts';

/** A programme in figures. */
export const countsOf = (programme: Programme) => ({
  id: programme.id,
  title: programme.title,
  publisher: programme.publisher,
  stacks: programme.stacks.length,
  microCredentials: programme.stacks.flatMap((stack) => stack.microCredentials).length,
  awards: programme.awards.length,
  rubrics: programme.rubrics.length,
});

function report(
  library: Library | null,
  path: string,
): { report: ProgrammeReport; programme: Programme | null } {
  const { programme, problems } = readProgrammeFile(path);
  const sound = programme && !problems.some(({ severity }) => severity === 'block');
  const compared = sound && library ? compareProgramme(library, programme) : null;
  const all = [...problems, ...(compared?.problems ?? [])];
  return {
    programme,
    report: {
      ok: !all.some(({ severity }) => severity === 'block'),
      programme: programme && countsOf(programme),
      standing: compared?.standing ?? null,
      items: compared?.items ?? [],
      problems: all,
      taken: false,
    },
  };
}

/**
 * Reads a programme file and reports on it, taking nothing in.
 * @param library with which it is compared; null to judge the file by itself.
 * @throws Refusal `not-found` or `invalid-input` for what is no JSON.
 */
export function checkProgrammeFile(library: Library | null, path: string): ProgrammeReport {
  return report(library, path).report;
}

/** Takes a programme file in: all of it in one transaction, or nothing where something keeps it out. */
export function takeInProgramme(library: Library, author: string, path: string): ProgrammeReport {
  return library.database.transaction(() => {
    const { report: found, programme } = report(library, path);
    if (!found.ok || !programme) return found;
    if (found.standing !== 'same') addProgramme(library, programme, author);
    return { ...found, taken: true };
  });
}
