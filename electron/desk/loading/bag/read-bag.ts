import { shown } from '../../../../shared/batch/path.ts';
import { CLASH } from '../source/clash-words.ts';
import type { Source } from '../source/source.ts';
import { readBagInfo, readOxum } from './bag-info.ts';
import { readDeclaration } from './declaration.ts';
import { readFetch } from './fetch.ts';
import { Holdings } from './holdings.ts';
import { isSystemFile } from './listed-path.ts';
import { readManifests } from './manifest.ts';
import { checkPayload } from './payload.ts';
import { type BagReport, Findings } from './report.ts';
import { findRoot } from './root.ts';
import { checkTagManifests } from './tag-manifests.ts';
import { TagReader } from './tag-text.ts';
import type { Version } from './version.ts';

/**
 * Reads the bag in a source (RFC 8493 and its drafts from 0.93 on) and judges everything but the payload's bytes:
 * declaration, manifests, completeness, metadata, tag files. What is wrong is found, never thrown; rejects only
 * when aborted or when the disk fails. `verifyPayload` does the rest.
 */
export async function readBag(source: Source, signal?: AbortSignal): Promise<BagReport> {
  const { isBag, prefix } = findRoot(source);
  const findings = new Findings();
  const { errors, warnings } = findings;
  const report: BagReport = {
    isBag,
    valid: false,
    version: null,
    root: prefix,
    payload: [],
    info: [],
    errors,
    warnings,
  };
  if (!isBag) return report;
  const inside = source.within(prefix);
  const { version, declared, encoding } = await readDeclaration(inside, findings, signal);
  if (declared) report.version = version.text;
  const holdings = new Holdings(inside, version.strict);
  const tags = new TagReader(inside, encoding, version.strict, findings);
  const manifests = await readManifests(tags, holdings, version, findings, signal);
  const fetched = await readFetch(tags, holdings, manifests, version, findings, signal);
  report.payload = checkPayload(holdings, manifests, fetched, version, findings);
  if (holdings.files.has(version.infoFile)) {
    report.info = await readBagInfo(tags, version, findings, signal);
    checkOxum(report.info, holdings, version, findings);
  }
  await checkTagManifests(inside, holdings, manifests, version, findings, signal);
  tellSource(inside, findings);
  report.valid = errors.length === 0;
  return report;
}

/** Bytes and number of the payload's files, against what the bag says of itself. */
function checkOxum(info: [string, string][], holdings: Holdings, version: Version, findings: Findings): void {
  const oxum = readOxum(info, version.infoFile, findings);
  if (!oxum) return;
  const payload = [...holdings.files.values()].filter(({ path }) => path.startsWith('data/'));
  const own = payload.filter(({ path }) => !isSystemFile(path));
  const fits = (files: typeof payload) =>
    files.length === oxum.files && files.reduce((sum, { size }) => sum + size, 0) === oxum.bytes;
  if (fits(payload) || fits(own)) return;
  const bytes = payload.reduce((sum, { size }) => sum + size, 0);
  const says = `Payload-Oxum says ${oxum.bytes} bytes in ${oxum.files} files; there are ${bytes} in ${payload.length}.`;
  findings.error('oxum', version.infoFile, `${says} Ask for the whole bag.`);
}

/** What the source itself refused belongs to the bag's errors; names that are easily taken for one another are told. */
function tellSource(inside: Source, findings: Findings): void {
  for (const { error } of inside.refused) findings.error(error.code, error.where, error.message);
  for (const { kind, first, second } of inside.clashes()) {
    const [code, says] = CLASH[kind];
    findings.warn(code, second, `"${shown(first)}" and "${shown(second)}" ${says}.`);
  }
}
