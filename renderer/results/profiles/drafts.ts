import { createDrafts } from '../create-drafts.ts';

/** A column while it is written: anything may still be missing or wrong. */
export interface EditedColumn {
  header?: string | undefined;
  field?: string | undefined;
  template?: string | undefined;
  text?: string | undefined;
  date?: string | undefined;
  required?: boolean | undefined;
  maxLength?: number | string | undefined;
  identifier?: boolean | undefined;
}

/** A profile while it is written. Its shape is checked, and not trusted. */
export interface Edited {
  id?: string;
  title?: string;
  kind?: string;
  rows?: string;
  columns?: EditedColumn[];
  criterionColumns?: EditedColumn[];
  [key: string]: unknown;
}

/** A profile as it would be saved: without the empty lines that stand in its lists while they are typed. */
export function asSaved(profile: Edited): Edited {
  const cleaned = Object.entries(profile).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.filter((each) => each !== '') : value,
  ]);
  return Object.fromEntries(cleaned) as Edited;
}

/** What is not saved yet. */
export interface Draft {
  profile: Edited;
  /** Headers of a template for which no field could be guessed. */
  unguessed: readonly string[];
}

/** The place of a draft that has no profile yet. */
export const NEW = 'new';

/** Every draft, by the profile that it changes. */
export const { keep: keepDraft, use: useDrafts } = createDrafts<Draft>();
