const NEXT =
  'Close this window and go on in the one that Touchstone opened when it started. Where there is none, start Touchstone again.';

/** What is said to a window that has no business with this start of the program. */
export const WORDS = {
  earlier: {
    title: 'This window belongs to an earlier start',
    why: 'Touchstone has started anew since this window was opened. What was shown as saved is safe.',
    next: NEXT,
  },
  used: {
    title: 'This address opens one window, once',
    why: 'It has been used already, or belongs to another start of Touchstone.',
    next: NEXT,
  },
};
