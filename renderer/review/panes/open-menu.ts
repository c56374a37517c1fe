/** Opens the menu of the panes as a press on its button does. */
export function openArrangeMenu(): void {
  document
    .querySelector<HTMLElement>('[data-place="arrange-panes"]')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
}
