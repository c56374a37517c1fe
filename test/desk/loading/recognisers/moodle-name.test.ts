import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlind, moodleName } from '../../../../electron/desk/loading/recognisers/moodle-name.ts';

describe('a path in a Moodle download', () => {
  it.each([
    ['Ada Lovelace_4711_assignsubmission_file/task.pdf', 'Ada Lovelace', '4711', 'file', 'task.pdf'],
    ['Ada Lovelace_4711_assignsubmission_file_/task.pdf', 'Ada Lovelace', '4711', 'file', 'task.pdf'],
    ['Ada Lovelace_4711_assignsubmission_file/a/b_1.pdf', 'Ada Lovelace', '4711', 'file', 'a/b_1.pdf'],
    [
      'Ada Lovelace_4711_assignsubmission_file_my_task_2.pdf',
      'Ada Lovelace',
      '4711',
      'file',
      'my_task_2.pdf',
    ],
    [
      'Participant_0042_assignsubmission_onlinetext/onlinetext.html',
      'Participant',
      '0042',
      'onlinetext',
      'onlinetext.html',
    ],
    ['Ada_4711_assignsubmission_onlinetext_onlinetext.html', 'Ada', '4711', 'onlinetext', 'onlinetext.html'],
    ['Group A-李 小龍_9_assignsubmission_file/作業.pdf', 'Group A-李 小龍', '9', 'file', '作業.pdf'],
    ['X Æ A-12_7_assignsubmission_file/a', 'X Æ A-12', '7', 'file', 'a'],
    [
      'A_1_assignsubmission_file_B_2_assignsubmission_file_c.pdf',
      'A',
      '1',
      'file',
      'B_2_assignsubmission_file_c.pdf',
    ],
  ])('%s is taken apart', (path, name, participant, plugin, file) => {
    expect(moodleName(path)).toEqual({ name, participant, plugin, file });
  });

  it.each([
    'task.pdf',
    'Ada Lovelace/task.pdf',
    'Ada_x_assignsubmission_file/a.pdf',
    '_4711_assignsubmission_file/a.pdf',
    'Ada_4711_assignsubmission_file',
    'Ada_4711_assignsubmission_file/',
    'Default group_assignsubmission_file/a.pdf',
    'Ada_4711_assignsubmission_file_more/a.pdf',
  ])('%j is none', (path) => {
    expect(moodleName(path)).toBeNull();
  });

  it('gives back what Moodle put in', () => {
    const name = fc.stringMatching(/^[\p{L}\p{N}.’-][\p{L}\p{N} .’-]{0,20}$/u);
    const number = fc.stringMatching(/^[0-9]{1,12}$/);
    const file = fc.stringMatching(/^[\p{L}\p{N}._ -]{1,20}$/u);
    fc.assert(
      fc.property(name, number, file, fc.constantFrom('/', '_/', '_'), (who, participant, called, joint) => {
        expect(moodleName(`${who}_${participant}_assignsubmission_file${joint}${called}`)).toEqual({
          ...{ name: who, participant, plugin: 'file', file: called },
        });
      }),
    );
  });

  it('is judged in no time, however it is made', () => {
    const start = performance.now();
    moodleName('_1_assignsubmission_'.repeat(50_000));
    moodleName('_1'.repeat(500_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('names withheld', () => {
  it('show by everybody going by the same word', () => {
    expect(isBlind(new Set(['Participant']), 3)).toBe(true);
    expect(isBlind(new Set(['Osanottaja']), 3)).toBe(true);
    expect(isBlind(new Set(['Ada', 'Grace']), 2)).toBe(false);
  });

  it('show for a single submission by the word itself', () => {
    expect(isBlind(new Set(['Teilnehmerin']), 1)).toBe(true);
    expect(isBlind(new Set(['Ada Lovelace']), 1)).toBe(false);
  });
});
