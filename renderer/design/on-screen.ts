/** What is drawn and stands behind the screen, not on it, carries this attribute. */
const BEHIND = 'data-behind';

/** All elements on the screen that a selector names, in their order; what stands ready behind it is passed over. */
export const allOnScreen = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`:is(${selector}):not([${BEHIND}] *)`),
];

/** The first of them; null where there is none. */
export const onScreen = (selector: string): HTMLElement | null => allOnScreen(selector)[0] ?? null;

/** Whether an element is on the screen, and does not stand behind it. */
export const isOnScreen = (element: Element): boolean =>
  element.isConnected && !element.closest(`[${BEHIND}]`);
