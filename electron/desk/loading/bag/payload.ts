import { shown } from '../../../../shared/batch/path.ts';
import { WEAK } from './algorithms.ts';
import type { Holdings } from './holdings.ts';
import { isSystemFile } from './listed-path.ts';
import type { Listing, Manifest } from './manifest.ts';
import type { Findings, PayloadFile } from './report.ts';
import type { Version } from './version.ts';

const PAYLOAD = 'data/';

/**
 * Checks that payload and payload manifests agree: everything listed is there, everything there is listed. In BagIt
 * 1.0 by every manifest, before by one of them (RFC 8493 section 3). Answers the files that are there and listed.
 * @param fetched paths that fetch.txt lists
 */
export function checkPayload(
  holdings: Holdings,
  manifests: Manifest[],
  fetched: ReadonlySet<string>,
  version: Version,
  findings: Findings,
): PayloadFile[] {
  if (!holdings.isFolder('data')) {
    findings.error('no-payload', 'data', 'The bag has no folder "data", where its files should be.');
  }
  const payload = manifests.filter(({ kind }) => kind === 'payload');
  if (payload.length === 0) {
    const says = 'The bag has no manifest (manifest-sha256.txt or the like), so its files cannot be checked.';
    findings.error('no-manifest', 'manifest-*.txt', says);
    return [];
  }
  tellAlgorithms(payload, findings);
  const files = new Map<string, PayloadFile>();
  const listedBy = new Map<string, Set<string>>();
  const missing = new Set<string>();
  for (const manifest of payload) {
    for (const listing of manifest.listings) {
      const file = placeOf(listing, missing, fetched, holdings, findings);
      if (!file) continue;
      const known = files.get(file.path) ?? file;
      files.set(file.path, known);
      if (manifest.algorithm) known.digests[manifest.algorithm] ??= listing.digest;
      listedBy.set(file.path, (listedBy.get(file.path) ?? new Set()).add(manifest.file));
    }
  }
  tellUnlisted(holdings, payload, listedBy, version, findings);
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The payload file that a line stands for; null, with a finding, where there is none. */
function placeOf(
  { path, where, found }: Listing,
  missing: Set<string>,
  fetched: ReadonlySet<string>,
  holdings: Holdings,
  findings: Findings,
): PayloadFile | null {
  if (!path.startsWith(PAYLOAD)) {
    const says = `"${shown(path)}" lies outside data/; a payload manifest lists files under data/ only.`;
    findings.error('outside-payload', where, says);
    return null;
  }
  if (found) {
    const { path: place, size } = found.entry;
    if (isSystemFile(place)) {
      findings.warn('system-file', where, `"${shown(place)}" was made by an operating system for itself.`);
    }
    return { path: place, size, digests: {} };
  }
  if (missing.has(path)) return null;
  missing.add(path);
  const near = holdings.nearly(path);
  if (isSystemFile(path)) {
    const says = `"${shown(path)}" is listed but not there. An operating system made it for itself: nothing is lost.`;
    findings.warn('system-file', where, says);
  } else if (fetched.has(path)) {
    const says = `"${shown(path)}" would have to be fetched from the network, which is never done. Ask for the whole bag.`;
    findings.error('not-fetched', where, says);
  } else if (near) {
    const says = `"${shown(path)}" is listed, but the file is called "${shown(near.path)}". Capital letters must agree.`;
    findings.error('different-case', where, says);
  } else {
    findings.error('missing-file', where, `"${shown(path)}" is listed but not there. Ask for the whole bag.`);
  }
  return null;
}

function tellUnlisted(
  holdings: Holdings,
  payload: Manifest[],
  listedBy: Map<string, Set<string>>,
  version: Version,
  findings: Findings,
): void {
  for (const path of holdings.files.keys()) {
    if (!path.startsWith(PAYLOAD)) continue;
    const lists = listedBy.get(path);
    if (!lists && isSystemFile(path)) {
      const says = `"${shown(path)}" is not listed. An operating system made it for itself: it is left out.`;
      findings.warn('system-file', path, says);
    } else if (!lists) {
      const says = `"${shown(path)}" is in the bag but in no manifest. Take it out, or make the bag anew.`;
      findings.error('not-listed', path, says);
    } else if (version.strict && lists.size < payload.length) {
      const lacking = payload.filter(({ file }) => !lists.has(file)).map(({ file }) => file);
      const says = `"${shown(path)}" does not stand in ${lacking.join(', ')}; in BagIt 1.0 every manifest lists every file.`;
      findings.error('not-in-every-manifest', path, says);
    }
  }
}

function tellAlgorithms(payload: Manifest[], findings: Findings): void {
  const known = payload.map(({ algorithm }) => algorithm).filter((algorithm) => algorithm !== null);
  for (const { file, algorithm } of payload) {
    if (algorithm) continue;
    const says = `The checksums in ${file} are of a kind that is not known here.`;
    if (known.length > 0) findings.warn('unknown-algorithm', file, `${says} The others are checked.`);
    else findings.error('unknown-algorithm', file, `${says} Make the bag anew with sha256.`);
  }
  if (known.length > 0 && known.every((algorithm) => WEAK.includes(algorithm))) {
    const says = `The bag is protected by ${known.join(' and ')} only, which can be forged. sha256 would be better.`;
    findings.warn('weak-algorithm', payload[0]?.file ?? '', says);
  }
}
