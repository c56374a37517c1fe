import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreementOfFile } from '../../../electron/desk/agreement/agreement-of-file.ts';
import {
  anchorFromFiles,
  anchorsOf,
  changeAnchor,
  removeAnchor,
} from '../../../electron/desk/calibration/anchors.ts';
import { guidanceFor } from '../../../electron/desk/calibration/guidance.ts';
import { exportAnchors, importAnchors } from '../../../electron/desk/calibration/package.ts';
import { writeReport } from '../../../electron/desk/calibration/report-files.ts';
import { openRoom, projectorView } from '../../../electron/desk/calibration/room.ts';
import { beginSession, sessionOf } from '../../../electron/desk/calibration/sessions.ts';
import { joinLibrary, openLibrary } from '../../../electron/desk/library/library.ts';
import { verifyLibrary } from '../../../electron/desk/library/verify.ts';
import type { ProjectorView } from '../../../shared/calibration/projector-view.ts';
import { loadedLibrary, pp3 } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { refusalFrom, refusalOf } from '../../fixtures/refusal.ts';
import { anchorOfS1, room } from './room.ts';

const ids = pp3().criteria.map(({ id }) => id);
const all = (code: string) => Object.fromEntries(ids.map((id) => [id, code]));
const enter = (anchor: string, participant: string, code: string) =>
  ({
    type: 'enter',
    anchor,
    round: 'first',
    participant,
    ratings: all(code),
    replace: false,
  }) as const;

describe('an anchor', () => {
  it('is made of a submission, bound to the rubric version, and the library stays sound', async () => {
    const library = await loadedLibrary();
    const anchor = anchorOfS1(library);
    expect(anchor).toMatchObject({
      source: { submission: 'S-1' },
      rubric: { id: pp3().id, version: pp3().version },
    });
    expect(anchor.files).toHaveLength(2);
    expect((await verifyLibrary(library)).ok).toBe(true);
  });

  it('is made of a file, told by its content and kept among the artifacts', async () => {
    const library = await loadedLibrary();
    const path = join(await ownFolder(), 'poster.md');
    await writeFile(path, '# A poster');
    const about = { title: 'Poster', microCredential: 'PP-3' };
    const anchor = await anchorFromFiles(library, 'FAC-1', {
      ...about,
      files: [{ path, component: 'product' }],
    });
    expect(anchor.files[0]).toMatchObject({ mediaType: 'text/markdown', size: 10 });
    expect((await verifyLibrary(library)).ok).toBe(true);
    const gone = anchorFromFiles(library, 'FAC-1', {
      ...about,
      files: [{ path: join(path, 'x'), name: 'gone.pdf', component: 'product' }],
    });
    expect((await refusalFrom(gone)).message).toContain('"gone.pdf" is not there');
  });

  it('refuses a level that its rubric lacks, and a change made against another version', async () => {
    const library = await loadedLibrary();
    const { id, version } = anchorOfS1(library);
    const criterion = ids[0] ?? '';
    const odd = { type: 'rate', criterion, code: 'EXC' } as const;
    expect(refusalOf(() => changeAnchor(library, 'FAC-1', { id, version, change: odd })).message).toContain(
      'no level EXC',
    );
    const clear = { type: 'clear', cleared: false } as const;
    expect(refusalOf(() => changeAnchor(library, 'FAC-1', { id, version: 0, change: clear })).code).toBe(
      'stale',
    );
  });

  it('is not used in a session before it has its definitive levels', async () => {
    const library = await loadedLibrary();
    const path = join(await ownFolder(), 'a.txt');
    await writeFile(path, 'text');
    const anchor = await anchorFromFiles(library, 'FAC-1', {
      title: 'Bare',
      microCredential: 'PP-3',
      files: [{ path, component: 'product' }],
    });
    const refused = refusalOf(() =>
      beginSession(library, 'FAC-1', { title: 'Autumn', anchors: [anchor.id], participants: [] }),
    );
    expect(refused.message).toContain('Bare has no definitive level for');
  });

  it('goes to another library as a package, uncleared there, and never over what is there', async () => {
    const library = await loadedLibrary();
    const anchor = anchorOfS1(library);
    const path = await exportAnchors(library, [anchor.id]);
    const other = openLibrary(join(await ownFolder(), 'library'));
    expect(await importAnchors(other, 'FAC-2', { path })).toEqual({
      taken: [anchor.title],
      same: [],
      problems: [],
    });
    const [there] = anchorsOf(other);
    expect(there).toMatchObject({ ratings: anchor.ratings, cleared: false });
    expect((await verifyLibrary(other)).ok).toBe(true);
    expect(await importAnchors(other, 'FAC-2', { path })).toMatchObject({ taken: [], same: [anchor.title] });
    const { id, version } = there ?? anchor;
    changeAnchor(other, 'FAC-2', { id, version, change: { type: 'title', text: 'Another' } });
    const again = await importAnchors(other, 'FAC-2', { path });
    expect(again).toMatchObject({ taken: [], same: [] });
    expect(again.problems[0]).toContain('It was left as it is');
    other.close();
  });
});

