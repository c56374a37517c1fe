import { cleanParagraph } from './clean.ts';
import type { Findings } from './extraction.ts';

/** About as much as a page: large enough that words asked for together are found together. */
const PASSAGE = 1_800;

/**
 * Gathers paragraphs, one at a time, into passages of about a page. Paragraphs are counted as a person would: the
 * empty ones are not.
 */
export class Paragraphs {
  private readonly findings: Findings;
  private gathered: string[] = [];
  private length = 0;
  private first = 1;
  private count = 0;

  constructor(findings: Findings) {
    this.findings = findings;
  }

  add(text: string): void {
    const paragraph = cleanParagraph(text);
    if (paragraph === '') return;
    if (this.length > 0 && this.length + paragraph.length > PASSAGE) this.flush();
    this.gathered.push(paragraph);
    this.length += paragraph.length;
    this.count += 1;
  }

  /** Hands on what is gathered; to be called at the end. */
  flush(): void {
    if (this.gathered.length > 0) this.findings.passage(this.first, this.gathered.join('\n'));
    this.gathered = [];
    this.length = 0;
    this.first = this.count + 1;
  }
}
