/**
 * Everything that a key can do, with its usual key. Names are stable: remapped keys are stored under them.
 * A key is written `Mod+Shift+K`; Mod is Ctrl, or Command on a Mac. Keys without Mod are dead inside text fields, but for function
 * keys, which no text takes.
 */
export const USUAL_KEYS = {
  'show-keys': '?',
  undo: 'Mod+Z',
  redo: 'Mod+Shift+Z',
  'go-queue': 'G',
  'next-undecided': 'Mod+Enter',
  'next-submission': 'N',
  'previous-submission': 'P',
  'level-1': '1',
  'level-2': '2',
  'level-3': '3',
  'level-4': '4',
  'level-5': '5',
  'no-level': '0',
  'next-criterion': 'J',
  'previous-criterion': 'K',
  'feedback-field': 'F',
  quote: 'E',
  'overall-field': 'O',
  'intake-all-met': 'C',
  'show-intake': 'I',
  find: '/',
  recuse: 'R',
  hold: 'H',
  lock: 'L',
  'open-batch': 'Mod+O',
  palette: 'Mod+K',
  'insert-comment': 'Mod+Space',
  'show-rubric': 'U',
  'show-preview': 'V',
  'show-history': 'Y',
  'show-comments': 'B',
  flag: 'M',
  codes: 'X',
  'by-criterion': 'T',
  'search-texts': 'Mod+Shift+F',
  'show-noticed': 'W',
  'room-next': 'PageDown',
  'room-back': 'PageUp',
  'room-dark': '.',
  'evidence-on': 'Shift+PageDown',
  'evidence-back': 'Shift+PageUp',
  'evidence-larger': '+',
  'evidence-smaller': '-',
  'evidence-alone': 'Q',
  'swap-panes': 'S',
  'two-views': 'D',
  'arrange-panes': 'A',
  'next-pane': 'F6',
  'previous-pane': 'Shift+F6',
} as const;

export type Action = keyof typeof USUAL_KEYS;

/** The keys as they are now: the usual ones with one's own in their place. Changed only by `setOwnKeys`. */
export const ACTIONS: Record<Action, string> = { ...USUAL_KEYS };

/** Puts one's own keys in the place of the usual ones; names that no action bears are passed over. */
export function setOwnKeys(own: Readonly<Record<string, string>>): void {
  for (const action of Object.keys(USUAL_KEYS) as Action[])
    ACTIONS[action] = own[action] ?? USUAL_KEYS[action];
}

/** What the same press would do besides; an action's key must be its own. */
export function clashesWith(action: Action, press: string): Action | null {
  const found = (Object.keys(ACTIONS) as Action[]).find(
    (other) => other !== action && ACTIONS[other] === press,
  );
  return found ?? null;
}
