import { rm } from 'node:fs/promises';
import type { LoadReport } from '../../../shared/contract/views.ts';
import { assessorOf, type Context, type Handlers } from '../context.ts';
import { browse } from './browse.ts';
import { offThread, type WorkerOrder } from './off-thread.ts';
import type { SourceRequest } from './read-options.ts';
import { timeLeft } from './time-left.ts';

/** Runs one order in its thread, telling the screen how far it is. */
function run(
  context: Context,
  job: string,
  task: WorkerOrder['task'],
  source: SourceRequest,
): Promise<LoadReport> {
  const author = assessorOf(context);
  const { limits } = context.settings.get();
  const left = timeLeft();
  return context.job(job, async (signal) => {
    const report = await offThread(
      { task, request: { ...source, limits }, library: context.library().folder, author },
      ({ stage, file, done, total }) =>
        context.emit('progress', { job, stage, file, done, total, left: left(done, total) }),
      signal,
    );
    if (report.loaded) context.emit('changed', { submission: null, version: 0, row: null });
    if (report.loaded) context.texts().index();
    return report;
  });
}

export const loadingHandlers: Handlers<`source.${'pick' | 'browse' | 'check' | 'load'}` | 'sample.load'> = {
  'source.pick': (context, { kind }) => context.shell.pick(kind),
  'source.browse': (_context, { path, also }) => browse(path, also),
  'source.check': (context, { job, ...source }) => run(context, job, 'check', source),
  'source.load': (context, { job, ...source }) => run(context, job, 'load', source),
  'sample.load': async (context, { job }) => {
    context.emit('progress', { job, stage: 'making', file: '', done: 0, total: 0, left: null });
    // What draws its documents is large, and a window need not wait for it.
    const { writeSampleBatch } = await import('../sample/write.ts');
    const { path, folder } = await writeSampleBatch();
    try {
      return await run(context, job, 'load', { path });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
