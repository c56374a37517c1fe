import { onScreen } from '../../design/index.ts';

/** Opens the menu of the panes as a press on its button does. */
export function openArrangeMenu(): void {
  onScreen('[data-place="arrange-panes"]')?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
  );
}
