import { all, type Parts, partsOf, xmlOf } from './parts.ts';

/** A block of a slide, as it is read. */
export type SlideBlock =
  | { kind: 'title' | 'text'; paragraphs: { text: string; level: number }[] }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'picture'; blob: Blob; alt: string };

export interface Slide {
  blocks: SlideBlock[];
  notes: string[];
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PICTURES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** Where the relations of a part lead, by id: names of other parts (ECMA-376 part 2, 6.5). Links outside are left out. */
function relationsOf(parts: Parts, name: string): Map<string, { part: string; type: string }> {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const xml = xmlOf(parts, `${folder}_rels/${name.slice(folder.length)}.rels`);
  const own = xml ? all(xml, 'Relationship') : [];
  return new Map(
    own
      .filter((relation) => relation.getAttribute('TargetMode') !== 'External')
      .map((relation) => {
        const part = new URL(relation.getAttribute('Target') ?? '', `part:///${folder}`).pathname.slice(1);
        return [relation.getAttribute('Id') ?? '', { part, type: relation.getAttribute('Type') ?? '' }];
      }),
  );
}

function paragraphsOf(shape: Element): { text: string; level: number }[] {
  return all(shape, 'p').flatMap((paragraph) => {
    const text = [...paragraph.getElementsByTagNameNS('*', '*')]
      .map((each) => (each.localName === 't' ? each.textContent : each.localName === 'br' ? '\n' : ''))
      .join('');
    const level = Number(all(paragraph, 'pPr')[0]?.getAttribute('lvl') ?? 0);
    return text.trim() ? [{ text, level: Math.min(8, Math.max(0, level || 0)) }] : [];
  });
}

function blockOf(shape: Element, relations: ReturnType<typeof relationsOf>, parts: Parts): SlideBlock | null {
  if (shape.localName === 'graphicFrame') {
    const rows = all(shape, 'tr').map((row) =>
      all(row, 'tc').map((cell) =>
        paragraphsOf(cell)
          .map(({ text }) => text)
          .join('\n'),
      ),
    );
    return rows.length ? { kind: 'table', rows } : null;
  }
  if (shape.localName === 'pic') {
    const id = all(shape, 'blip')[0]?.getAttributeNS(RELATIONS, 'embed') ?? '';
    const name = relations.get(id)?.part ?? '';
    const [bytes, type] = [parts[name], PICTURES[name.split('.').pop()?.toLowerCase() ?? '']];
    const alt = all(shape, 'cNvPr')[0]?.getAttribute('descr') ?? '';
    return bytes && type ? { kind: 'picture', blob: new Blob([bytes.slice()], { type }), alt } : null;
  }
  const paragraphs = paragraphsOf(shape);
  if (!paragraphs.length) return null;
  const place = all(shape, 'ph')[0]?.getAttribute('type') ?? '';
  return { kind: /title/i.test(place) ? 'title' : 'text', paragraphs };
}

/**
 * Reads the slides of a PPTX in their order: titles, texts with their levels, tables, pictures and notes, without
 * their layout.
 * @throws Error with a sentence for the screen.
 */
export function readPptx(bytes: Uint8Array): Slide[] {
  const parts = partsOf(bytes);
  const root = 'ppt/presentation.xml';
  const [xml, relations] = [xmlOf(parts, root), relationsOf(parts, root)];
  const ids = xml ? all(xml, 'sldId').map((slide) => slide.getAttributeNS(RELATIONS, 'id') ?? '') : [];
  return ids.flatMap((id) => {
    const name = relations.get(id)?.part ?? '';
    const slide = xmlOf(parts, name);
    if (!slide) return [];
    const own = relationsOf(parts, name);
    const shapes = all(slide, '*').filter(({ localName }) =>
      ['sp', 'pic', 'graphicFrame'].includes(localName),
    );
    const blocks = shapes.flatMap((shape) => blockOf(shape, own, parts) ?? []);
    const notesPart = [...own.values()].find(({ type }) => type.endsWith('/notesSlide'))?.part;
    const notes = notesPart ? xmlOf(parts, notesPart) : null;
    const said = notes
      ? all(notes, 'sp')
          .filter((shape) => all(shape, 'ph')[0]?.getAttribute('type') === 'body')
          .flatMap((shape) => paragraphsOf(shape).map(({ text }) => text))
      : [];
    return [{ blocks, notes: said }];
  });
}
