import type { Findings } from './report.ts';
import type { TagReader } from './tag-text.ts';
import type { Version } from './version.ts';

/** Labels that should stand once (RFC 8493 section 2.2.2). `payload-oxum` must. */
const ONCE = ['bagging-date', 'bag-size', 'bag-group-identifier', 'bag-count'];

/**
 * Reads `bag-info.txt` (`package-info.txt` up to 0.95): labels and values in order, repeated labels kept, indented
 * lines joined to the value before them. Before 1.0 any white space may surround the colon.
 */
export async function readBagInfo(
  tags: TagReader,
  version: Version,
  findings: Findings,
  signal?: AbortSignal,
): Promise<[string, string][]> {
  const file = version.infoFile;
  const info: [string, string][] = [];
  for (const [index, line] of ((await tags.lines(file, signal)) ?? []).entries()) {
    const where = `${file} line ${index + 1}`;
    const last = info.at(-1);
    if (line.trim() === '') {
      findings.warn('empty-line', where, `Line ${index + 1} of ${file} is empty.`);
    } else if (/^[ \t]/.test(line) && last) {
      last[1] += `\n${line.trim()}`;
    } else {
      info.push(readElement(line, where, version, findings));
    }
  }
  tellRepeated(info, file, version, findings);
  return info;
}

function readElement(line: string, where: string, version: Version, findings: Findings): [string, string] {
  const colon = line.indexOf(':');
  if (colon < 0) {
    const says = `"${line.slice(0, 60)}" must be a label, a colon, a space and a value.`;
    findings.error('info-syntax', where, says);
    return ['', line];
  }
  const label = line.slice(0, colon);
  const value = line.slice(colon + 1);
  if (version.strict && label !== label.trim()) {
    findings.error(
      'info-syntax',
      where,
      `The label "${label.trim()}" must not have a space before or after it.`,
    );
  } else if (label.trim() === '') {
    findings.error('info-syntax', where, 'A label is missing before the colon.');
  } else if (version.strict && value === '') {
    findings.warn('info-empty', where, `"${label}" has no value.`);
  } else if (version.strict && !/^[ \t]/.test(value)) {
    findings.error('info-syntax', where, `A space is missing after "${label}:".`);
  }
  return [label.trim(), value.trim()];
}

function tellRepeated(info: [string, string][], file: string, version: Version, findings: Findings): void {
  const count = (label: string) => info.filter(([other]) => other.toLowerCase() === label).length;
  for (const label of ONCE) {
    if (count(label) > 1)
      findings.warn('info-repeated', file, `"${label}" should stand once, not several times.`);
  }
  if (count('payload-oxum') < 2) return;
  const says = `"Payload-Oxum" stands several times in ${file}; it must stand once.`;
  if (version.strict) findings.error('info-repeated', file, says);
  else findings.warn('info-repeated', file, says);
}

/** What a Payload-Oxum says of the payload: bytes and files. */
export interface Oxum {
  bytes: number;
  files: number;
}

/** The first Payload-Oxum of a bag, or null with an error found where it is not `bytes.files`. */
export function readOxum(info: [string, string][], file: string, findings: Findings): Oxum | null {
  const value = info.find(([label]) => label.toLowerCase() === 'payload-oxum')?.[1];
  if (value === undefined) return null;
  const [, bytes, files] = /^(\d+)\.(\d+)$/.exec(value) ?? [];
  if (bytes !== undefined && files !== undefined) return { bytes: Number(bytes), files: Number(files) };
  const says = `Payload-Oxum reads "${value.slice(0, 40)}"; it must be a number of bytes, a dot and a number of files.`;
  findings.error('oxum-syntax', file, says);
  return null;
}
