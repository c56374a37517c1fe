import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canvasName } from '../../../../electron/desk/loading/recognisers/canvas-name.ts';

describe('a name in a Canvas download', () => {
  it.each([
    ['lovelaceada_4711_98001_task.pdf', 'lovelaceada', '4711', '98001', 'task.pdf'],
    ['lovelaceada_4711_98001_my_task_2.pdf', 'lovelaceada', '4711', '98001', 'my_task_2.pdf'],
    ['de_la_cruz_maria_0815_98001_a.pdf', 'de_la_cruz_maria', '0815', '98001', 'a.pdf'],
    ['agent007_4711_98001_2024_11_plan.pdf', 'agent007', '4711', '98001', '2024_11_plan.pdf'],
    ['müllerjörg_4711_98001_Übung.pdf', 'müllerjörg', '4711', '98001', 'Übung.pdf'],
    ['李小龍_4711_98001_作業.pdf', '李小龍', '4711', '98001', '作業.pdf'],
    ['late_4711_98001_a.pdf', 'late', '4711', '98001', 'a.pdf'],
    ['anonymous_4711_98001_a.pdf', 'anonymous', '4711', '98001', 'a.pdf'],
    ['x_10000000000004711_10000000000098001_a.pdf', 'x', '10000000000004711', '10000000000098001', 'a.pdf'],
  ])('%s is taken apart at its ids', (path, name, user, attachment, file) => {
    expect(canvasName(path)).toEqual({
      ...{ name, user, attachment, file, holds: 'file', late: false, anonymous: false },
    });
  });

  it('drops LATE where Canvas puts it: behind the name, and before the anonymous id', () => {
    expect(canvasName('hopper_LATE_4711_98001_a.pdf')).toMatchObject({
      name: 'hopper',
      user: '4711',
      late: true,
    });
    expect(canvasName('LATE_anon_aB3dE_98001_a.pdf')).toMatchObject({
      ...{ name: '', user: 'aB3dE', attachment: '98001', late: true, anonymous: true },
    });
    expect(canvasName('hopper_4711_98001_LATE_a.pdf')).toMatchObject({ late: false, file: 'LATE_a.pdf' });
  });

  it.each([
    ['hopper_4711_text.html', 'text', '4711'],
    ['hopper_LATE_4711_link.html', 'link', '4711'],
    ['anon_aB3dE_text.html', 'text', 'aB3dE'],
    ['LATE_anon_12345_link.html', 'link', '12345'],
    ['hopper_4711_text-1.html', 'text', '4711'],
  ])('%s is a page around a %s', (path, holds, user) => {
    expect(canvasName(path)).toMatchObject({ holds, user, attachment: null });
  });

  it('takes a file that was called text.html for a file', () => {
    expect(canvasName('hopper_4711_98001_text.html')).toMatchObject({ holds: 'file', file: 'text.html' });
  });

  it.each([
    'task.pdf',
    'report_2024.pdf',
    'hopper_4711.pdf',
    'hopper_4711_.pdf',
    'hopper_4711_98001_',
    '_4711',
    'anon_a b_98001_a.pdf',
    '',
  ])('%j is no name of Canvas', (path) => {
    expect(canvasName(path)).toBeNull();
  });

  it('gives back what Canvas put in, whatever names and files are called', () => {
    const word = fc.stringMatching(/^[\p{L}]{1,12}$/u);
    const id = fc.stringMatching(/^[1-9][0-9]{0,14}$/);
    const file = fc.stringMatching(/^[\p{L}\p{N} ._-]{1,20}$/u);
    fc.assert(
      fc.property(word, id, id, file, fc.boolean(), (name, user, attachment, called, late) => {
        const path = `${name.toLowerCase()}${late ? '_LATE' : ''}_${user}_${attachment}_${called}`;
        fc.pre(!path.startsWith('anon_'));
        expect(canvasName(path)).toEqual({
          ...{
            name: name.toLowerCase(),
            user,
            attachment,
            file: called,
            late,
            anonymous: false,
            holds: 'file',
          },
        });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^(anon|LATE|[0-9]|_|text|\.html)*$/)),
        (path) => void canvasName(path),
      ),
    );
  });
});
