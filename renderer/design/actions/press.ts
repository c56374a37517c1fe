import type { ComponentPropsWithRef } from 'react';

type ButtonAttributes = ComponentPropsWithRef<'button'>;

const PRESSES = ['onClick', 'onPointerDown', 'onKeyDown', 'onDoubleClick'] as const;

/**
 * A button that cannot be pressed now keeps its place in the tab order, so that focus is never lost when it
 * switches off under the reader's hands and so that its reason can be read. It does nothing.
 */
export function pressable({ disabled, type = 'button', ...props }: ButtonAttributes): ButtonAttributes {
  if (!disabled) return { ...props, type };
  const still: ButtonAttributes = { ...props, type: 'button', 'aria-disabled': true };
  for (const name of PRESSES) delete still[name];
  return still;
}
