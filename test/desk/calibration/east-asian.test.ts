import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../../electron/desk/calibration/report-files.ts';
import { passingLevel } from '../../../shared/rubric/scale.ts';
import { pp3 } from '../../fixtures/library.ts';
import { room } from './room.ts';

const POPPLER = spawnSync('pdftotext', ['-v']).error === undefined;
if (!POPPLER) console.warn('SKIPPED: pdftotext is not installed, so no report was read back from its PDF.');

const textOf = (path: string) =>
  spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).stdout.replaceAll(/\s+/g, ' ');
const fontsOf = (path: string) => spawnSync('pdffonts', [path], { encoding: 'utf8' }).stdout;

describe("a session's report in East Asian letters", () => {
  it.skipIf(!POPPLER)('has the words of the room as text, in fonts that the file brings along', async () => {
    const { library, anchor, session, act } = await room(['AS-7', '評価者-8']);
    const [criterion = ''] = pp3().criteria.map(({ id }) => id);
    const code = passingLevel(pp3());
    const ratings = Object.fromEntries(pp3().criteria.map(({ id }) => [id, code]));
    const lowest = { ...ratings, [criterion]: pp3().scale[0]?.code ?? '' };
    act({ type: 'enter', anchor: anchor.id, round: 'first', participant: 'AS-7', ratings, replace: false });
    act({
      type: 'enter',
      anchor: anchor.id,
      round: 'first',
      participant: '評価者-8',
      ratings: lowest,
      replace: false,
    });
    act({ type: 'settle', anchor: anchor.id, criterion, code, rationale: '社区花园的预算限制了任务。' });
    act({ type: 'question', anchor: anchor.id, id: 'Q-1', criterion, text: '학생들은 무엇을 결정했나요?' });
    act({ type: 'question', anchor: anchor.id, id: 'Q-2', criterion: null, text: '骨の標本をどう読むか。' });
    const { folder, files } = await writeReport(library, session.id);
    const report = textOf(join(folder, 'report.pdf'));
    for (const said of [
      '社区花园的预算限制了任务。',
      '학생들은 무엇을 결정했나요?',
      '骨の標本をどう読むか。',
    ])
      expect(report).toContain(said);
    // What no font has is drawn as a box.
    expect(report).not.toContain('□');
    const sheet = files.find((name) => name.includes('評価者'));
    expect(textOf(join(folder, sheet ?? ''))).toContain('評価者-8');
    // Name, type, encoding, embedded, subset: what is not embedded is drawn as whoever opens it has it.
    const embedded = fontsOf(join(folder, 'report.pdf')).split('\n').slice(2).filter(Boolean);
    expect(embedded.length).toBeGreaterThan(2);
    for (const font of embedded) expect(font).toMatch(/ yes (yes|no) +yes /);
  });
});
