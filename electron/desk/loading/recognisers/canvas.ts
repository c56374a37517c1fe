import { NESTED } from '../bag/root.ts';
import type { Page } from '../html/page.ts';
import { foldName, type Person } from '../people/person.ts';
import type { SourceEntry } from '../source/source.ts';
import { type CanvasName, canvasName } from './canvas-name.ts';
import { componentIn } from './guess.ts';
import type { Recogniser } from './index.ts';
import { byId, codeOf, neutralPath } from './neutral.ts';
import type { PlannedArtifact, PlannedSubmission } from './plan.ts';
import { unwrap } from './unwrap.ts';

type Named = { entry: SourceEntry; parts: CanvasName };

/** Canvas's "Download Submissions": all files in one place, each with its name's owner and ids in front. */
export const recogniseCanvas: Recogniser = async (whole, { name }) => {
  const { source, prefix, titles, files } = unwrap(whole, name, () => true, NESTED);
  const named: Named[] = [];
  const unmatched: string[] = [];
  for (const entry of files) {
    const parts = entry.path.includes('/') ? null : canvasName(entry.path);
    if (parts) named.push({ entry, parts });
    else unmatched.push(entry.path);
  }
  // A stray file that happens to fit does not make a Canvas download of something else.
  if (named.length === 0 || named.length < unmatched.length) return null;
  const byUser = Map.groupBy(named, ({ parts }) =>
    codeOf(parts.anonymous ? 'canvas-anon' : 'canvas', parts.user),
  );
  const users = [...byUser].sort(([one], [other]) => byId(one, other));
  const submissions = users.map(([code, own]) => submissionOf(code, own));
  return {
    recognisedAs: 'canvas',
    source,
    prefix,
    titles,
    tasks: new Map(),
    submissions,
    people: users.map(([candidate, own]) => personOf(candidate, own)),
    tables: [],
    unmatched,
    problems: [],
    worksheet: null,
    namedBy,
  };
};

function personOf(candidate: string, [first]: Named[]): Person {
  const { user = '', name = '' } = first?.parts ?? {};
  return { candidate, ids: [user], givenName: '', familyName: name, email: '', school: '' };
}

function submissionOf(code: string, own: Named[]): PlannedSubmission {
  const inOrder = own.sort(
    (one, other) =>
      byId(one.parts.attachment ?? '', other.parts.attachment ?? '') ||
      (one.entry.path < other.entry.path ? -1 : 1),
  );
  return {
    id: code,
    ownId: false,
    candidate: code,
    task: '',
    microCredential: null,
    attempt: null,
    submittedAt: null,
    artifacts: inOrder.map(({ entry, parts }, at): PlannedArtifact => {
      const { holds, attachment, file } = parts;
      return {
        component: holds === 'file' ? componentIn(file) : null,
        typed: holds === 'text',
        path: neutralPath(code, at + 1, file),
        held: { as: holds, from: entry.path },
        // By its id it is found in Canvas and in the zip, without its owner's name being said.
        where: attachment === null ? `${code}, ${holds}` : `${code}, attachment ${attachment}`,
      };
    }),
    hints: inOrder.map(({ parts }) => parts.file),
    notes: own.some(({ parts }) => parts.late) ? ['Canvas marks it as late.'] : [],
    where: code,
  };
}

/**
 * Canvas heads its pages `Assignment: Ada Lovelace`. Together with the name in the file's name, which has the family
 * name first, it can be told which part is which.
 */
function namedBy(
  { title }: Page,
  { familyName: packed }: Person,
): Pick<Person, 'givenName' | 'familyName'> | object {
  const whole = /[:：]\s*([^:：]+)$/.exec(title)?.[1]?.trim() ?? '';
  if (whole === '') return {};
  const words = whole.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const givenName = words.slice(0, at).join(' ');
    const familyName = words.slice(at).join(' ');
    if (foldName(familyName + givenName) === foldName(packed)) return { givenName, familyName };
  }
  return { givenName: '', familyName: whole };
}
