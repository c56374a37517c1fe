import { StringDecoder } from 'node:string_decoder';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { wholeFile } from './bytes.ts';
import { Unreadable } from './extraction.ts';
import { EXTRACT_LIMITS } from './limits.ts';
import type { ExtractOrder } from './order.ts';
import { type XmlHandler, xmlParser } from './xml.ts';

const DAMAGED = 'The document is damaged and cannot be read. Ask for it again.';

/** The parts of an office document (ECMA-376, part 2): a zip, of which only what is asked for is unpacked. */
export class OfficePackage {
  private readonly zip: ZipFile;
  private readonly parts: Map<string, Entry>;

  constructor(zip: ZipFile, parts: Map<string, Entry>) {
    this.zip = zip;
    this.parts = parts;
  }

  /** Names of parts that match, in the order of the numbers in them: slide10 after slide9. */
  names(pattern: RegExp): string[] {
    const order = new Intl.Collator('en', { numeric: true });
    return [...this.parts.keys()].filter((name) => pattern.test(name)).sort(order.compare);
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** Reads a part as XML, in pieces; nothing happens where there is none. @throws Unreadable where it is damaged. */
  async read(name: string, handler: XmlHandler): Promise<void> {
    const entry = this.parts.get(name);
    if (!entry) return;
    if (entry.uncompressedSize > EXTRACT_LIMITS.partSize)
      throw new Unreadable('A part of the document is too large to be searched.');
    const decoder = new StringDecoder('utf8');
    const parser = xmlParser(handler);
    const stream = await this.zip.openReadStreamPromise(entry).catch(() => {
      throw new Unreadable(DAMAGED);
    });
    try {
      for await (const chunk of damagedNamed(stream)) parser.write(decoder.write(chunk));
    } finally {
      stream.destroy();
    }
    parser.end();
  }

  close(): void {
    this.zip.close();
  }
}

/** The stream's pieces; what goes wrong with the stream itself, and nothing else, is said as damage. */
async function* damagedNamed(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch {
    throw new Unreadable(DAMAGED);
  }
}

/** Opens an office document. @throws Unreadable for what is no zip, is encrypted, or holds too many parts. */
export async function openPackage(order: ExtractOrder): Promise<OfficePackage> {
  let zip: ZipFile | undefined;
  try {
    const options = { lazyEntries: true, autoClose: false };
    zip =
      'path' in order.from
        ? await openPromise(order.from.path, options)
        : await fromBufferPromise(await wholeFile(order), options);
    const parts = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      if (parts.size >= EXTRACT_LIMITS.parts) throw new Unreadable('The document holds too many parts.');
      if (!entry.isEncrypted()) parts.set(entry.fileName, entry);
    }
    return new OfficePackage(zip, parts);
  } catch (error) {
    zip?.close();
    throw error instanceof Unreadable ? error : new Unreadable(DAMAGED);
  }
}
