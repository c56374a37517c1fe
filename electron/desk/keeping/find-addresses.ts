import { createReadStream, existsSync } from 'node:fs';

/** Longest address that is looked for, in bytes (RFC 5321, 4.5.3.1: 64 for the local part, 255 for the domain). */
const LONGEST = 320;
const AT = '@'.charCodeAt(0);

/**
 * Which of these e-mail addresses stand in the bytes of a file, wherever and as part of whatever: what a database has
 * deleted can stand in pages that it no longer reads.
 */
export async function addressesIn(path: string, addresses: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  if (!existsSync(path)) return found;
  const wanted = addresses
    .map((address) => ({ address, bytes: Buffer.from(address, 'utf8') }))
    .filter(({ bytes }) => bytes.includes(AT) && bytes.length <= LONGEST);
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = Buffer.concat([rest, chunk as Buffer]);
    for (let at = bytes.indexOf(AT); at >= 0; at = bytes.indexOf(AT, at + 1))
      for (const each of wanted) {
        const start = at - each.bytes.indexOf(AT);
        if (start >= 0 && bytes.subarray(start, start + each.bytes.length).equals(each.bytes))
          found.add(each.address);
      }
    rest = bytes.subarray(Math.max(0, bytes.length - LONGEST));
  }
  return found;
}
