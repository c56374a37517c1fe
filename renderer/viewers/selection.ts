import type { ArtifactView } from '../../shared/contract/views.ts';
import type { Evidence, Selector } from '../../shared/reading/selector.ts';

/** A document on the screen, whatever its kind. */
export interface OpenDocument {
  readonly artifact: ArtifactView;
  /** What is selected in it; null for nothing. */
  selected(): Selector | null;
  /** Lets go of what is selected in it, where that isn't the window's own selection. */
  release?(): void;
  /** Opens the field to find words in it, where it has one. */
  find?(): void;
  /** Brings a piece of evidence into sight and makes it stand out. */
  reveal(id: string): void;
  /** Selects a piece of evidence as it stands, with the keyboard in the document, so that its span can be changed. */
  take?(id: string): void;
}

/** The documents on the screen, so that a key can ask which one holds the selected passage. */
const open = new Set<OpenDocument>();

/**
 * Puts a document on the list for as long as it is on the screen. One without a path is only looked at, as what was
 * handed in earlier: nothing in it becomes evidence.
 */
export function registerDocument(document: OpenDocument): () => void {
  if (document.artifact.path) open.add(document);
  return () => open.delete(document);
}

/**
 * The passage, region or time that is selected in any open document, as evidence; null where nothing is selected.
 * Only one is selected at a time: whoever draws a region or marks a time lets go of everything else first.
 */
export function selectedPassage(): Evidence | null {
  const inOrder = [...open].sort(
    (one, other) => Number(Boolean(one.release)) - Number(Boolean(other.release)),
  );
  for (const { artifact, selected } of inOrder) {
    const selector = selected();
    if (!selector) continue;
    return { artifact: artifact.path, ...(artifact.sha256 ? { sha256: artifact.sha256 } : {}), selector };
  }
  return null;
}

/** Lets go of what is selected, in every document but `except`. */
export function releaseSelection(except?: OpenDocument): void {
  window.getSelection()?.removeAllRanges();
  for (const document of open) if (document !== except) document.release?.();
}

/** Shows a piece of evidence in its document, if that is on the screen. */
export function showEvidence(artifactPath: string, id: string): boolean {
  for (const { artifact, reveal } of open)
    if (artifact.path === artifactPath) {
      reveal(id);
      return true;
    }
  return false;
}

/** Selects a piece of evidence in its document, ready to be changed; false where that isn't on the screen. */
export function takeEvidence(artifactPath: string, id: string): boolean {
  for (const document of open)
    if (document.artifact.path === artifactPath && document.take) {
      releaseSelection();
      document.take(id);
      return true;
    }
  return false;
}

/** Opens the field to find words in the first document on the screen that has one; false where none has. */
export function findInDocument(): boolean {
  for (const { find } of open)
    if (find) {
      find();
      return true;
    }
  return false;
}
