import { useRef, useState } from 'react';

const LANDMARKS = 'main, [role="main"], [role="dialog"], [role="alertdialog"], header, footer, nav, aside';

/**
 * Where a menu or tooltip is hung in: the landmark that its trigger stands in. At the end of the body, as Radix
 * does by itself, it would lie outside every landmark, and behind the curtain of an open dialog.
 */
export function useLandmark<Trigger extends HTMLElement>() {
  const trigger = useRef<Trigger>(null);
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const onOpenChange = (open: boolean) => {
    if (open) setContainer(trigger.current?.closest<HTMLElement>(LANDMARKS) ?? null);
  };
  return { trigger, container, onOpenChange };
}
