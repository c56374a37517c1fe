import { Blocks } from './blocks.ts';
import { tokensOf } from './tokens.ts';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Whether an address leads into the web, and nowhere else. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s/?#\\]+([/?#]\S*)?$/i.test(url);

/** Text with its white space made single spaces. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Turns the tokens of a document into blocks; one method for each kind of token. */
class Writer {
  readonly blocks = new Blocks();
  private readonly leaveOut: string;
  private inHead = false;
  /** Gathers the text of the element that is open, where it is handled as a whole. */
  private code: string[] | null = null;
  private heading: string[] | null = null;
  private link: { href: string; text: string[] } | null = null;

  constructor(leaveOut: string) {
    this.leaveOut = leaveOut;
  }

  text(text: string): void {
    if (this.inHead) return;
    const gathered = this.code ?? this.heading ?? this.link?.text;
    if (gathered) gathered.push(text);
    else this.blocks.text(text);
  }

  open(name: string, attributes: Map<string, string>): void {
    if (name === 'head' || name === 'title') this.inHead = true;
    if (name === 'body') this.inHead = false;
    if (name === 'td' || name === 'th') this.text(' ');
    if (name === 'img' && attributes.get('alt')) this.text(`[${attributes.get('alt')}]`);
    if (name === 'br' && this.code) this.code.push('\n');
    else if (name === 'br') {
      this.endLink();
      this.blocks.breakLine();
    }
    if (name === 'a') {
      this.endLink();
      const href = attributes.get('href')?.trim() ?? '';
      if (isWebAddress(href) && !this.code && !this.heading) this.link = { href, text: [] };
    }
    if (!BLOCKS.has(name) || this.code) return;
    this.endBlock();
    if (name === 'h1') this.heading = [];
    else if (/^h[2-6]$/.test(name)) this.blocks.heading(Number(name[1]));
    else if (name === 'blockquote') this.blocks.quote();
    else if (name === 'ul' || name === 'ol') this.blocks.list(name === 'ol');
    else if (name === 'li') this.blocks.item();
    else if (name === 'pre') this.code = [];
  }

  close(name: string): void {
    if (name === 'head' || name === 'title') this.inHead = false;
    if (name === 'a') this.endLink();
    if (!BLOCKS.has(name) || (this.code && name !== 'pre')) return;
    this.endBlock();
    if (name === 'ul' || name === 'ol') this.blocks.endList();
  }

  endBlock(): void {
    this.endLink();
    if (this.code) this.blocks.verbatim(this.code.join(''));
    this.code = null;
    this.blocks.end();
    const said = collapse(this.heading?.join('') ?? '');
    this.heading = null;
    if (said === '' || said === this.leaveOut) return;
    this.blocks.heading(1);
    this.blocks.text(said);
    this.blocks.end();
  }

  private endLink(): void {
    if (!this.link) return;
    const { href, text } = this.link;
    this.link = null;
    const said = text.join('');
    const named = said.trim() !== '' && collapse(said) !== href;
    if (named) this.blocks.text(`${said} (`);
    this.blocks.address(href);
    if (named) this.blocks.text(')');
  }
}

/**
 * What a reader sees of an HTML document, as Markdown: headings, paragraphs, lists, quotes, code, and addresses in the
 * web. Everything else about its looks is left out, pictures are named by their text, and nothing in it can act.
 * @param leaveOut text of a first-level heading that is not part of what was written.
 */
export function toMarkdown(html: string, leaveOut = ''): string {
  const writer = new Writer(leaveOut);
  for (const token of tokensOf(html)) {
    if (token.kind === 'text') writer.text(token.text);
    else if (token.kind === 'open') writer.open(token.name, token.attributes);
    else writer.close(token.name);
  }
  writer.endBlock();
  return writer.blocks.toString();
}
