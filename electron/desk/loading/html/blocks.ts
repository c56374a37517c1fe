/** Deeper lists are set as deep as this. */
const DEEPEST = 8;

/** So that it reads in Markdown as it stood there: every character that could mean something is escaped. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#~|]/g, '\\$&').replace(/&(?=[#A-Za-z])/g, '\\&');
}

/** At the beginning of a line more characters mean something. */
function escapedStart(line: string): string {
  return line.replace(/^([-+=])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Gathers text into the blocks of a Markdown document: paragraphs, headings, list items, quotes, code. */
export class Blocks {
  private readonly done: string[] = [];
  private lines: string[] = [];
  private parts: string[] = [];
  private prefix = '';
  private readonly lists: { ordered: boolean; count: number }[] = [];

  /** Adds text as somebody wrote it; white space counts as one space, as HTML has it. */
  text(text: string): void {
    this.parts.push(escaped(text.replace(/[ \t\r\n\f]+/g, ' ')));
  }

  address(url: string): void {
    this.parts.push(`<${url.replace(/[<>]/g, encodeURIComponent)}>`);
  }

  breakLine(): void {
    const line = escapedStart(this.parts.join('').trim());
    this.parts = [];
    if (line !== '') this.lines.push(line);
  }

  /** Ends the block. */
  end(): void {
    this.breakLine();
    const { lines } = this;
    this.lines = [];
    if (lines.length === 0) return;
    const depth = Math.min(this.lists.length, DEEPEST);
    const indent = ' '.repeat(4 * Math.max(0, depth - 1));
    const inside = depth > 0 ? `${indent}    ` : '';
    const first = this.prefix === '' ? inside : indent + this.prefix;
    // Two spaces at the end of a line break it there.
    this.done.push(first + lines.join(`  \n${inside}`));
    this.prefix = '';
  }

  /** A block that is set as it is, such as code: between fences that do not stand in it. */
  verbatim(text: string): void {
    this.end();
    const lines = text.replace(/^\r?\n/, '').trimEnd();
    if (lines.trim() === '') return;
    const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    this.done.push(`${fence}\n${lines}\n${fence}`);
  }

  /** @param level from 1 to 6. */
  heading(level: number): void {
    this.prefix = `${'#'.repeat(level)} `;
  }

  quote(): void {
    this.prefix = '> ';
  }

  list(ordered: boolean): void {
    this.lists.push({ ordered, count: 0 });
  }

  item(): void {
    const list = this.lists.at(-1);
    if (!list) return;
    list.count += 1;
    this.prefix = list.ordered ? `${list.count}. ` : '- ';
  }

  endList(): void {
    this.lists.pop();
  }

  toString(): string {
    this.end();
    return this.done.join('\n\n');
  }
}
