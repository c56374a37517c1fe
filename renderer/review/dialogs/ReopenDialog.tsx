import { useState } from 'react';
import { Button, Dialog, Field, TextArea } from '../../design/index.ts';
import { words } from '../../words/index.ts';

export interface ReopenDialogProps {
  open: boolean;
  onClose: () => void;
  onReopen: (reason: string) => void;
}

/** Reopens what has left in an export: it needs a reason, which stays in the journal. */
export function ReopenDialog({ open, onClose, onReopen }: ReopenDialogProps) {
  const t = words.review;
  const [reason, setReason] = useState('');
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={t.reopenTitle}
      description={t.reopenAdvice}
      closeLabel={words.app.close}
      footer={
        <>
          <Button onClick={onClose}>{words.app.cancel}</Button>
          <Button
            kind="primary"
            disabled={!reason.trim()}
            onClick={() => {
              onReopen(reason);
              onClose();
            }}
          >
            {t.reopen}
          </Button>
        </>
      }
    >
      <Field label={t.reason} required>
        <TextArea value={reason} onChange={(event) => setReason(event.target.value)} rows={3} />
      </Field>
    </Dialog>
  );
}
