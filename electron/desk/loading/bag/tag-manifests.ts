import { shown } from '../../../../shared/batch/path.ts';
import type { Source } from '../source/source.ts';
import { SourceError } from '../source/source-error.ts';
import type { Algorithm } from './algorithms.ts';
import { Digests } from './digest.ts';
import type { Holdings } from './holdings.ts';
import type { Manifest } from './manifest.ts';
import type { Findings } from './report.ts';
import type { Version } from './version.ts';

type Expected = Map<string, Partial<Record<Algorithm, string>>>;

/**
 * Checks the tag manifests: what each may and must list (RFC 8493 section 2.2.1), that it is there, and that every
 * tag file is what it should be. Drafts left more open than 1.0 does.
 */
export async function checkTagManifests(
  source: Source,
  holdings: Holdings,
  manifests: Manifest[],
  version: Version,
  findings: Findings,
  signal?: AbortSignal,
): Promise<void> {
  const settled = (code: string, where: string, says: string) =>
    version.strict ? findings.error(code, where, says) : findings.warn(code, where, says);
  const expected: Expected = new Map();
  for (const manifest of manifests.filter(({ kind }) => kind === 'tag')) {
    const { file, algorithm } = manifest;
    const listed = new Set<string>();
    for (const { path, where, found, digest } of manifest.listings) {
      if (path.startsWith('data/')) {
        settled('tag-lists-payload', where, `${file} lists "${shown(path)}"; it may only list tag files.`);
      } else if (/^tagmanifest-[^/]+\.txt$/i.test(path)) {
        settled(
          'tag-lists-tag-manifest',
          where,
          `${file} lists "${shown(path)}"; it must not list tag manifests.`,
        );
      }
      if (!found) {
        const says = `"${shown(path)}" is listed in ${file} but not there. Ask for the whole bag.`;
        findings.error('missing-tag-file', where, says);
        continue;
      }
      listed.add(found.entry.path);
      if (!algorithm) continue;
      const digests = expected.get(found.entry.path) ?? {};
      expected.set(found.entry.path, { [algorithm]: digest, ...digests });
    }
    if (!algorithm) {
      findings.warn(
        'unknown-algorithm',
        file,
        `The checksums in ${file} are of a kind that is not known here.`,
      );
    }
    for (const payload of manifests.filter(({ kind }) => kind === 'payload')) {
      if (listed.has(payload.file)) continue;
      settled(
        'tag-lacks-manifest',
        file,
        `${file} does not list ${payload.file}; it must list every manifest.`,
      );
    }
    for (const tag of ['bagit.txt', version.infoFile, 'fetch.txt']) {
      if (!holdings.files.has(tag) || listed.has(tag)) continue;
      findings.warn(
        'tag-not-listed',
        file,
        `${file} does not list ${tag}, so a change in it would go unnoticed.`,
      );
    }
  }
  for (const [path, digests] of expected) await checkTagFile(source, path, digests, findings, signal);
}

async function checkTagFile(
  source: Source,
  path: string,
  expected: Partial<Record<Algorithm, string>>,
  findings: Findings,
  signal?: AbortSignal,
): Promise<void> {
  const algorithms = Object.keys(expected) as Algorithm[];
  try {
    const digests = new Digests(algorithms);
    for await (const chunk of await source.open(path, signal)) digests.update(chunk);
    const actual = digests.finish();
    const differs = algorithms.filter((algorithm) => actual[algorithm] !== expected[algorithm]);
    if (differs.length === 0) return;
    const says = `"${shown(path)}" was changed after the bag was made: its ${differs.join(' and ')} checksum differs.`;
    findings.error('altered-tag-file', path, says);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    findings.error(error.code, path, error.message);
  }
}
