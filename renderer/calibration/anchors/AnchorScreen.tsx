import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnchorChange, AnchorUse } from '../../../shared/calibration/anchor.ts';
import type { AnchorView } from '../../../shared/contract/calibration-views.ts';
import { call } from '../../app/call.ts';
import { client } from '../../app/queries.ts';
import { goTo } from '../../app/route.ts';
import { Screen } from '../../app/Screen.tsx';
import { AlertDialog, Banner, Button, Checkbox, Field, Select, Waiting } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import { Evidence } from '../Evidence.tsx';
import { anchorsQuery } from '../queries.ts';
import { SavingText } from '../SavingText.tsx';
import { DefinitiveRatings } from './DefinitiveRatings.tsx';

const USES = Object.entries(words.calibration.uses) as [AnchorUse, string][];

/** One after the other, each against the version that the one before left. */
let writing: Promise<unknown> = Promise.resolve();

async function change(id: string, made: AnchorChange): Promise<void> {
  const views = client.getQueryData(anchorsQuery.queryKey) ?? (await client.fetchQuery(anchorsQuery));
  const version = views.find(({ anchor }) => anchor.id === id)?.anchor.version ?? 0;
  await call('anchors.change', { id, version, change: made });
  await client.fetchQuery({ ...anchorsQuery, staleTime: 0 });
}

function AnchorRoom({ view }: { view: AnchorView }) {
  const t = words.calibration;
  const { anchor, rubric, outdated, unrated, unfinished } = view;
  const [removing, setRemoving] = useState(false);
  const changing = useMutation({
    mutationFn: (made: AnchorChange) => {
      const done = writing.then(() => change(anchor.id, made));
      writing = done.catch(() => {});
      return done;
    },
  });
  const taking = useMutation({
    mutationFn: () => call('anchors.remove', { id: anchor.id }),
    onSuccess: () => goTo({ screen: 'calibration', part: null, id: null }),
  });
  return (
    <div className={styles.beside}>
      <section aria-label={t.evidence} className={styles.evidence}>
        <Evidence files={anchor.files} />
      </section>
      <section aria-label={t.anchors} className={styles.work}>
        {changing.error && (
          <Banner kind="error" title={words.app.trouble}>
            {changing.error.message}
          </Banner>
        )}
        <SavingText
          label={t.anchorTitle}
          rows={1}
          value={anchor.title}
          onSave={(text) => text.trim() && changing.mutate({ type: 'title', text })}
        />
        <div className={styles.inline}>
          <Field label={t.use}>
            <Select
              value={anchor.use}
              onChange={(event) => changing.mutate({ type: 'use', use: event.target.value as AnchorUse })}
            >
              {USES.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
          <Checkbox
            label={t.cleared}
            hint={t.clearedHint}
            checked={anchor.cleared}
            onChange={(event) => changing.mutate({ type: 'clear', cleared: event.target.checked })}
          />
        </div>
        <p className={styles.hint}>
          {t.boundTo(anchor.rubric.id, anchor.rubric.version)}. {outdated && t.outdated}{' '}
          {unrated.length
            ? t.missing(unrated.join(', '))
            : unfinished.length
              ? t.reasonsMissing(unfinished.join(', '))
              : t.ready}
        </p>
        <DefinitiveRatings anchor={anchor} rubric={rubric} onChange={(made) => changing.mutate(made)} />
        <SavingText
          label={t.note}
          value={anchor.note ?? ''}
          onSave={(text) => changing.mutate({ type: 'note', text })}
        />
        <div>
          <Button onClick={() => setRemoving(true)}>{t.remove}</Button>
        </div>
        <AlertDialog
          open={removing}
          onOpenChange={setRemoving}
          title={t.removeTitle}
          description={t.removeWhy}
          cancelLabel={words.app.cancel}
          actionLabel={t.removeDo}
          onAction={() => taking.mutate()}
        />
      </section>
    </div>
  );
}

/** One anchor: its evidence on one side, its definitive ratings with their reasons on the other. */
export function AnchorScreen({ id }: { id: string }) {
  const { data: views } = useQuery(anchorsQuery);
  const view = views?.find(({ anchor }) => anchor.id === id);
  return (
    <Screen heading={view?.anchor.title ?? words.calibration.anchors} filled>
      {view ? (
        <AnchorRoom view={view} />
      ) : views ? (
        <p className={styles.hint}>{words.calibration.noAnchors}</p>
      ) : (
        <Waiting text={words.app.waiting} />
      )}
    </Screen>
  );
}
