import { shown } from '../../../../shared/batch/path.ts';
import type { Holdings } from './holdings.ts';
import { listedPath } from './listed-path.ts';
import type { Manifest } from './manifest.ts';
import type { Findings } from './report.ts';
import type { TagReader } from './tag-text.ts';
import type { Version } from './version.ts';

const FILE = 'fetch.txt';
/** An absolute URI as far as it matters here: a scheme and something after it (RFC 3986 section 4.3). */
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/;

/**
 * Reads `fetch.txt`, which is never followed: nothing is fetched, ever. Answers the paths that it lists, so that a
 * hole in the bag can be told from a file that was lost.
 */
export async function readFetch(
  tags: TagReader,
  holdings: Holdings,
  manifests: Manifest[],
  version: Version,
  findings: Findings,
  signal?: AbortSignal,
): Promise<Set<string>> {
  const paths = new Set<string>();
  if (!holdings.files.has(FILE)) return paths;
  const payload = manifests.filter(({ kind }) => kind === 'payload');
  const listed = payload.map(({ listings }) => new Set(listings.map(({ path }) => path)));
  for (const [index, line] of ((await tags.lines(FILE, signal)) ?? []).entries()) {
    const where = `${FILE} line ${index + 1}`;
    const path = readLine(line, where, holdings, version, findings);
    if (path === null) continue;
    paths.add(path);
    const lists = listed.filter((set) => set.has(path)).length;
    if (version.strict ? lists < listed.length : lists === 0) {
      const says = `"${shown(path)}" is to be fetched but does not stand in ${version.strict ? 'every' : 'any'} manifest.`;
      findings.error('fetch-not-listed', where, says);
    }
  }
  return paths;
}

function readLine(
  line: string,
  where: string,
  holdings: Holdings,
  version: Version,
  findings: Findings,
): string | null {
  if (line.trim() === '') {
    findings.warn('empty-line', where, `${where} is empty.`);
    return null;
  }
  const [, url, length, raw] = /^(\S+)[ \t]+(\d+|-)[ \t]+(.+)$/s.exec(line) ?? [];
  if (url === undefined || raw === undefined) {
    const says = `"${shown(line.slice(0, 80))}" must be an address, a size in bytes or "-", and a path.`;
    findings.error('fetch-syntax', where, says);
    return null;
  }
  if (!URI.test(url)) {
    findings.error('fetch-syntax', where, `"${shown(url.slice(0, 80))}" is not a whole address.`);
  }
  const path = listedPath(raw, where, findings);
  if (path === null) return null;
  if (!path.startsWith('data/')) {
    // Only 1.0 says that it must not be; before, such a line was of no effect on what the bag holds.
    const says = `"${shown(path)}" lies outside the payload; only files under data/ may be fetched.`;
    findings[version.strict ? 'error' : 'warn']('outside-payload', where, says);
    return null;
  }
  const size = holdings.find(path)?.entry.size;
  if (size !== undefined && length !== '-' && size !== Number(length)) {
    const says = `"${shown(path)}" has ${size} bytes; fetch.txt says ${length}.`;
    findings.warn('fetch-size', where, says);
  }
  return path;
}
