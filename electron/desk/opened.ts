import { Refusal } from '../../shared/contract/refusal.ts';
import { backUpDaily } from './keeping/backup.ts';
import { type Library, openLibrary } from './library/library.ts';
import { type Texts, textsBehind } from './texts/behind.ts';
import type { IndexProgress } from './texts/index-texts.ts';

/** Milliseconds that reading texts waits, so that the window has the machine to itself while it opens. */
const AFTER_OPENING = 2_000;

/** Milliseconds after opening, and from then on between two looks, whether the day's backup is due. */
const FIRST_LOOK = 60_000;
const LOOK_EVERY = 3_600_000;

/** The library that a desk works on, with its texts; it can be closed for a while and opened again. */
export interface Opened {
  /** Why it cannot be worked on; null while it is open. */
  trouble(): string | null;
  /** @throws Refusal when it could not be opened. */
  library(): Library;
  /** @throws Refusal when it could not be opened. */
  texts(): Texts;
  /** Closes the library, does `work` on its folder, and opens it again. */
  apart<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
}

/** Opens a library, or keeps the reason why it cannot be opened. @param reading hears how far reading texts has come. */
export function openedLibrary(folder: string, reading: IndexProgress): Opened {
  let library: Library | null = null;
  let texts: Texts | null = null;
  let trouble: Refusal | null = null;
  let clock: NodeJS.Timeout | undefined;
  let backingUp: Promise<unknown> = Promise.resolve();

  /** What goes wrong with a backup is tried again at the next look, and never in the way of reading. */
  function lookForBackup(wait: number): void {
    clock = setTimeout(() => {
      if (library) backingUp = backUpDaily(library).catch((error) => console.error(error));
      lookForBackup(LOOK_EVERY);
    }, wait);
    clock.unref();
  }

  function open(): void {
    try {
      library = openLibrary(folder);
      trouble = null;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      trouble = error;
      return;
    }
    texts = textsBehind(library.folder, reading);
    if (library.database.get('SELECT 1 FROM artifact LIMIT 1')) texts.index(AFTER_OPENING);
    lookForBackup(FIRST_LOOK);
  }

  /** Closes the library at once; answers when the thread of its texts has ended, too. */
  function close(): Promise<void> | undefined {
    clearTimeout(clock);
    const ended = texts?.close();
    library?.close();
    texts = null;
    library = null;
    return ended;
  }

  const notOpen = () => trouble ?? new Refusal('library-damaged', 'The library is not open.');
  open();

  return {
    trouble: () => trouble?.message ?? null,
    library() {
      if (!library) throw notOpen();
      return library;
    },
    texts() {
      if (!texts) throw notOpen();
      return texts;
    },
    async apart(work) {
      trouble = new Refusal(
        'library-busy',
        'The library is being put in order. It is there again in a moment.',
      );
      await backingUp;
      await close();
      try {
        return await work();
      } finally {
        open();
      }
    },
    close: () => void close(),
  };
}
