import manifest from '../../../package.json' with { type: 'json' };
import type { SessionView } from '../../../shared/contract/views.ts';
import { assessorOf, type Context, type Handlers } from '../context.ts';
import { noteHere, wasMoved } from '../keeping/moved.ts';
import { verifyLibrary } from '../library/verify.ts';
import { addressToOpen } from './links.ts';
import { openArtifact } from './open-artifact.ts';

function sessionView(context: Context): SessionView {
  const { assessor, assessors, lastSubmission, role } = context.settings.get();
  const hasBatches =
    context.trouble === null && context.library().database.get('SELECT 1 FROM batch LIMIT 1') !== undefined;
  return {
    assessor: assessors.find((each) => each.code === assessor) ?? null,
    role,
    assessors,
    library: context.libraryFolder,
    trouble: context.trouble,
    host: context.shell.host,
    version: manifest.version,
    lastSubmission: lastSubmission[`${assessor}@${context.libraryFolder}`] ?? null,
    hasBatches,
    moved: hasBatches && wasMoved(context.library().folder),
    sources: context.sources,
  };
}

type SessionCalls =
  | `session.${'get' | 'sign-in' | 'sign-out' | 'role'}`
  | `settings.${'get' | 'set'}`
  | `shell.${'open-link' | 'open-artifact' | 'show-file'}`
  | 'job.cancel'
  | 'library.verify';

export const sessionHandlers: Handlers<SessionCalls> = {
  'session.get': sessionView,
  'session.sign-in': (context, { code, name }) => {
    const others = context.settings.get().assessors.filter((each) => each.code !== code);
    context.settings.set({ assessor: code, role: 'assessor', assessors: [...others, { code, name }] });
    return sessionView(context);
  },
  'session.role': (context, { role }) => {
    const author = assessorOf(context);
    if (context.settings.get().role !== role) {
      context.library().record({ kind: 'role.stated', author, submission: null, body: { role } });
      context.settings.set({ role });
    }
    return sessionView(context);
  },
  'session.sign-out': (context) => {
    context.settings.set({ assessor: null, role: 'assessor' });
    return sessionView(context);
  },
  'settings.get': (context) => context.settings.get(),
  'settings.set': (context, patch) => context.settings.set(patch),
  'shell.open-link': async (context, { url }) => ({
    opened: await context.shell.openLink(addressToOpen(url)),
  }),
  'shell.open-artifact': async (context, { sha256 }) => ({ opened: await openArtifact(context, sha256) }),
  'shell.show-file': async (context, { path }) => ({ shown: await context.shell.showFile(path) }),
  'job.cancel': (context, { job }) => ({ cancelled: context.cancelJob(job) }),
  'library.verify': (context, { job }) =>
    context.job(job, async (signal) => {
      const library = context.library();
      const found = await verifyLibrary(
        library,
        (done, total) =>
          context.emit('progress', { job, stage: 'verifying', file: '', done, total, left: null }),
        signal,
      );
      if (found.ok) noteHere(library.folder);
      return found;
    }),
};
