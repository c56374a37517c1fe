import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CalibrationRules } from '../../shared/calibration/rules.ts';
import { call } from '../app/call.ts';
import { numberIn } from '../app/number-in.ts';
import { announce, Banner, Button, Checkbox, Dialog, Field, TextInput } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Calibration.module.css';

interface Entry {
  label: string;
  hint?: string;
  least: number;
  most: number;
  whole?: boolean;
}

const t = words.monitor;

/** What stands in a part of the rules, and between what it may lie. */
const ENTRIES = {
  qualifying: {
    exact: { label: t.exactLabel, least: 0, most: 100 },
    anchors: { label: t.anchorsLabel, least: 1, most: 100, whole: true },
    ratings: { label: t.ratingsLabel, least: 1, most: 1000, whole: true },
    apart: { label: t.apartLabel, hint: t.apartHint, least: 0, most: 4, whole: true },
  },
  drift: {
    window: { label: t.windowLabel, least: 1, most: 100, whole: true },
    exact: { label: t.driftExactLabel, least: 0, most: 100 },
    bias: { label: t.biasLabel, least: 0, most: 4 },
  },
} satisfies Record<keyof CalibrationRules, Record<string, Entry>>;

const DECISIONS = { qualifying: t.decisionsLabel, drift: t.driftDecisionsLabel };

export interface RulesDialogProps {
  rules: CalibrationRules;
  part: keyof CalibrationRules;
  onLeave: () => void;
}

/** Changes one part of the rules. Nothing is saved while a number is none. */
export function RulesDialog({ rules, part, onLeave }: RulesDialogProps) {
  const entries = Object.entries<Entry>(ENTRIES[part]);
  const before = rules[part] as unknown as Record<string, number>;
  const [texts, setTexts] = useState(
    Object.fromEntries(entries.map(([name]) => [name, String(before[name])])),
  );
  const [decisions, setDecisions] = useState(rules[part].decisions);
  const saving = useMutation({
    mutationFn: (next: CalibrationRules) => call('calibration.rule', { rules: next }),
    onSuccess: () => {
      announce(t.rulesSaved);
      onLeave();
    },
  });
  const values = Object.fromEntries(
    entries.map(([name, entry]) => [name, numberIn(texts[name] ?? '', entry)]),
  );
  const whole = Object.values(values).every((value) => value !== null);
  return (
    <Dialog
      open
      onOpenChange={onLeave}
      title={t.rules}
      closeLabel={words.app.close}
      footer={
        <>
          <Button onClick={onLeave}>{words.app.cancel}</Button>
          <Button
            kind="primary"
            disabled={!whole || saving.isPending}
            onClick={() => saving.mutate({ ...rules, [part]: { ...values, decisions } })}
          >
            {t.saveRules}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {entries.map(([name, { label, hint, least, most }]) => (
          <Field
            key={name}
            label={label}
            hint={hint}
            error={values[name] === null ? t.notNumber(label, least, most) : null}
          >
            <TextInput
              value={texts[name]}
              inputMode="decimal"
              onChange={(event) => setTexts({ ...texts, [name]: event.target.value })}
            />
          </Field>
        ))}
        <Checkbox
          label={DECISIONS[part]}
          checked={decisions}
          onChange={(event) => setDecisions(event.target.checked)}
        />
        {saving.error && <Banner kind="error" title={saving.error.message} />}
      </div>
    </Dialog>
  );
}
