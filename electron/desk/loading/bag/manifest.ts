import { shown } from '../../../../shared/batch/path.ts';
import { type Algorithm, algorithmOf, fitsAlgorithm } from './algorithms.ts';
import type { Found, Holdings } from './holdings.ts';
import { listedPath } from './listed-path.ts';
import type { Findings } from './report.ts';
import type { TagReader } from './tag-text.ts';
import type { Version } from './version.ts';

/** One line of a manifest. */
export interface Listing {
  /** The path as listed, without `*` and `./`. */
  path: string;
  /** Lower-case hex. */
  digest: string;
  where: string;
  found: Found | null;
}

export interface Manifest {
  file: string;
  kind: 'payload' | 'tag';
  /** Null for an algorithm that is not known here: its lines are read, its digests are not checked. */
  algorithm: Algorithm | null;
  listings: Listing[];
}

const NAME = /^(tag)?manifest-([^/]+)\.txt$/i;

/** Reads every payload and tag manifest of a bag, and judges each by itself. */
export async function readManifests(
  tags: TagReader,
  holdings: Holdings,
  version: Version,
  findings: Findings,
  signal?: AbortSignal,
): Promise<Manifest[]> {
  const manifests: Manifest[] = [];
  for (const file of [...holdings.files.keys()].sort()) {
    const [, tag, name] = NAME.exec(file) ?? [];
    if (name === undefined) continue;
    const kind = tag ? 'tag' : 'payload';
    const algorithm = readAlgorithm(file, name, version, findings);
    if (algorithm && manifests.some((other) => other.kind === kind && other.algorithm === algorithm)) {
      findings.error('manifest-twice', file, `There is another ${kind} manifest for ${algorithm}. Keep one.`);
    }
    const lines = (await tags.lines(file, signal)) ?? [];
    const listings = lines.flatMap((line, index) => {
      const where = `${file} line ${index + 1}`;
      return readListing(line, where, algorithm, holdings, findings) ?? [];
    });
    tellTwice(listings, file, version, findings);
    manifests.push({ file, kind, algorithm, listings });
  }
  return manifests;
}

function readAlgorithm(file: string, name: string, version: Version, findings: Findings): Algorithm | null {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const proper = file.replace(name, plain).toLowerCase();
  if (proper !== file) {
    const says = `"${shown(file)}" must be called "${proper}".`;
    if (version.strict) findings.error('manifest-name', file, says);
    else findings.warn('manifest-name', file, says);
  }
  return algorithmOf(plain);
}

function readListing(
  line: string,
  where: string,
  algorithm: Algorithm | null,
  holdings: Holdings,
  findings: Findings,
): Listing | null {
  if (line.trim() === '') {
    findings.warn('empty-line', where, `${where} is empty.`);
    return null;
  }
  const [, digest, raw] = /^([0-9A-Fa-f]+)[ \t]+(.+)$/s.exec(line) ?? [];
  if (digest === undefined || raw === undefined) {
    const says = `"${shown(line.slice(0, 80))}" must be a checksum in hex, white space and a path.`;
    findings.error('manifest-syntax', where, says);
    return null;
  }
  if (algorithm && !fitsAlgorithm(digest, algorithm)) {
    const says = `"${shown(digest.slice(0, 20))}..." has ${digest.length} digits, which is no ${algorithm} checksum.`;
    findings.error('checksum-length', where, says);
  }
  const path = listedPath(raw, where, findings);
  if (path === null) return null;
  const found = holdings.find(path);
  if (!found && holdings.isFolder(path)) {
    findings.error('lists-folder', where, `"${shown(path)}" is a folder; a manifest lists files only.`);
    return null;
  }
  if (found?.warning) tellWarning(path, found, where, findings);
  return { path, digest: digest.toLowerCase(), where, found };
}

function tellWarning(path: string, { entry, warning }: Found, where: string, findings: Findings): void {
  if (warning === 'normalisation') {
    const says = `"${shown(path)}" is written with other Unicode characters than the file's own name, though both look the same.`;
    findings.warn('different-normalisation', where, says);
  } else if (warning === 'not-percent-encoded') {
    const says = `"${shown(path)}" holds a percent sign; BagIt 1.0 wants it written as %25.`;
    findings.warn('not-percent-encoded', where, says);
  } else {
    findings.warn(
      'trailing-space',
      where,
      `"${shown(entry.path)}" is followed by white space in the manifest.`,
    );
  }
}

/** A file may stand once in a manifest. Before 1.0 twice with the same checksum was let pass. */
function tellTwice(listings: Listing[], file: string, version: Version, findings: Findings): void {
  const first = new Map<string, Listing>();
  for (const listing of listings) {
    const key = listing.found?.entry.path ?? listing.path;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, listing);
    } else if (earlier.digest !== listing.digest) {
      const says = `"${shown(key)}" stands twice in ${file}, with different checksums. Make the bag anew.`;
      findings.error('listed-twice', listing.where, says);
    } else if (version.strict) {
      findings.error(
        'listed-twice',
        listing.where,
        `"${shown(key)}" stands twice in ${file}; it must stand once.`,
      );
    } else {
      findings.warn('listed-twice', listing.where, `"${shown(key)}" stands twice in ${file}.`);
    }
  }
}
