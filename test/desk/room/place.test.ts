import { describe, expect, it } from 'vitest';
import { replayedDifferences } from '../../../electron/desk/library/verify.ts';
import { submissionView } from '../../../electron/desk/queue/submission.ts';
import { rememberPlace } from '../../../electron/desk/room/place.ts';
import { keyOf, loadedLibrary } from '../../fixtures/library.ts';

const [S1, S2, S3] = [keyOf('S-1'), keyOf('S-2'), keyOf('S-3')];

describe('a place in the reading room', () => {
  it('is told with the submission, to the assessor who was there and to nobody else', async () => {
    const library = await loadedLibrary();
    const place = { artifact: '1', twice: true, documents: { 'task.pdf': { page: 7, top: 0.25 } } };
    rememberPlace(library, { submission: S1, assessor: 'AS-1', place });
    expect(submissionView(library, S1, 'AS-1').place).toEqual(place);
    expect(submissionView(library, S1, 'AS-2').place).toBeNull();
    expect(submissionView(library, S2, 'AS-1').place).toBeNull();
  });

  it('keeps what a later word does not name', async () => {
    const library = await loadedLibrary();
    const at = (place: object) => rememberPlace(library, { submission: S1, assessor: 'AS-1', place });
    at({ artifact: '1', documents: { one: { page: 7 } }, panes: { abc: { artifact: 40 } } });
    at({ reflection: '0', documents: { two: { scroll: 120 } }, panes: { bca: { artifact: 60 } } });
    expect(submissionView(library, S1, 'AS-1').place).toEqual({
      artifact: '1',
      reflection: '0',
      documents: { one: { page: 7 }, two: { scroll: 120 } },
      panes: { abc: { artifact: 40 }, bca: { artifact: 60 } },
    });
  });

  it('is forgotten for the submission that was left longest ago, once there are too many', async () => {
    const library = await loadedLibrary();
    for (const submission of [S1, S2, S1, S3])
      rememberPlace(library, { submission, assessor: 'AS-1', place: { artifact: '0' } }, 2);
    const known = [S1, S2, S3].map((key) => submissionView(library, key, 'AS-1').place !== null);
    expect(known).toEqual([true, false, true]);
  });

  it('is no event, so that the journal and its replay know nothing of it', async () => {
    const library = await loadedLibrary();
    const events = () => library.database.get('SELECT count(*) AS n FROM event');
    const before = events();
    rememberPlace(library, { submission: S1, assessor: 'AS-1', place: { artifact: '0' } });
    expect(events()).toEqual(before);
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('of a submission that the library does not have is not kept', async () => {
    const library = await loadedLibrary();
    expect(rememberPlace(library, { submission: 'none', assessor: 'AS-1', place: {} })).toBe(false);
  });
});
