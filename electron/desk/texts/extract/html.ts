import { Parser } from 'htmlparser2';
import { wholeFile } from './bytes.ts';
import type { Findings } from './extraction.ts';
import type { ExtractOrder } from './order.ts';
import { Paragraphs } from './paragraphs.ts';
import { textsInXml } from './xml.ts';

/** Elements that do not begin a new paragraph. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'textarea']);
const AUTHORS = new Set(['author', 'creator', 'dc.creator', 'article:author', 'twitter:creator']);

/** Reads a page of HTML: what a browser would show, what stands in for its images, its title and author. Nothing runs. */
export async function readHtml(order: ExtractOrder, findings: Findings): Promise<void> {
  findings.unit('paragraph');
  const paragraphs = new Paragraphs(findings);
  let gathered = '';
  let silent = 0;
  let title: string | null = null;
  const flush = () => {
    paragraphs.add(gathered);
    gathered = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (SILENT.has(name)) silent += 1;
      if (name === 'title') title = '';
      if (name === 'meta' && AUTHORS.has((attributes.name ?? attributes.property ?? '').toLowerCase()))
        findings.property('author', attributes.content);
      if (attributes.alt) gathered += ` ${attributes.alt} `;
      if (!INLINE.has(name)) flush();
    },
    ontext(text) {
      if (title !== null) title += text;
      else if (silent === 0) gathered += text;
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1;
      if (name === 'title' && title !== null) {
        findings.property('title', title);
        title = null;
      }
      if (!INLINE.has(name)) flush();
    },
  });
  parser.write((await wholeFile(order)).toString('utf8'));
  parser.end();
  flush();
  paragraphs.flush();
}

/** Reads XML, such as a drawing in SVG: every text in it, wherever it stands. */
export async function readXml(order: ExtractOrder, findings: Findings): Promise<void> {
  const xml = (await wholeFile(order)).toString('utf8');
  findings.passage(0, textsInXml(xml).join('\n'));
}
