import { describe, expect, it } from 'vitest';
import { createLoading, type LoadingWorld } from '../../../renderer/loading/create-loading.ts';
import { inDialog, nameOf } from '../../../renderer/loading/flow.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { LoadReport } from '../../../shared/contract/views.ts';

const good: LoadReport = {
  ok: true,
  recognisedAs: 'bag',
  batch: { id: 'A', title: 'Batch A', submissions: 2, artifacts: 6 },
  problems: [],
};
const bad: LoadReport = {
  ok: false,
  recognisedAs: null,
  problems: [{ severity: 'block', code: 'not-recognised', where: 'x.zip', message: 'This is no batch.' }],
};

type Answers = Partial<Record<string, (input: { path?: string; job?: string }) => unknown>>;

/** A desk that answers as told, and a note of everything that was asked of it. */
function begin(answers: Answers) {
  const asked: string[] = [];
  let tell: Parameters<LoadingWorld['onProgress']>[0] = () => {};
  const world = {
    async call(name: string, input: { path?: string; job?: string }) {
      asked.push(input.path ? `${name} ${input.path}` : name);
      return answers[name]?.(input);
    },
    onProgress(listener: typeof tell) {
      tell = listener;
      return () => {};
    },
    onLoaded: () => asked.push('loaded'),
    toQueue: () => asked.push('to queue'),
  } as unknown as LoadingWorld;
  return { loading: createLoading(world), asked, tell: (event: Parameters<typeof tell>[0]) => tell(event) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('loading', () => {
  it('checks what was chosen and waits with the report', async () => {
    const { loading, asked } = begin({ 'source.check': () => good });
    loading.check('/in/a.zip');
    expect(loading.read()).toMatchObject({ step: 'checking', source: { name: 'a.zip' } });
    await settled();
    expect(loading.read()).toMatchObject({ step: 'report', report: good });
    expect(asked).toEqual(['source.check /in/a.zip']);
  });

  it('loads after the report, and ends with what happened', async () => {
    const { loading, asked } = begin({ 'source.check': () => good, 'source.load': () => good });
    loading.check('/in/a.zip');
    await settled();
    loading.load();
    await settled();
    expect(loading.read()).toMatchObject({ step: 'done', loaded: [{ report: good }], behind: false });
    expect(asked).toContain('loaded');
  });

  it('does not load what the report refuses', async () => {
    const { loading, asked } = begin({ 'source.check': () => bad });
    loading.check('/in/x.zip');
    await settled();
    loading.load();
    await settled();
    expect(asked).toEqual(['source.check /in/x.zip']);
  });

  it('takes what was named at the start without asking, and stops only at a bad report', async () => {
    const { loading } = begin({
      'source.check': ({ path }) => (path === '/in/x.zip' ? bad : good),
      'source.load': () => good,
    });
    loading.takeStraight(['/in/a.zip', '/in/x.zip', '/in/b.zip']);
    await settled();
    expect(loading.read()).toMatchObject({ step: 'report', source: { path: '/in/x.zip' } });
    loading.leave();
    await settled();
    const flow = loading.read();
    expect(flow.step === 'done' && flow.loaded.map(({ source }) => source.name)).toEqual(['a.zip', 'b.zip']);
  });

  it('goes straight to the queue with the sample', async () => {
    const { loading, asked } = begin({ 'sample.load': () => good });
    loading.loadSample();
    await settled();
    expect(asked).toEqual(['sample.load', 'loaded', 'to queue']);
    expect(inDialog(loading.read())).toBe(false);
    expect(loading.read().step).toBe('done');
  });

  it('shows the progress of its own job alone', async () => {
    let job = '';
    const { loading, tell } = begin({
      'source.check': (input) => {
        job = input.job ?? '';
        return new Promise(() => {});
      },
    });
    loading.check('/in/a.zip');
    await settled();
    const progress = { stage: 'hashing', file: 'a.pdf', done: 3, total: 9, left: 20 };
    tell({ job: 'another', ...progress, done: 1 });
    expect(loading.read()).toMatchObject({ progress: null });
    tell({ job, ...progress });
    expect(loading.read()).toMatchObject({ progress });
  });

  it('forgets what was cancelled, and what waited behind it', async () => {
    let answer: (report: LoadReport) => void = () => {};
    const { loading, asked } = begin({
      'source.check': () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    loading.takeStraight(['/in/a.zip', '/in/b.zip']);
    await settled();
    loading.cancel();
    expect(loading.read().step).toBe('idle');
    answer(good);
    await settled();
    expect(loading.read().step).toBe('idle');
    expect(asked).toEqual(['source.check /in/a.zip', 'job.cancel']);
  });

  it('says what the desk refused', async () => {
    const { loading } = begin({
      'source.check': () => {
        throw new Refusal('source-refused', 'a.zip is cut off. Copy it again.');
      },
    });
    loading.check('/in/a.zip');
    await settled();
    expect(loading.read()).toMatchObject({ step: 'refused', message: 'a.zip is cut off. Copy it again.' });
  });

  it('goes on behind, and ends there', async () => {
    let answer: (report: LoadReport) => void = () => {};
    const { loading } = begin({
      'source.check': () => good,
      'source.load': () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    loading.takeStraight(['/in/a.zip']);
    await settled();
    loading.setBehind(true);
    expect(inDialog(loading.read())).toBe(false);
    answer(good);
    await settled();
    expect(loading.read()).toMatchObject({ step: 'done', behind: true });
  });

  it('checks again with answers, and loads with the same ones', async () => {
    const told: unknown[] = [];
    const { loading } = begin({
      'source.check': (input) => {
        told.push(input);
        return told.length === 1 ? bad : good;
      },
      'source.load': (input) => {
        told.push(input);
        return good;
      },
    });
    loading.check('/in/canvas.zip');
    await settled();
    loading.answer({ 'micro-credential': 'PP-3' });
    await settled();
    loading.load();
    await settled();
    const source = { path: '/in/canvas.zip', name: 'canvas.zip' };
    const answers = { 'micro-credential': 'PP-3' };
    expect(told).toMatchObject([source, { ...source, answers }, { ...source, answers }]);
  });

  it('takes a table of the people beside the source', async () => {
    const { loading, asked } = begin({
      'source.check': () => good,
      'source.pick': () => ({ path: null, available: false }),
    });
    loading.check('/in/canvas.zip');
    await settled();
    await loading.chooseRoster();
    expect(loading.read()).toMatchObject({ choosingRoster: true });
    loading.takeRoster('/in/people.csv');
    await settled();
    expect(loading.read()).toMatchObject({ step: 'report', source: { roster: '/in/people.csv' } });
    expect(asked).toEqual(['source.check /in/canvas.zip', 'source.pick', 'source.check /in/canvas.zip']);
  });

  it('uses the dialog of the system where there is one, and its own where there is none', async () => {
    const native = begin({ 'source.pick': () => ({ path: null, available: true }) });
    await native.loading.choose('zip');
    expect(native.loading.read().step).toBe('idle');
    const own = begin({ 'source.pick': () => ({ path: null, available: false }) });
    await own.loading.choose('zip');
    expect(own.loading.read().step).toBe('choosing');
  });
});

describe('the name of a path', () => {
  it('is its last part, on any system', () => {
    expect(nameOf('/home/me/batch.zip')).toBe('batch.zip');
    expect(nameOf('C:\\Users\\me\\batch\\')).toBe('batch');
    expect(nameOf('/')).toBe('/');
  });
});
