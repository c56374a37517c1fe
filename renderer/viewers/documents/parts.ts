import { unzipSync } from 'fflate';
import { words } from '../../words/index.ts';

/** Most that the parts of one document may come to, in bytes unpacked, and how many there may be. */
const MOST_BYTES = 200_000_000;
const MOST_PARTS = 5_000;

/** The parts of an office document by name, such as `word/document.xml`. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * Takes an office document (a zip) apart. Sizes are counted before anything is unpacked, and no part unpacks to more
 * than it declared.
 * @throws Error with a sentence for the screen, for what is no zip, is cut short, or is a bomb.
 */
export function partsOf(bytes: Uint8Array): Parts {
  let [total, count] = [0, 0];
  const allowed = ({ originalSize }: { originalSize: number }) => {
    total += originalSize;
    count += 1;
    if (total > MOST_BYTES || count > MOST_PARTS) throw new RangeError('too much');
    return true;
  };
  try {
    return unzipSync(bytes, { filter: allowed });
  } catch (error) {
    throw new Error(error instanceof RangeError ? words.viewers.tooLarge(total) : words.viewers.damaged);
  }
}

/**
 * A part read as XML; null where it isn't there.
 * @throws Error with a sentence for the screen, for what is no XML.
 */
export function xmlOf(parts: Parts, name: string): XMLDocument | null {
  const part = parts[name];
  if (!part) return null;
  const xml = new DOMParser().parseFromString(new TextDecoder().decode(part), 'application/xml');
  if (xml.querySelector('parsererror')) throw new Error(words.viewers.damaged);
  return xml;
}

/** Elements of a local name below `node`, whatever their prefix. */
export const all = (node: Document | Element, name: string) => [...node.getElementsByTagNameNS('*', name)];
