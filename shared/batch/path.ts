/** Why a path from outside cannot be trusted; `says` completes the sentence "The name ... ". */
export interface PathFault {
  code:
    | 'empty-name'
    | 'absolute-path'
    | 'drive-letter'
    | 'parent-folder'
    | 'backslash'
    | 'nul-character'
    | 'device-name';
  says: string;
}

/**
 * Names that Windows keeps for devices, with or without an extension.
 * Source: Microsoft, "Naming Files, Paths, and Namespaces"; RFC 8493 section 5.1.3 lists the classic ones.
 */
const DEVICE = /^(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])$/i;

function isDevice(segment: string): boolean {
  const stem = segment.split('.', 1)[0] ?? '';
  return DEVICE.test(stem.trimEnd());
}

/**
 * Judges a path that came from outside: relative, `/` between its parts, nothing that could point out of the place
 * where it was found, on any operating system. Returns null where the path is safe.
 */
export function pathFault(path: string): PathFault | null {
  if (path === '') return { code: 'empty-name', says: 'is empty' };
  if (path.includes('\0')) return { code: 'nul-character', says: 'holds a NUL character' };
  if (path.includes('\\'))
    return { code: 'backslash', says: 'holds a backslash, where only "/" may part folders' };
  if (path.startsWith('/')) return { code: 'absolute-path', says: 'is an absolute path' };
  if (/^[A-Za-z]:/.test(path)) return { code: 'drive-letter', says: 'begins with a drive letter' };
  for (const segment of path.split('/')) {
    if (segment === '') return { code: 'empty-name', says: 'has an empty part between two slashes' };
    // Windows drops trailing dots and spaces, so ".. " is ".." there.
    if (segment !== '.' && /^[. ]+$/.test(segment)) {
      return { code: 'parent-folder', says: 'points to a parent folder ("..")' };
    }
    if (isDevice(segment))
      return { code: 'device-name', says: 'uses a name that Windows keeps for a device' };
  }
  return null;
}

/** Drops the parts of a path that mean "here": `./a/./b` is `a/b`. */
export function withoutDots(path: string): string {
  return path
    .split('/')
    .filter((segment) => segment !== '.')
    .join('/');
}

/** A name from outside, fit to stand in a sentence: control and direction characters are written as `\u{...}`. */
export function shown(name: string): string {
  return name.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
