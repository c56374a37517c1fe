const KEY = 'touchstone.folder';

/** The folder in which something was chosen last; null leaves the choice to the desk. */
export function lastFolder(): string | null {
  return localStorage.getItem(KEY);
}

/** Begins in this folder the next time. */
export function rememberFolder(path: string): void {
  localStorage.setItem(KEY, path);
}