describe('a session', () => {
  it('goes on after a crash where it was, with nothing lost', async () => {
    const { library, anchor, session, act } = await room();
    act({ type: 'go', phase: 'reveal', step: 'decision' });
    act(enter(anchor.id, 'AS-7', 'DE'));
    act({ type: 'notes', anchor: anchor.id, text: 'AS-8 came late.' });
    const before = sessionOf(library, session.id);
    // A second connection sees what has reached the disk and nothing else.
    const reopened = joinLibrary(library.folder);
    expect(sessionOf(reopened, session.id)).toEqual(before);
    reopened.database.close();
    expect((await verifyLibrary(library)).ok).toBe(true);
  });

  it('puts what was settled beside the criterion when it closes, and replaces it when it settles anew', async () => {
    const { library, anchor, act } = await room();
    const criterion = ids[0] ?? '';
    const settle = (rationale: string) =>
      act({ type: 'settle', anchor: anchor.id, criterion, code: 'DE', rationale });
    settle('The need is named in the task itself.');
    expect(guidanceFor(library, pp3().id)).toEqual([]);
    act({ type: 'close' });
    expect(guidanceFor(library, pp3().id)).toMatchObject([
      { criterion, code: 'DE', text: 'The need is named in the task itself.', version: pp3().version },
    ]);
    act({ type: 'reopen' });
    settle('The need is named, and learners named it.');
    act({ type: 'close' });
    act({ type: 'reopen' });
    act({ type: 'close' });
    expect(guidanceFor(library, pp3().id).map(({ text }) => text)).toEqual([
      'The need is named, and learners named it.',
    ]);
    const kept = library.database.all('SELECT seq FROM guidance');
    expect(kept).toHaveLength(2);
    expect((await verifyLibrary(library)).ok).toBe(true);
  });

  it('shows the projector an anchor only for as long as it is cleared', async () => {
    const { library, anchor, session, act } = await room();
    act({ type: 'go', phase: 'silent' });
    const state = { windows: 1, session: session.id, blank: false };
    expect(projectorView(library, state)).toMatchObject({ scene: 'silent' });
    const { version } = anchorsOf(library)[0] ?? anchor;
    changeAnchor(library, 'FAC-1', { id: anchor.id, version, change: { type: 'clear', cleared: false } });
    expect(projectorView(library, state)).toMatchObject({ scene: 'held' });
    changeAnchor(library, 'FAC-1', {
      id: anchor.id,
      version: version + 1,
      change: { type: 'clear', cleared: true },
    });
    removeAnchor(library, 'FAC-1', anchor.id);
    expect(projectorView(library, state)).toMatchObject({ scene: 'held' });
    expect(projectorView(library, { ...state, blank: true })).toEqual({ scene: 'blank' });
  });

  it('tells a projector what there is to see at once, each change once, and counts who looks', async () => {
    const { library, session, act } = await room();
    let told = 0;
    const open = openRoom(
      () => library,
      () => (told += 1),
    );
    const seen: ProjectorView['scene'][] = [];
    const leave = open.audience(({ scene }) => seen.push(scene));
    open.show(session.id, false);
    open.touched();
    act({ type: 'go', phase: 'silent' });
    open.touched();
    open.show(session.id, true);
    expect(seen).toEqual(['waiting', 'walk', 'silent', 'blank']);
    expect(open.state().windows).toBe(1);
    const before = told;
    leave();
    expect(open.state().windows).toBe(0);
    expect(told).toBe(before + 1);
    open.close();
  });
});

describe('a report', () => {
  it('is PDF, CSV and open data, with each sheet apart and no code in the report itself', async () => {
    const { library, anchor, session, act } = await room();
    act(enter(anchor.id, 'AS-7', 'DE'));
    act(enter(anchor.id, 'AS-8', 'PR'));
    const { folder, files } = await writeReport(library, session.id);
    expect(files.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([
      'criteria.csv',
      'ratings-first.csv',
      'report.json',
      'report.pdf',
      'sheets/AS-7.pdf',
      'sheets/AS-8.pdf',
    ]);
    expect((await readFile(join(folder, 'report.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    for (const name of ['report.json', 'criteria.csv'])
      expect(await readFile(join(folder, name), 'utf8')).not.toContain('AS-7');
    const levels = pp3().scale.map(({ code }) => code);
    const ratings = join(folder, 'ratings-first.csv');
    const figures = await agreementOfFile(ratings, { levels });
    expect(figures).toMatchObject({ raters: 2, units: ids.length, exact: { count: 0 } });
    // Their order is known from the report beside them, whatever the rubric calls its levels.
    const { alpha, levels: found, levelsFrom } = await agreementOfFile(ratings);
    expect({ alpha, found, levelsFrom }).toEqual({
      alpha: figures.alpha,
      found: levels,
      levelsFrom: 'session',
    });
    expect((await readdir(join(library.folder, 'exports'))).some((name) => name.endsWith('.part'))).toBe(
      false,
    );
  });
});
