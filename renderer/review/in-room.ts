/** Marks the element that holds all of a reading room. */
export const ROOM = { 'data-room': '' };

const standsReady = (element: Element) => element.closest('[data-room]')?.checkVisibility() === false;

/** All elements of this kind, but those of a room that stands ready out of sight. */
export function allInRoom(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => !standsReady(element));
}

/** The first element of this kind, but for those of a room that stands ready out of sight. */
export function inRoom(selector: string): HTMLElement | undefined {
  return allInRoom(selector)[0];
}
