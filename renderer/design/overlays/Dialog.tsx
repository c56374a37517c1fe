import { X } from 'lucide-react';
import { Dialog as RadixDialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { IconButton } from '../actions/IconButton.tsx';
import { Scroller } from '../layout/Scroller.tsx';
import { usePresent } from '../presence.ts';
import styles from './Dialog.module.css';
import { useDialogFocus } from './dialog-focus.ts';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** A sentence below the title, read out when the dialog opens. */
  description?: ReactNode;
  /** The name of the button in the corner. */
  closeLabel: string;
  children?: ReactNode;
  /** The buttons, the one that goes on last. */
  footer?: ReactNode;
  size?: 'normal' | 'wide' | undefined;
}

/**
 * A task that wants the whole attention: the page below is out of reach until it is closed, by its buttons or by
 * Escape. A click beside it does not close it, so that a stray click loses nothing that was typed.
 * Radix's own overlay is left out: it locks scrolling by a style element that the security policy refuses.
 */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, closeLabel, children, footer, size = 'normal' } = props;
  const focus = useDialogFocus();
  // It lies over the whole page, whatever it was opened from.
  const present = usePresent();
  return (
    <RadixDialog.Root open={open && present} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <div className={styles.room}>
          <RadixDialog.Content
            {...focus}
            className={styles.dialog}
            data-size={size}
            aria-modal="true"
            onInteractOutside={(event) => event.preventDefault()}
          >
            <header className={styles.head}>
              <RadixDialog.Title className={styles.title}>{title}</RadixDialog.Title>
              <RadixDialog.Close asChild>
                <IconButton label={closeLabel} icon={<X aria-hidden="true" />} keys="Escape" />
              </RadixDialog.Close>
            </header>
            <Scroller label={title} className={styles.scroll}>
              <div className={styles.body}>
                {description && (
                  <RadixDialog.Description className={styles.description}>
                    {description}
                  </RadixDialog.Description>
                )}
                {children}
              </div>
            </Scroller>
            {footer && <footer className={styles.foot}>{footer}</footer>}
          </RadixDialog.Content>
        </div>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
