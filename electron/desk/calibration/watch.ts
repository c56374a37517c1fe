import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How often a watched folder is looked into, in milliseconds. Shared folders tell nobody what happens in them. */
const EVERY = 2_000;

/** Ends of names that readings files have. */
const READINGS = /\.readings\.(zip|json)$/i;

/** A folder that is looked into for readings files. */
export interface Watch {
  readonly session: string;
  readonly folder: string;
  /** Why the folder cannot be read just now, as when a stick was pulled out; null while it can. */
  trouble(): string | null;
  /** Looks now. What is still being written is left for the next time. */
  look(): Promise<void>;
  end(): void;
}

/**
 * Watches a folder. Each file is handed on once, and again when it has changed; a file whose size still grows waits.
 * @param take takes in the file at a path.
 * @param changed told when the trouble with the folder comes or goes.
 */
export function watchFolder(
  { session, folder }: { session: string; folder: string },
  take: (path: string) => Promise<void>,
  changed: () => void,
): Watch {
  const taken = new Map<string, string>();
  const seen = new Map<string, string>();
  let trouble: string | null = null;
  let looking: Promise<void> | null = null;

  const lookOnce = async (): Promise<void> => {
    const before = trouble;
    try {
      const names = (await readdir(folder)).filter((name) => READINGS.test(name)).sort();
      trouble = null;
      for (const name of names) {
        const path = join(folder, name);
        const about = await stat(path).catch(() => null);
        if (!about?.isFile()) continue;
        const mark = `${about.size} ${about.mtimeMs}`;
        const rests = seen.get(path) === mark;
        seen.set(path, mark);
        if (!rests || taken.get(path) === mark) continue;
        taken.set(path, mark);
        await take(path);
      }
    } catch (error) {
      trouble = (error as Error).message;
    }
    if (trouble !== before) changed();
  };
  const look = (): Promise<void> => {
    looking ??= lookOnce().finally(() => {
      looking = null;
    });
    return looking;
  };
  const clock = setInterval(() => void look(), EVERY);
  clock.unref();
  void look();
  return { session, folder, trouble: () => trouble, look, end: () => clearInterval(clock) };
}
