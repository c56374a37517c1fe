import type { Algorithm } from './algorithms.ts';
import { Digests } from './digest.ts';

/** The text of `bag-info.txt`: what was given, then what is written anyway (RFC 8493 section 2.2.2). */
export function bagInfo(
  info: readonly (readonly [string, string])[],
  now: Date,
  bytes: number,
  files: number,
): string {
  const all = [
    ...info,
    ['Bagging-Date', now.toISOString().slice(0, 10)],
    ['Payload-Oxum', `${bytes}.${files}`],
    ['Bag-Software-Agent', 'Touchstone'],
  ] as const;
  // A line break inside a value is continued with an indent; the label cannot hold one, nor a colon.
  return all
    .map(
      ([label, value]) =>
        `${label.replace(/[:\r\n]/g, ' ').trim()}: ${value.trim().replace(/\s*[\r\n]+\s*/g, '\n  ')}\n`,
    )
    .join('');
}

/** The text of a tag manifest: every tag file but the tag manifests themselves. */
export function tagManifest(tags: Map<string, string>, algorithm: Algorithm): string {
  const lines = [...tags].filter(([path]) => !path.startsWith('tagmanifest-'));
  return lines
    .map(([path, text]) => {
      const digests = new Digests([algorithm]);
      digests.update(Buffer.from(text));
      return `${digests.finish()[algorithm]}  ${path}\n`;
    })
    .join('');
}
