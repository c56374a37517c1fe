import { Tooltip as RadixTooltip, Slot } from 'radix-ui';
import { type ComponentProps, type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { useLandmark } from './landmark.ts';
import styles from './Tooltip.module.css';

/** Waits before the first tooltip, so that a pointer on its way elsewhere brings up nothing. Milliseconds. */
export const TOOLTIP_DELAY = 600;

export interface TooltipProps {
  text: ReactNode;
  /** The control that it belongs to: one element that takes props and a ref. */
  children: ReactElement;
  side?: 'top' | 'right' | 'bottom' | 'left' | undefined;
  /** The text only repeats the control's own name: it is shown, and not read out a second time. */
  naming?: boolean | undefined;
}

/**
 * A short text on hover and on focus; Escape takes it away. Needs `DesignRoot` above it.
 * Never the only place of something that must be known.
 */
export function Tooltip({ text, children, side = 'bottom', naming = false }: TooltipProps) {
  const { trigger, container, onOpenChange } = useLandmark<HTMLButtonElement>();
  const [open, setOpen] = useLateClose(onOpenChange);
  return (
    <RadixTooltip.Root open={open} onOpenChange={setOpen}>
      <RadixTooltip.Trigger asChild ref={trigger}>
        {naming ? <Undescribed>{children}</Undescribed> : children}
      </RadixTooltip.Trigger>
      <RadixTooltip.Portal container={container}>
        <RadixTooltip.Content className={styles.tooltip} side={side} sideOffset={6} collisionPadding={8}>
          {text}
        </RadixTooltip.Content>
      </RadixTooltip.Portal>
    </RadixTooltip.Root>
  );
}

/** Hands everything on to the control but the reference to the tooltip. */
function Undescribed({ 'aria-describedby': _, ...rest }: ComponentProps<typeof Slot.Root>) {
  return <Slot.Root {...rest} />;
}

/**
 * Closes one task late. While Tab moves the focus nothing has it for a moment; would the tooltip leave a dialog
 * just then, Radix's focus trap took it for the loss of the focused element and pulled the focus to the dialog.
 */
function useLateClose(onOpenChange: (open: boolean) => void) {
  const [open, setOpen] = useState(false);
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(closing.current), []);
  const change = (next: boolean) => {
    clearTimeout(closing.current);
    onOpenChange(next);
    if (next) setOpen(true);
    else closing.current = setTimeout(() => setOpen(false));
  };
  return [open, change] as const;
}
