import { readFileSync } from 'node:fs';

/** A fenced block of a page: ```` ```json batch ```` has the language `json` and the name `batch`. */
export interface Block {
  language: string;
  name: string;
  /** Line of the page on which it begins, from 1. */
  line: number;
  text: string;
}

/** All fenced blocks of a page below the project's folder. */
export function blocksOf(page: string): Block[] {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^```(\w*) ?([\w-]*)\n(.*?)^```$/gms)].map((match) => ({
    language: match[1] ?? '',
    name: match[2] ?? '',
    line: text.slice(0, match.index).split('\n').length,
    text: match[3] ?? '',
  }));
}

/** The text of the one block of a page that has this language and name. */
export function blockNamed(page: string, language: string, name: string): string {
  const [block, ...others] = blocksOf(page).filter(
    (each) => each.language === language && each.name === name,
  );
  if (!block || others.length) throw new Error(`${page} should have one block "${language} ${name}".`);
  return block.text;
}
