import type { Source } from '../source/source.ts';
import { SourceError } from '../source/source-error.ts';
import type { Findings } from './report.ts';

/** A tag file is read into memory; this is room for the manifest of 200,000 files with long names. */
const MAX_TAG_FILE = 256 * 2 ** 20;

/** Lines end in LF, CR or CRLF (RFC 8493 section 2.3). An ending at the very end begins no further line. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** A character encoding as `bagit.txt` names it, or null where it is not known here. */
export function decoderFor(encoding: string): ((bytes: Buffer) => string) | null {
  const name = encoding.toLowerCase();
  // WHATWG decoders take these two for windows-1252, which differs, so they are read here.
  if (name === 'iso-8859-1' || name === 'latin1') return (bytes) => bytes.toString('latin1');
  if (name === 'us-ascii' || name === 'ascii') return ascii;
  // Without a byte-order mark UTF-16 is big-endian (RFC 2781 section 4.3); WHATWG has it the other way.
  const label = name === 'utf-16' ? 'utf-16be' : name;
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: false });
    const little = name === 'utf-16' ? new TextDecoder('utf-16le', { fatal: true }) : decoder;
    return (bytes) => (bytes[0] === 0xff && bytes[1] === 0xfe ? little : decoder).decode(bytes);
  } catch {
    return null;
  }
}

function ascii(bytes: Buffer): string {
  if (bytes.some((byte) => byte > 127)) throw new TypeError('not ASCII');
  return bytes.toString('latin1');
}

/** Whether bytes begin with the byte-order mark of UTF-8. */
export function hasBom(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Reads the text tag files of one bag, all in the encoding that it declares. */
export class TagReader {
  private readonly source: Source;
  private readonly decode: (bytes: Buffer) => string;
  private readonly encoding: string;
  private readonly strict: boolean;
  private readonly findings: Findings;

  constructor(source: Source, encoding: string, strict: boolean, findings: Findings) {
    this.source = source;
    this.encoding = encoding;
    this.decode = decoderFor(encoding) ?? ((bytes) => bytes.toString());
    this.strict = strict;
    this.findings = findings;
  }

  /** A tag file's lines, or null with an error found where it cannot be read. */
  async lines(path: string, signal?: AbortSignal): Promise<string[] | null> {
    const bytes = await readOrTell(this.source, path, this.findings, signal);
    if (!bytes) return null;
    if (hasBom(bytes)) this.tellBom(path);
    try {
      return linesOf(this.decode(bytes));
    } catch {
      const says = `"${path}" is not text in the encoding that bagit.txt declares (${this.encoding}). Make the bag anew.`;
      this.findings.error('tag-encoding', path, says);
      return null;
    }
  }

  private tellBom(path: string): void {
    const says = `"${path}" begins with a byte-order mark, which BagIt does not allow in UTF-8. Save it without one.`;
    if (this.strict) this.findings.error('byte-order-mark', path, says);
    else this.findings.warn('byte-order-mark', path, says);
  }
}

/** A tag file's bytes, or null with an error found where they cannot be read. Rejects only when aborted. */
export async function readOrTell(
  source: Source,
  path: string,
  findings: Findings,
  signal?: AbortSignal,
): Promise<Buffer | null> {
  try {
    return await source.read(path, MAX_TAG_FILE, signal);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    findings.error(error.code, path, error.message);
    return null;
  }
}
