import { AlertDialog as RadixAlertDialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from '../actions/Button.tsx';
import { usePresent } from '../presence.ts';
import styles from './Dialog.module.css';
import { useDialogFocus } from './dialog-focus.ts';

export interface AlertDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The question: "Recuse from C-017?" */
  title: string;
  /** What will happen, and whether it can be undone. */
  description: ReactNode;
  cancelLabel: string;
  /** What the other button does, as a verb: "Recuse". */
  actionLabel: string;
  onAction: () => void;
  /** For what removes or cannot be undone. */
  danger?: boolean | undefined;
  children?: ReactNode;
}

/** Asks before something that cannot simply be taken back. Opens with Cancel in focus; Escape cancels. */
export function AlertDialog(props: AlertDialogProps) {
  const { open, onOpenChange, title, description, cancelLabel, actionLabel, onAction, danger, children } =
    props;
  const focus = useDialogFocus();
  const present = usePresent();
  return (
    <RadixAlertDialog.Root open={open && present} onOpenChange={onOpenChange}>
      <RadixAlertDialog.Portal>
        <div className={styles.room}>
          <RadixAlertDialog.Content {...focus} className={styles.dialog} aria-modal="true">
            <header className={styles.head}>
              <RadixAlertDialog.Title className={styles.title}>{title}</RadixAlertDialog.Title>
            </header>
            <div className={styles.body}>
              <RadixAlertDialog.Description className={styles.description}>
                {description}
              </RadixAlertDialog.Description>
              {children}
            </div>
            <footer className={styles.foot}>
              <RadixAlertDialog.Cancel asChild>
                <Button data-first-focus="">{cancelLabel}</Button>
              </RadixAlertDialog.Cancel>
              <RadixAlertDialog.Action asChild>
                <Button kind={danger ? 'danger' : 'primary'} onClick={onAction}>
                  {actionLabel}
                </Button>
              </RadixAlertDialog.Action>
            </footer>
          </RadixAlertDialog.Content>
        </div>
      </RadixAlertDialog.Portal>
    </RadixAlertDialog.Root>
  );
}
