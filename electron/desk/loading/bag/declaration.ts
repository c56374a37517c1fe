import type { Source } from '../source/source.ts';
import type { Findings } from './report.ts';
import { decoderFor, hasBom, linesOf, readOrTell } from './tag-text.ts';
import { type Version, versionOf } from './version.ts';

export interface Declaration {
  version: Version;
  /** False where the version could not be read at all. */
  declared: boolean;
  encoding: string;
}

const FILE = 'bagit.txt';

/**
 * Reads `bagit.txt`: exactly two lines, exactly so spaced, in UTF-8 without a byte-order mark (RFC 8493 section
 * 2.1.1). Goes on with version 1.0 and UTF-8 where it is wrong, so that the rest of the bag is looked at too.
 */
export async function readDeclaration(
  source: Source,
  findings: Findings,
  signal?: AbortSignal,
): Promise<Declaration> {
  const fallback = { version: versionOf('1.0'), declared: false, encoding: 'UTF-8' };
  if (!source.has(FILE)) {
    const says = 'The bag has no bagit.txt, which says what it is. Make the bag anew with a BagIt tool.';
    findings.error('no-declaration', FILE, says);
    return fallback;
  }
  const bytes = await readOrTell(source, FILE, findings, signal);
  if (!bytes) return fallback;
  if (hasBom(bytes)) {
    const says = 'bagit.txt begins with a byte-order mark, which BagIt does not allow. Save it without one.';
    findings.error('byte-order-mark', FILE, says);
  }
  const lines = declarationLines(bytes, findings);
  const version = readVersion(lines[0] ?? '', findings);
  return {
    version: version ?? fallback.version,
    declared: version !== null,
    encoding: readEncoding(lines[1] ?? '', findings) ?? fallback.encoding,
  };
}

function declarationLines(bytes: Buffer, findings: Findings): string[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    findings.error('tag-encoding', FILE, 'bagit.txt is not text in UTF-8. Make the bag anew.');
    return [];
  }
  const lines = linesOf(text);
  const used = lines.filter((line) => line !== '');
  if (used.length > 2) {
    findings.error('declaration-lines', FILE, 'bagit.txt must hold exactly two lines. Take the others out.');
  } else if (lines.length > 2) {
    findings.warn(
      'declaration-lines',
      FILE,
      'bagit.txt holds empty lines besides the two that it must hold.',
    );
  }
  return lines;
}

function readVersion(line: string, findings: Findings): Version | null {
  const [, label, number] = /^(BagIt-Version): (\d+\.\d+)$/i.exec(line) ?? [];
  if (!label || !number) {
    const says = `Line 1 of bagit.txt must read "BagIt-Version: M.N" with two numbers and a single space.`;
    findings.error('declaration-version', `${FILE} line 1`, says);
    return null;
  }
  tellCase(label, 'BagIt-Version', 1, findings);
  const version = versionOf(number);
  if (!version.known) {
    const says = `The bag says that it is BagIt ${number}, which is not known here (0.93 to 0.97 and 1.0 are).`;
    findings.error('unknown-version', `${FILE} line 1`, says);
  }
  return version;
}

function readEncoding(line: string, findings: Findings): string | null {
  const [, label, encoding] = /^(Tag-File-Character-Encoding): (\S+)$/i.exec(line) ?? [];
  if (!label || !encoding) {
    const says = `Line 2 of bagit.txt must read "Tag-File-Character-Encoding: UTF-8" with a single space.`;
    findings.error('declaration-encoding', `${FILE} line 2`, says);
    return null;
  }
  tellCase(label, 'Tag-File-Character-Encoding', 2, findings);
  if (!decoderFor(encoding)) {
    const says = `The bag's text files are said to be in "${encoding}", which is not known here. UTF-8 is the rule.`;
    findings.error('unknown-encoding', `${FILE} line 2`, says);
    return null;
  }
  return encoding;
}

/** RFC 8493 prints the labels in two ways itself (section 4.1), so another case is let pass. */
function tellCase(label: string, proper: string, line: number, findings: Findings): void {
  if (label === proper) return;
  findings.warn('label-case', `${FILE} line ${line}`, `bagit.txt says "${label}" for "${proper}".`);
}
