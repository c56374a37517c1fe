import ExifReader from 'exifreader';
import { wholeFile } from './bytes.ts';
import { type Findings, Unreadable } from './extraction.ts';
import type { ExtractOrder } from './order.ts';
import { textsInXml } from './xml.ts';

/** Every text in a value that a photo's fields may take, however deep it stands. */
function* textsIn(value: unknown, depth = 0): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value) && depth < 4) for (const each of value) yield* textsIn(each, depth + 1);
  else if (typeof value === 'object' && value !== null && depth < 4 && !ArrayBuffer.isView(value))
    for (const each of Object.values(value)) yield* textsIn(each, depth + 1);
}

/**
 * Reads what a photo says about itself in Exif, IPTC, XMP and the text chunks of PNG. Where it was taken is noticed,
 * never kept. A picture without such fields is read, and empty.
 */
export async function readPhoto(order: ExtractOrder, findings: Findings): Promise<void> {
  const bytes = await wholeFile(order);
  let tags: ReturnType<typeof fields>;
  try {
    tags = fields(bytes);
  } catch (error) {
    if (error instanceof Error && error.name === 'MetadataMissingError') return;
    throw new Unreadable('What the picture says about itself cannot be read.');
  }
  const { gps, xmp, exif, iptc, ...others } = tags;
  const xml: unknown = xmp?._raw;
  if (gps?.Latitude !== undefined || gps?.Longitude !== undefined) findings.location();
  else if (typeof xml === 'string' && /GPSL(at|ong)itude/.test(xml)) findings.location();
  if (typeof xml === 'string') for (const text of textsInXml(xml)) findings.property('photo', text);
  const { pngText } = others;
  for (const group of [exif, iptc, pngText])
    for (const [name, tag] of Object.entries(group ?? {}))
      if (!name.startsWith('GPS'))
        for (const text of textsIn([tag?.value, tag?.description])) findings.property('photo', text);
}

function fields(bytes: Buffer) {
  return ExifReader.load(bytes, { expanded: true, excludeTags: { makerNotes: true, thumbnail: true } });
}
