import { NESTED } from '../bag/root.ts';
import type { Person } from '../people/person.ts';
import { rosterBytes } from '../people/roster.ts';
import type { SourceRequest } from '../read-options.ts';
import type { Source, SourceEntry } from '../source/source.ts';
import { componentIn } from './guess.ts';
import type { Recogniser } from './index.ts';
import { isBlind, type MoodleName, moodleName } from './moodle-name.ts';
import { byId, codeOf, neutralPath } from './neutral.ts';
import type { PlannedArtifact, PlannedSubmission } from './plan.ts';
import { tableBytes } from './read-table-file.ts';
import { unwrap } from './unwrap.ts';
import { MAX_WORKSHEET, readWorksheet, type Worksheet, worksheetBeside } from './worksheet.ts';

type Named = { entry: SourceEntry; parts: MoodleName };

/** Moodle's "Download all submissions", with folders or without, with names or blind, with its worksheet or without. */
export const recogniseMoodle: Recogniser = async (whole, request, { signal }) => {
  const wraps = (top: string) => moodleName(`${top}/file`) === null;
  const { source, prefix, titles, files } = unwrap(whole, request.name, wraps, NESTED);
  const named: Named[] = [];
  let unmatched: string[] = [];
  for (const entry of files) {
    const parts = moodleName(entry.path);
    if (parts) named.push({ entry, parts });
    else unmatched.push(entry.path);
  }
  if (named.length === 0) return null;
  const byParticipant = Map.groupBy(named, ({ parts }) => parts.participant);
  const participants = [...byParticipant].sort(([one], [other]) => byId(one, other));
  const blind = isBlind(new Set(named.map(({ parts }) => parts.name)), byParticipant.size);
  const worksheet = await findWorksheet(source, unmatched, request, new Set(byParticipant.keys()), signal);
  if (worksheet) unmatched = unmatched.filter((path) => path !== worksheet.file);
  return {
    recognisedAs: 'moodle',
    source,
    prefix,
    titles,
    tasks: new Map(),
    submissions: participants.map(([participant, own]) => submissionOf(participant, own)),
    people: participants.map(([participant, own]) => personOf(participant, own, blind)),
    tables: worksheet ? [{ file: worksheet.file, rows: worksheet.rows }] : [],
    unmatched,
    problems: [],
    worksheet,
  };
};

/** In the source itself, chosen as the roster, or saved beside the zip. */
async function findWorksheet(
  source: Source,
  loose: readonly string[],
  { path, roster }: SourceRequest,
  participants: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<Worksheet | null> {
  for (const file of loose.filter((name) => /^[^/]+\.csv$/i.test(name))) {
    const { bytes } = await tableBytes(source, file, MAX_WORKSHEET, signal);
    const found = bytes && readWorksheet(bytes, file, participants);
    if (found) return found;
  }
  if (roster) {
    const { bytes, file } = await rosterBytes(roster);
    const found = bytes && readWorksheet(bytes, file, participants);
    if (found) return found;
  }
  return source.kind === 'zip' ? worksheetBeside(path, participants) : null;
}

function personOf(participant: string, [first]: Named[], blind: boolean): Person {
  return {
    candidate: codeOf('moodle', participant),
    ids: [participant],
    givenName: '',
    familyName: blind ? '' : (first?.parts.name ?? ''),
    email: '',
    school: '',
  };
}

function submissionOf(participant: string, own: Named[]): PlannedSubmission {
  const code = codeOf('moodle', participant);
  const inOrder = own.sort((one, other) => (one.entry.path < other.entry.path ? -1 : 1));
  return {
    id: code,
    ownId: false,
    candidate: code,
    task: '',
    microCredential: null,
    attempt: null,
    submittedAt: null,
    artifacts: inOrder.map(({ entry, parts }, at): PlannedArtifact => {
      // Pictures in a text lie beside it; they are files like any other.
      const typed = parts.plugin === 'onlinetext' && /\.html?$/i.test(parts.file);
      return {
        component: typed ? null : componentIn(parts.file),
        typed,
        path: neutralPath(code, at + 1, parts.file),
        held: { as: typed ? 'text' : 'file', from: entry.path },
        where: typed ? `${code}, text` : `${code}, file ${at + 1}`,
      };
    }),
    hints: inOrder.map(({ parts }) => parts.file),
    notes: [],
    where: code,
  };
}
