import { existsSync } from 'node:fs';
import { CALLS, type CallName, type DeskEventName, type DeskEvents } from '../../shared/contract/contract.ts';
import { Refusal, type Reply } from '../../shared/contract/refusal.ts';
import { openRoom, type ProjectorListener } from './calibration/room.ts';
import type { Context, SettingsStore, Shell } from './context.ts';
import { handlers } from './handlers.ts';
import { artifactPath } from './library/artifacts.ts';
import { openedLibrary } from './opened.ts';
import { lockRested } from './reading/settle.ts';

/** A file of the library, for a host to serve read-only. */
export interface ArtifactFile {
  path: string;
  /** Bytes. */
  size: number;
  mediaType: string;
}

/** Hears every event of the desk. */
export type DeskListener = <Name extends DeskEventName>(name: Name, event: DeskEvents[Name]) => void;

/** The application behind every window: one library, one list of calls. */
export interface Desk {
  /** Answers a call of the contract; never throws. */
  call(name: string, input: unknown): Promise<Reply<unknown>>;
  /** The artifact with this SHA-256 if the library knows it. */
  artifact(sha256: string): ArtifactFile | null;
  listen(listener: DeskListener): () => void;
  /**
   * Opens a projector's eye: told what the room may see, at once and with each change, and nothing else ever. What is
   * returned closes it.
   */
  projector(listener: ProjectorListener): () => void;
  close(): void;
}

export interface DeskOptions {
  libraryFolder: string;
  settings: SettingsStore;
  shell: Shell;
  /** Batches named when the program was started. */
  sources?: string[];
}

function refused(error: unknown): Reply<never> {
  if (error instanceof Refusal)
    return { ok: false, code: error.code, message: error.message, detail: error.detail };
  if (error instanceof Error && error.name === 'AbortError')
    return { ok: false, code: 'cancelled', message: 'Cancelled. The library is as it was.' };
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EROFS' || code === 'EACCES')
    return {
      ok: false,
      code: 'disk',
      message: `The disk refused: ${message}. Free some space or choose another place; nothing was half written.`,
    };
  console.error(error);
  return {
    ok: false,
    code: 'unexpected',
    message: `Something unexpected went wrong: ${message}. What was saved is safe.`,
  };
}

/** How often it is looked whether a reading's time of grace is over. Milliseconds. */
const LOOK_EVERY = 20_000;

/** Locks what has rested for long enough, and says so to every screen. What goes wrong here is tried again later. */
function lockWhatRested(context: Context): void {
  if (context.trouble !== null) return;
  try {
    const locked = lockRested(context.library(), context.settings.get().graceMinutes);
    if (locked.length) context.emit('changed', { submission: null, version: 0, row: null });
  } catch (error) {
    console.error(error);
  }
}

/** Opens the desk. A library that cannot be opened is said through `session.get`; the desk itself always starts. */
export function openDesk(options: DeskOptions): Desk {
  const listeners = new Set<DeskListener>();
  const jobs = new Map<string, AbortController>();
  const opened = openedLibrary(options.libraryFolder, (done, total) =>
    context.emit('progress', { job: 'texts', stage: 'texts', file: '', done, total, left: null }),
  );

  const room = openRoom(
    () => context.library(),
    () => context.emit('calibration', { session: null }),
  );
  const context: Context = {
    calibration: room,
    libraryFolder: options.libraryFolder,
    get trouble() {
      return opened.trouble();
    },
    settings: options.settings,
    shell: options.shell,
    sources: options.sources ?? [],
    emit: (name, event) => {
      for (const listener of listeners) listener(name, event);
    },
    library: opened.library,
    texts: opened.texts,
    apart(work) {
      if (jobs.size > 0)
        throw new Refusal(
          'library-busy',
          'Other work is under way. Wait until it is done, or cancel it first.',
        );
      return opened.apart(work);
    },
    async job(name, work) {
      const controller = new AbortController();
      jobs.set(name, controller);
      try {
        return await work(controller.signal);
      } finally {
        jobs.delete(name);
      }
    },
    cancelJob(name) {
      const controller = jobs.get(name);
      controller?.abort();
      return controller !== undefined;
    },
  };

  const clock = setInterval(() => lockWhatRested(context), LOOK_EVERY);
  clock.unref();

  return {
    async call(name, input) {
      if (!Object.hasOwn(CALLS, name))
        return { ok: false, code: 'unknown-call', message: `The desk knows no call ${String(name)}.` };
      const parsed = CALLS[name as CallName].input.safeParse(input);
      if (!parsed.success) {
        const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
        const only = parsed.error.issues.length === 1 && parsed.error.issues[0]?.message;
        return { ok: false, code: 'invalid-input', message: only || issues.join('; '), detail: issues };
      }
      try {
        const handler = handlers[name as CallName] as (context: Context, input: unknown) => unknown;
        return { ok: true, value: await handler(context, parsed.data) };
      } catch (error) {
        return refused(error);
      }
    },
    artifact(sha256) {
      if (context.trouble !== null || !/^[0-9a-f]{64}$/.test(sha256)) return null;
      const library = opened.library();
      const row = library.database.get<{ size: number; media_type: string }>(
        `SELECT size, media_type FROM artifact WHERE sha256 = ?1
         UNION ALL SELECT size, media_type FROM anchor_file WHERE sha256 = ?1 LIMIT 1`,
        sha256,
      );
      const path = artifactPath(library.folder, sha256);
      return row && existsSync(path) ? { path, size: row.size, mediaType: row.media_type } : null;
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    projector: (listener) => room.audience(listener),
    close() {
      clearInterval(clock);
      room.close();
      for (const controller of jobs.values()) controller.abort();
      opened.close();
    },
  };
}
