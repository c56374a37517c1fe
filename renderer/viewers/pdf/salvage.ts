/** What a salvaged file begins with, so that every place in it is counted from here. */
const HEADER = '%PDF-1.7\n';
/** Bytes that packed objects may take once unpacked; beyond it a file is made to choke a reader. */
const MOST_UNPACKED = 64 * 1024 ** 2;
/** Object numbers up to this are taken for ones (ISO 32000-1, annex C gives it for indirect objects). */
const MOST_OBJECTS = 8_388_607;

const latin1 = new TextDecoder('latin1');
const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** An object as it stands in a file: where, and its text as far as its stream or its end. */
interface Found {
  readonly number: number;
  readonly generation: number;
  readonly at: number;
  readonly head: string;
  /** Where the data of its stream begin and end; null where it has none. */
  readonly data: readonly [number, number] | null;
}

/**
 * Makes a readable PDF of one that has lost its table, its catalogue or its tree of pages: every object that begins in
 * it is found anew, and every page among them put into a new tree, in the order in which they stand in the file.
 * What a page inherits it inherits where its parent is left. Nothing is mended inside the objects.
 * @returns the new file (the old bytes are in it), or null where no page is found or the file is encrypted
 */
export async function salvage(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null> {
  const text = latin1.decode(bytes);
  // The key is lost with the trailer.
  if (/\/Encrypt\b/.test(text)) return null;
  const offsets = new Map<number, readonly [at: number, generation: number]>();
  const pages = new Map<number, string>();
  // Streams that lie over each other would be read again and again: together they are no longer than the file.
  const left: Budget = { packed: bytes.length, unpacked: MOST_UNPACKED };
  let added = '\n';
  const place = () => HEADER.length + bytes.length + added.length;
  const take = (number: number, generation: number, at: number, head: string) => {
    offsets.set(number, [at, generation]);
    if (/\/Type\s*\/Page(?![A-Za-z])/.test(head)) pages.set(number, `${number} ${generation} R`);
    else pages.delete(number);
  };
  for (const found of objectsIn(text)) {
    take(found.number, found.generation, HEADER.length + found.at, found.head);
    for (const [number, body] of await unpacked(found, bytes, left)) {
      take(number, 0, place(), body);
      added += `${number} 0 obj\n${body}\nendobj\n`;
    }
  }
  if (pages.size === 0) return null;
  const next = Math.max(...offsets.keys()) + 1;
  offsets.set(next, [place(), 0]);
  added += `${next} 0 obj\n<< /Type /Pages /Count ${pages.size} /Kids [${[...pages.values()].join(' ')}] >>\nendobj\n`;
  offsets.set(next + 1, [place(), 0]);
  added += `${next + 1} 0 obj\n<< /Type /Catalog /Pages ${next} 0 R >>\nendobj\n`;
  const table = place();
  const rows = [...offsets].map(
    ([number, [at, generation]]) =>
      `${number} 1\n${String(at).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`,
  );
  added += `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${next + 2} /Root ${next + 1} 0 R >>\n`;
  added += `startxref\n${table}\n%%EOF\n`;
  return joined(bytesOf(HEADER), bytes, bytesOf(added));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Bytes that may still be read from object streams, as they are packed and unpacked. */
interface Budget {
  packed: number;
  unpacked: number;
}

/** Every object that begins in a file, in order; the last one may be cut. */
function objectsIn(text: string): Found[] {
  const starts = [...text.matchAll(/(?<![\w.])(\d{1,7})\s{1,9}(\d{1,5})\s{1,9}obj\b/g)];
  // The next one after a place is also the next one after every place before it: looked for once, not by each stream.
  let closing = -2;
  const closingAfter = (at: number) => {
    if (closing !== -1 && closing < at) closing = text.indexOf('endstream', at);
    return closing;
  };
  return starts.flatMap(({ index, 0: opening, 1: number, 2: generation }, place) => {
    const begins = index + opening.length;
    const limit = starts[place + 1]?.index ?? text.length;
    const body = text.slice(begins, limit);
    const end = body.search(/endobj|stream\r?\n/);
    const head = end < 0 ? body : body.slice(0, end);
    const stream = /^stream\r?\n/.exec(body.slice(end))?.[0];
    const data = stream ? begins + end + stream.length : null;
    const ends = data === null || closingAfter(data) < 0 ? text.length : closing;
    const known = Number(number);
    if (known < 1 || known > MOST_OBJECTS) return [];
    return [
      {
        number: known,
        generation: Number(generation),
        at: index,
        head,
        data: data === null ? null : ([data, ends] as const),
      },
    ];
  });
}

/** The objects that an object stream holds (ISO 32000-1, 7.5.7), as far as it can be read. */
async function unpacked({ head, data }: Found, bytes: Uint8Array, left: Budget): Promise<[number, string][]> {
  if (!data || !/\/Type\s*\/ObjStm\b/.test(head)) return [];
  const first = Number(/\/First\s+(\d+)/.exec(head)?.[1] ?? Number.NaN);
  const packed = bytes.slice(data[0], Math.min(data[1], data[0] + left.packed));
  left.packed -= packed.length;
  const plain = /\/FlateDecode\b/.test(head) ? await inflated(packed, left.unpacked) : packed;
  left.unpacked -= plain.length;
  const text = latin1.decode(plain);
  const places = [...text.slice(0, first).matchAll(/(\d+)\s+(\d+)/g)].map(
    ([, number, at]) => [Number(number), first + Number(at)] as const,
  );
  // They stand in order, so none is taken twice over.
  let reached = first;
  return places.flatMap(([number, at], index) => {
    if (at < reached) return [];
    const body = text.slice(at, places[index + 1]?.[1]).trim();
    reached = at + body.length;
    return body === '' || number < 1 || number > MOST_OBJECTS ? [] : [[number, body]];
  });
}

/** Unpacks what can be unpacked of deflated bytes, `room` bytes at most. */
async function inflated(packed: Uint8Array<ArrayBuffer>, room: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  try {
    for await (const part of stream) {
      size += part.length;
      if (size > room) break;
      parts.push(part);
    }
  } catch {
    // It was cut or damaged from here on.
  }
  return joined(...parts);
}
