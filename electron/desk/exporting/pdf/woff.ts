import { inflateSync } from 'node:zlib';

/**
 * A WOFF 1.0 file unpacked into the plain font inside (W3C WOFF 1.0, sections 3 to 5). pdfkit reads WOFF, too, but
 * unpacks a table anew for each glyph that it looks up. Anything else comes back as it is.
 */
export function plainFont(bytes: Buffer): Buffer {
  if (bytes.toString('latin1', 0, 4) !== 'wOFF') return bytes;
  const count = bytes.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + index * 20;
    const packed = bytes.subarray(
      bytes.readUInt32BE(at + 4),
      bytes.readUInt32BE(at + 4) + bytes.readUInt32BE(at + 8),
    );
    const length = bytes.readUInt32BE(at + 12);
    return {
      tag: bytes.subarray(at, at + 4),
      checksum: bytes.readUInt32BE(at + 16),
      data: packed.length < length ? inflateSync(packed) : packed,
    };
  });
  const power = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + count * 16);
  head.writeUInt32BE(bytes.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((count - power) * 16, 10);
  let offset = head.length;
  const parts = [head];
  tables.forEach(({ tag, checksum, data }, index) => {
    const at = 12 + index * 16;
    tag.copy(head, at);
    head.writeUInt32BE(checksum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    // Tables begin at multiples of four.
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(padded);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}
