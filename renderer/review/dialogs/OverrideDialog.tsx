import { useState } from 'react';
import type { Reading } from '../../../shared/reading/reading.ts';
import { Button, Dialog, Field, Select, TextArea } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import type { ReadingStore } from '../reading-store.ts';

export interface OverrideDialogProps {
  store: ReadingStore;
  reading: Reading;
  open: boolean;
  onClose: () => void;
}

/** Sets a decision against the rule. It needs a reason, which is shown wherever the decision is. */
export function OverrideDialog({ store, reading, open, onClose }: OverrideDialogProps) {
  const t = words.review;
  const labels = store.rubric.decisionLabels;
  const [decision, setDecision] = useState<'EARNED' | 'NOT_YET'>('EARNED');
  const [reason, setReason] = useState(reading.override?.reason ?? '');
  const set = () => {
    if (store.write({ type: 'override', decision, reason })) onClose();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={t.overrideTitle}
      description={t.overrideAdvice}
      closeLabel={words.app.close}
      footer={
        <>
          {reading.override && (
            <Button
              onClick={() => {
                store.write({ type: 'clear-override' });
                onClose();
              }}
            >
              {t.clearOverride}
            </Button>
          )}
          <Button kind="primary" disabled={!reason.trim()} onClick={set}>
            {t.setOverride}
          </Button>
        </>
      }
    >
      <Field label={t.overrideAs}>
        <Select
          value={decision}
          onChange={(event) => setDecision(event.target.value as 'EARNED' | 'NOT_YET')}
        >
          <option value="EARNED">{labels.EARNED}</option>
          <option value="NOT_YET">{labels.NOT_YET}</option>
        </Select>
      </Field>
      <Field label={t.overrideReason} required>
        <TextArea value={reason} onChange={(event) => setReason(event.target.value)} rows={3} />
      </Field>
    </Dialog>
  );
}
