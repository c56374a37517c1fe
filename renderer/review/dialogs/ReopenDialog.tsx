import { useState } from 'react';
import { Button, Dialog, Field, TextArea } from '../../design/index.ts';
import { words } from '../../words/index.ts';

export interface ReopenDialogProps {
  title: string;
  advice: string;
  open: boolean;
  onClose: () => void;
  onReopen: (reason: string) => void;
}

/** Asks for the reason for which a reading is reopened. It stays with the reading and in the journal. */
export function ReopenDialog({ title, advice, open, onClose, onReopen }: ReopenDialogProps) {
  const t = words.review;
  const [reason, setReason] = useState('');
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={title}
      description={advice}
      closeLabel={words.app.close}
      footer={
        <>
          <Button onClick={onClose}>{words.app.cancel}</Button>
          <Button
            kind="primary"
            disabled={!reason.trim()}
            onClick={() => {
              onReopen(reason);
              setReason('');
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
