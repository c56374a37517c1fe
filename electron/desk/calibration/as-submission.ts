import { createHash } from 'node:crypto';
import type { Anchor, AnchorFile } from '../../../shared/calibration/anchor.ts';
import { endingOf } from '../../../shared/contract/originals.ts';
import type { EventBody, LoadedArtifact } from '../library/events.ts';
import { digestOf, essenceOf } from '../loading/digest.ts';
import { neutralTitle } from '../loading/prepare.ts';

/** SHA-256 of a text, in hex. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A place for an anchor's file in a batch, by which evidence points at it. `at` is its number, from 0. */
export function anchorPath(submission: string, mediaType: string, at: number): string {
  const ending = endingOf(mediaType) ?? (mediaType === 'text/html' ? '.html' : '');
  return `artifacts/${submission}/${at + 1}${ending}`;
}

function artifactOf(submission: string, file: AnchorFile, title: string, at: number): LoadedArtifact {
  const { component, kind, sha256, size, mediaType, url } = file;
  const path = kind === 'file' ? anchorPath(submission, mediaType, at) : `${kind}-${at + 1}`;
  return { component, title, kind, path, sha256, size, mediaType, url, trouble: null };
}

/** An anchor as a submission of a batch, with nothing about it that says so. */
export function asSubmission(
  anchor: Anchor,
  as: { batch: string; id: string; candidate: string; position: number; submittedAt: string | null },
): EventBody['submission.loaded'] {
  const artifacts = anchor.files.map((file, at) => {
    // Files that a facilitator chose have the names of files, which no submission shows.
    const title = anchor.source ? file.title : neutralTitle(file, anchor.files.slice(0, at));
    return artifactOf(as.id, file, title, at);
  });
  const body = { ...as, microCredential: anchor.microCredential, attempt: 1, previous: null };
  return { ...body, digest: digestOf([body, artifacts.map(essenceOf)]), artifacts };
}
