import { realpathSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';

/** The content security policy of the app's page: nothing from outside, no inline script or style, no frames. */
export const CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The policy of an artifact: shown as its own opaque origin, it can run nothing and reach nothing. */
const ARTIFACT_CSP = "sandbox; default-src 'none'";

/** Said with everything that a host serves: no guessing of types, no address told to anybody, no use by other origins. */
export const APP_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * The headers of an artifact. Its bytes come from somebody else: an address typed by hand downloads them under a name
 * that says nothing, and nothing of them is left in a cache when the batch is deleted.
 * @param mediaType as the library knows it.
 */
export function artifactHeaders(mediaType: string): Record<string, string> {
  return {
    ...APP_HEADERS,
    'Content-Type': mediaType,
    'Content-Security-Policy': ARTIFACT_CSP,
    'Content-Disposition': 'attachment; filename="artifact"',
    'Cache-Control': 'no-store',
  };
}

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Media type of a file of the app itself, by its ending. Artifacts carry their own, told by content. */
export function mediaTypeOf(fileName: string): string {
  return MEDIA_TYPES[extname(fileName).toLowerCase()] ?? 'application/octet-stream';
}

export type Range = { start: number; end: number } | 'whole' | 'unsatisfiable';

/**
 * One byte range of a Range header (RFC 9110, 14.1.2), `end` inclusive.
 * What is not a single byte range is answered with the whole; what lies outside is unsatisfiable.
 * @param size of the file in bytes.
 */
export function parseRange(header: string | null | undefined, size: number): Range {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return 'whole';
  const [, from = '', to = ''] = match;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start >= size || start > end ? 'unsatisfiable' : { start, end };
}

/**
 * The file inside `root` that the path of an address names, links followed; `null` for anything that leads outside
 * and for what is not there.
 * @param addressPath still percent-encoded, as it stands in the address.
 */
export function resolveInside(root: string, addressPath: string): string | null {
  try {
    const decoded = decodeURIComponent(addressPath);
    // A colon would be a drive or a second stream of a file on Windows.
    if (/[\0\\:]/.test(decoded)) return null;
    const folder = realpathSync(root);
    const file = realpathSync(resolve(folder, `.${sep}${decoded.replace(/^\/+/, '')}`));
    return file.startsWith(folder + sep) ? file : null;
  } catch {
    return null;
  }
}
