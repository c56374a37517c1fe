import { useState } from 'react';
import { AlertDialog, Banner, Button, Dialog, Field, TextArea } from '../index.ts';
import styles from './Gallery.module.css';
import { Section } from './Section.tsx';

/** Dialogs and banners. */
export function Overlays() {
  const [open, setOpen] = useState<'dialog' | 'alert' | null>(null);
  const close = () => setOpen(null);
  return (
    <Section title="Messages">
      <Banner kind="info" title="Three readings wait for their partner." action={<Button>Show them</Button>}>
        They are compared once both assessors have locked.
      </Banner>
      <Banner kind="warn" title="Two files name the educator." action={<Button>List them</Button>}>
        Look at them before anyone opens the submissions.
      </Banner>
      <Banner kind="error" title="reflection.docx is damaged." action={<Button>Put on hold</Button>}>
        The rest of C-023 can be read. Ask for the file again.
      </Banner>
      <div className={styles.row}>
        <Button onClick={() => setOpen('dialog')}>Override the decision</Button>
        <Button onClick={() => setOpen('alert')}>Recuse</Button>
      </div>
      <Dialog
        open={open === 'dialog'}
        onOpenChange={close}
        title="Override the decision"
        description="The rule says: Not yet. P2 is Progressing; the rule asks for Demonstrated on all 8."
        closeLabel="Close"
        footer={
          <>
            <Button onClick={close}>Keep the rule's decision</Button>
            <Button kind="primary" onClick={close}>
              Override
            </Button>
          </>
        }
      >
        <Field label="Reason" hint="It goes into the journal and to the adjudicator.">
          <TextArea rows={3} />
        </Field>
      </Dialog>
      <AlertDialog
        open={open === 'alert'}
        onOpenChange={close}
        title="Recuse from C-017?"
        description="Your draft is discarded; only the recusal is kept, and the submission goes back to the pool."
        cancelLabel="Cancel"
        actionLabel="Recuse"
        onAction={close}
        danger
      />
    </Section>
  );
}
