import { collapse, isWebAddress, toMarkdown } from './to-markdown.ts';
import { tokensOf } from './tokens.ts';

/** What a page of a submission system says. */
export interface Page {
  /** The text of its title element. */
  title: string;
  /** What a reader sees, without a heading that only repeats the title. */
  markdown: string;
  /** Where it sends whoever opens it, or the first address that it names; null where neither leads into the web. */
  address: string | null;
}

/** UTF-8, or what old tools write where it is not. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** `0; url=https://...` of a refresh (HTML Living Standard, 4.2.5.3). */
function refreshOf(attributes: Map<string, string>): string | null {
  if (attributes.get('http-equiv')?.toLowerCase() !== 'refresh') return null;
  return /;\s*url\s*=\s*['"]?([^'"\s]+)/i.exec(attributes.get('content') ?? '')?.[1] ?? null;
}

/** Reads a page that a submission system wrote around what somebody handed in. Never throws. */
export function readPage(bytes: Uint8Array): Page {
  const html = textOf(bytes);
  let title = '';
  let inTitle = false;
  let address: string | null = null;
  let sent = false;
  for (const token of tokensOf(html)) {
    if (token.kind === 'text') {
      if (inTitle) title += token.text;
      continue;
    }
    if (token.name === 'title') inTitle = token.kind === 'open' && title === '';
    if (token.kind !== 'open') continue;
    const refresh = token.name === 'meta' && !sent ? refreshOf(token.attributes) : null;
    if (refresh && isWebAddress(refresh)) {
      address = refresh;
      sent = true;
    }
    const href = token.name === 'a' ? (token.attributes.get('href')?.trim() ?? '') : '';
    if (address === null && isWebAddress(href)) address = href;
  }
  return { title: collapse(title), markdown: toMarkdown(html, collapse(title)), address };
}
