import type { SavedMarkProps } from '../design/index.ts';
import { words } from '../words/index.ts';
import type { Shown } from './reading-store.ts';

/** Whether everything that was said is saved, and the words for it. */
export function savedAs({ trouble, waiting, savedAt }: Shown): Pick<SavedMarkProps, 'state' | 'text'> {
  const t = words.review;
  if (trouble && trouble.code !== 'undecided' && trouble.code !== 'feedback-missing')
    return { state: 'trouble', text: t.notSaved };
  if (waiting) return { state: 'saving', text: t.saving };
  return { state: 'saved', text: savedAt ? t.saved(savedAt) : t.savedHere };
}
