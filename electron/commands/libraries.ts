import { type Library, openLibrary, readLibrary } from '../desk/library/library.ts';
import { defaultLibraryFolder } from '../desk/library/place.ts';
import { type Options, optional } from './command.ts';

export const LIBRARY = { library: { type: 'string' } } as const;

/** The library that a command is about. */
export const folderOf = (options: Options) => optional(options, 'library') ?? defaultLibraryFolder();

/** Works on the library with the writer's lock held, and lets it go. Makes the library where there is none. */
export async function writing<T>(options: Options, work: (library: Library) => T | Promise<T>): Promise<T> {
  return using(openLibrary(folderOf(options)), work);
}

/** The same on a library that has to be there: a mistyped folder must not become one. */
export async function changing<T>(options: Options, work: (library: Library) => T | Promise<T>): Promise<T> {
  return using(openLibrary(folderOf(options), { create: false }), work);
}

/** Works on the library for reading; a window may have it open meanwhile. */
export async function reading<T>(options: Options, work: (library: Library) => T | Promise<T>): Promise<T> {
  return using(readLibrary(folderOf(options)), work);
}

async function using<T>(library: Library, work: (library: Library) => T | Promise<T>): Promise<T> {
  try {
    return await work(library);
  } finally {
    library.close();
  }
}
