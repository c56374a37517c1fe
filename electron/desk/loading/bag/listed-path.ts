import { pathFault, shown, withoutDots } from '../../../../shared/batch/path.ts';
import type { Findings } from './report.ts';

/** Files that an operating system makes for itself and that are nobody's work. */
const SYSTEM_FILE =
  /^(\.DS_Store|\._.*|\.Spotlight-V100|\.Trashes|\.fseventsd|\.TemporaryItems|Thumbs\.db|ehthumbs\.db|desktop\.ini)$/i;

/** Whether a path names a file, or something in a folder, that an operating system made for itself. */
export function isSystemFile(path: string): boolean {
  return path.split('/').some((segment) => SYSTEM_FILE.test(segment));
}

/** One way in which a path of a manifest can be meant, and what has to be said of it then. */
interface Meaning {
  path: string;
  warning?: 'not-percent-encoded' | 'trailing-space';
}

function unescaped(path: string, which: RegExp): string {
  return path.replace(which, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}

/** LF, CR and the percent sign are written as escapes; nothing else is (RFC 8493 section 2.1.3). */
const ESCAPES = /%(0A|0D|25)/gi;
/** Drafts from 2014 on knew escapes for line ends only, earlier ones none; a percent sign stood for itself. */
const LINE_END_ESCAPES = /%(0A|0D)/gi;

/** The ways in which a listed path can be meant, the one by the book first. */
export function meanings(path: string, strict: boolean): Meaning[] {
  const ways: Meaning[] = strict
    ? [{ path: unescaped(path, ESCAPES) }, { path, warning: 'not-percent-encoded' }]
    : [{ path }, { path: unescaped(path, LINE_END_ESCAPES) }];
  const trimmed = path.trimEnd();
  if (trimmed !== path)
    ways.push({ path: strict ? unescaped(trimmed, ESCAPES) : trimmed, warning: 'trailing-space' });
  return ways;
}

/** How to write a path in a manifest of BagIt 1.0: the inverse of the first of its meanings. */
export function encoded(path: string): string {
  return path.replace(/[\n\r%]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
    return `%${code}`;
  });
}

/**
 * A path as a manifest or fetch.txt lists it, freed of what checksum tools add (`*`, `./`) with a warning.
 * Null, with an error found, where it could lead out of the bag.
 */
export function listedPath(raw: string, where: string, findings: Findings): string | null {
  let path = raw;
  if (path.startsWith('*')) {
    path = path.slice(1);
    const says = `"${shown(raw)}" begins with "*", as md5sum and its like write it; strict BagIt tools will refuse the bag.`;
    findings.warn('checksum-tool', where, says);
  }
  const plain = withoutDots(path);
  if (plain !== path) {
    findings.warn('leading-dot', where, `"${shown(raw)}" holds "./", which says nothing. Leave it out.`);
  }
  const fault = plain.startsWith('~')
    ? { says: 'begins with "~", a home folder on many systems' }
    : pathFault(plain.endsWith('/') ? plain.slice(0, -1) : plain);
  if (!fault) return plain;
  const says = `"${shown(raw)}" ${fault.says}. A bag may only list its own files. Make the bag anew.`;
  findings.error('unsafe-path', where, says);
  return null;
}
