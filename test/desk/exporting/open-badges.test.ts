import { UnsignedAchievementCredentialValidator } from '@learncard/types';
import { describe, expect, it } from 'vitest';
import { expansionFault } from '../../../electron/desk/exporting/open-badges/expand.ts';
import { danglingIds } from '../../../shared/results/open-badges/dangling.ts';
import { AchievementCredential } from '../../../shared/results/open-badges/schema.ts';
import { exported, take } from '../../fixtures/export.ts';
import { loadedLibrary, pp3 } from '../../fixtures/library.ts';
import { carried, notYet } from '../../fixtures/readings.ts';
import { unzipped } from '../../fixtures/zip/unzipped.ts';

const [C1 = ''] = pp3().criteria.map(({ id }) => id);
const IDENTITIES =
  'candidate,given_name,family_name,email,external_id\nC-S-1,Ada,One,ada@example.org,E1\nC-S-2,Bo,Two,bo@example.org,E2\n';

/** S-1 is earned with a quote, S-2 is not yet, S-3 has no address. */
async function drafts() {
  const library = await loadedLibrary({ identities: IDENTITIES });
  const quoted = carried();
  const [first, ...rest] = quoted.ratings ?? [];
  const evidence = [
    {
      artifact: 'artifacts/S-1/task.txt',
      sha256: 'a'.repeat(64),
      selector: { type: 'text' as const, start: 4, end: 8, exact: 'work "at" =1', prefix: '', suffix: '' },
    },
  ];
  take(library, [
    { ...quoted, ratings: [{ ...first, criterion: C1, evidence }, ...rest] },
    notYet({ submission: 'S-2' }),
    carried({ submission: 'S-3' }),
  ]);
  const { report, bytes } = await exported(library, { profile: 'open-badges', skip: true }, 'drafts.zip');
  const files = report.ok ? await unzipped(bytes) : new Map<string, Buffer>();
  const read = [...files].map(([name, text]) => ({ name, draft: JSON.parse(text.toString('utf8')) }));
  return { library, report, files: read };
}

describe('Open Badges drafts', () => {
  it('are one unsigned credential for each earned decision whose educator has an address', async () => {
    const { report, files } = await drafts();
    expect(files.map(({ name }) => name)).toEqual(['S-1.json']);
    expect(report.skipped.map(({ submission }) => submission)).toEqual(['S-3']);
    const [{ draft } = { draft: null }] = files;
    expect(draft).not.toHaveProperty('proof');
    expect(draft.credentialSubject.identifier[0].identityHash).toBe('ada@example.org');
    expect(draft.validFrom).toMatch(/T\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    expect(JSON.stringify(draft)).not.toContain('Ada');
    expect(draft.evidence[0].narrative).toContain('work "at" =1');
  });

  it('pass a validator that others wrote, which catches what is wrong', async () => {
    const { files } = await drafts();
    for (const { draft } of files) {
      const read = UnsignedAchievementCredentialValidator.safeParse(draft);
      expect(read.success ? [] : read.error.issues).toEqual([]);
      const { achievement: _, ...subject } = draft.credentialSubject;
      const broken = { ...draft, credentialSubject: { ...subject, achievement: { id: 7 } } };
      expect(UnsignedAchievementCredentialValidator.safeParse(broken).success).toBe(false);
    }
  });

  it('expand as JSON-LD without an undefined term, and one that is not defined is named', async () => {
    const { files } = await drafts();
    const draft = AchievementCredential.parse(files[0]?.draft);
    expect(await expansionFault(draft)).toBeNull();
    expect(await expansionFault({ ...draft, notATerm: 'x' } as typeof draft)).toContain('notATerm');
    const elsewhere = { ...draft, '@context': ['https://example.org/context.json'] };
    expect(await expansionFault(elsewhere as unknown as typeof draft)).toContain(
      'https://example.org/context.json',
    );
  });

  it('hold no reference that leads nowhere, and one that does is named', async () => {
    const { files } = await drafts();
    const draft = AchievementCredential.parse(files[0]?.draft);
    expect(danglingIds(draft)).toEqual([]);
    const lost = structuredClone(draft);
    for (const result of lost.credentialSubject.result) result.resultDescription = 'urn:uuid:nowhere';
    expect(danglingIds(lost).length).toBe(lost.credentialSubject.result.length);
    const unlisted = structuredClone(draft);
    const [first] = unlisted.credentialSubject.result;
    if (first) first.achievedLevel = 'urn:uuid:nowhere';
    expect(danglingIds(unlisted)).toEqual([expect.stringContaining('urn:uuid:nowhere')]);
  });

  it('list each criterion with its levels from low to high, points as text, and a result Completed', async () => {
    const { files } = await drafts();
    const { achievement, result } = AchievementCredential.parse(files[0]?.draft).credentialSubject;
    const rubric = pp3();
    const criteria = achievement.resultDescription.filter(({ resultType }) => resultType !== 'Status');
    expect(criteria).toHaveLength(rubric.criteria.length);
    for (const { rubricCriterionLevel = [] } of criteria)
      expect(rubricCriterionLevel.map(({ level, points }) => [level, points])).toEqual(
        rubric.scale.map(({ code }, rank) => [code, String(rank)]),
      );
    expect(result.at(-1)).toMatchObject({ status: 'Completed' });
  });

  it('are not issued a second time unnoticed', async () => {
    const { library } = await drafts();
    const again = await exported(library, { profile: 'open-badges', skip: true }, 'again.zip');
    expect(again.report).toMatchObject({ ok: false, files: [] });
    expect(again.report.problems.map(({ code }) => code)).toContain('exported-before');
    const knowingly = await exported(
      library,
      { profile: 'open-badges', skip: true, again: true },
      'knowingly.zip',
    );
    expect(knowingly.report.ok).toBe(true);
    expect(knowingly.report.problems.map(({ code }) => code)).toContain('issued-again');
  });
});
