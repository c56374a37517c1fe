import { useState } from 'react';
import { Checkbox, Field, Select, TextArea, TextInput } from '../index.ts';
import styles from './Gallery.module.css';
import { Section } from './Section.tsx';

/** Fields and the controls in them. */
export function Entries() {
  const [note, setNote] = useState('You quote the tally of wet shoes. Which step of the task did it change?');
  return (
    <Section title="Entries">
      <div className={styles.columns}>
        <Field label="Name of the batch" hint="Seen only by who works on it.">
          <TextInput defaultValue="Autumn, second round" />
        </Field>
        <Field label="Limit of attempts" error="Write a whole number of 1 or more, or leave it empty.">
          <TextInput inputMode="numeric" defaultValue="none" />
        </Field>
        <Field label="Candidate code" hint="Comes from the manifest.">
          <TextInput readOnly value="C-017" />
        </Field>
        <Field label="Feedback on P2" required>
          <TextArea rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
        </Field>
        <Field label="A note that waits" hint="Grows with what is written.">
          <TextArea placeholder="One strength, and one next step" />
        </Field>
        <Field label="Reason of the recusal">
          <Select defaultValue="school">
            <option value="knows">Knows the educator</option>
            <option value="school">Same school</option>
            <option value="coached">Coached or planned with</option>
          </Select>
        </Field>
        <div className={styles.samples}>
          <Checkbox
            label="Double reading"
            hint="The first 10 of each micro-credential, then 10 %."
            defaultChecked
          />
          <Checkbox label="Names are shown" />
          <Checkbox label="All of this batch" mixed />
          <Checkbox label="Not to be had here" disabled />
        </div>
      </div>
    </Section>
  );
}
