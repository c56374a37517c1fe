import { lockLibrary, type Release } from '../library/lock.ts';
import { indexTexts } from './index-texts.ts';
import { openTextStore, readTextStore, type TextStore } from './store/store.ts';

function lockOrLeave(folder: string): Release | null {
  try {
    return lockLibrary(folder);
  } catch {
    return null;
  }
}

/**
 * The texts of a library for searching from outside a window, what was missing read first. Where another program has
 * the library open, or its folder cannot be written, they are taken as they are; null where nothing was read yet.
 */
export async function currentTexts(folder: string): Promise<TextStore | null> {
  const release = lockOrLeave(folder);
  if (!release) return readTextStore(folder);
  try {
    const store = openTextStore(folder);
    try {
      await indexTexts(store);
      return store;
    } catch (error) {
      store.close();
      throw error;
    }
  } finally {
    release();
  }
}
