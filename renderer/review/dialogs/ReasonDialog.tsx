import { useState } from 'react';
import { Button, Dialog, Field, Select, TextArea } from '../../design/index.ts';
import { words } from '../../words/index.ts';

export interface ReasonDialogProps<Kind extends string> {
  title: string;
  advice: string;
  reasons: readonly Kind[];
  reasonWords: (kind: Kind) => string;
  act: string;
  open: boolean;
  onClose: () => void;
  onAct: (kind: Kind, note: string) => void;
}

/** Asks why, from a short list and in one's own words: for holds and recusals. */
export function ReasonDialog<Kind extends string>(props: ReasonDialogProps<Kind>) {
  const { title, advice, reasons, reasonWords, act, open, onClose, onAct } = props;
  const t = words.review;
  const [kind, setKind] = useState<Kind | undefined>(reasons[0]);
  const [note, setNote] = useState('');
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
            onClick={() => {
              if (kind) onAct(kind, note);
              onClose();
            }}
          >
            {act}
          </Button>
        </>
      }
    >
      <Field label={t.reason}>
        <Select value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
          {reasons.map((each) => (
            <option key={each} value={each}>
              {reasonWords(each)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.note}>
        <TextArea value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
    </Dialog>
  );
}
