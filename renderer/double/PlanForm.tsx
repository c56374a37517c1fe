import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { DoubleView } from '../../shared/contract/double-views.ts';
import type { DoublePlan } from '../../shared/double/plan.ts';
import { call } from '../app/call.ts';
import { numberIn } from '../app/number-in.ts';
import { client } from '../app/queries.ts';
import { announce, Banner, Button, Checkbox, Field, TextInput } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Double.module.css';
import { doubleQuery } from './queries.ts';

const MOST_FIRST = 100_000;

/** Whether and how a sample of the batch is drawn. Nothing is drawn before it is asked for. */
export function PlanForm({ view: { batch, plan } }: { view: DoubleView }) {
  const t = words.double;
  const [on, setOn] = useState(plan !== null);
  const [seed, setSeed] = useState(plan?.seed ?? crypto.randomUUID().slice(0, 8));
  const [first, setFirst] = useState(String(plan?.first ?? 10));
  const [percent, setPercent] = useState(String(plan?.percent ?? 10));
  const [near, setNear] = useState(plan?.near ?? true);
  // What is drawn now, also where another window drew it. The form stays as it is, and with it the focus.
  useEffect(() => {
    setOn(plan !== null);
    if (!plan) return;
    setSeed(plan.seed);
    setFirst(String(plan.first));
    setPercent(String(plan.percent));
    setNear(plan.near);
  }, [plan]);
  const save = useMutation({
    mutationFn: (next: DoublePlan | null) => call('double.plan', { batch, plan: next }),
    onSuccess: (saved) => {
      client.setQueryData(doubleQuery(batch).queryKey, saved);
      announce(saved.plan ? t.saved : t.turnedOff);
    },
  });
  const [firsts, share] = [
    numberIn(first, { most: MOST_FIRST, whole: true }),
    numberIn(percent, { most: 100 }),
  ];
  const turn = (next: boolean) => {
    setOn(next);
    if (!next && plan) save.mutate(null);
  };
  return (
    <>
      <Checkbox label={t.on} checked={on} onChange={(event) => turn(event.target.checked)} />
      {on && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (seed.trim() && firsts !== null && share !== null)
              save.mutate({ seed: seed.trim(), first: firsts, percent: share, near });
          }}
        >
          <Field label={t.seed} hint={t.seedHint} error={seed.trim() ? null : t.noSeed}>
            <TextInput value={seed} maxLength={64} onChange={(event) => setSeed(event.target.value)} />
          </Field>
          <Field
            label={t.first}
            hint={t.firstHint}
            error={firsts === null ? t.notNumber(t.first, MOST_FIRST) : null}
          >
            <TextInput value={first} inputMode="numeric" onChange={(event) => setFirst(event.target.value)} />
          </Field>
          <Field
            label={t.percent}
            hint={t.percentHint}
            error={share === null ? t.notNumber(t.percent, 100) : null}
          >
            <TextInput
              value={percent}
              inputMode="decimal"
              onChange={(event) => setPercent(event.target.value)}
            />
          </Field>
          <Checkbox
            label={t.near}
            hint={t.nearHint}
            checked={near}
            onChange={(event) => setNear(event.target.checked)}
          />
          <Button type="submit" disabled={save.isPending}>
            {plan ? t.saveAgain : t.save}
          </Button>
        </form>
      )}
      {save.error && <Banner kind="error" title={save.error.message} />}
    </>
  );
}
