import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { call } from '../../app/call.ts';
import { client } from '../../app/queries.ts';
import { addressOf, goTo } from '../../app/route.ts';
import { AlertDialog, announce, Banner, Button } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { ShownPath } from '../ShownPath.tsx';
import { Trouble } from '../Trouble.tsx';
import { BadgeIds } from './BadgeIds.tsx';
import { asSaved, type Draft, type Edited, keepDraft, NEW } from './drafts.ts';
import { EditorParts } from './EditorParts.tsx';
import { FaultsProvider, faultsOf } from './faults.ts';
import { ProfilePreview } from './ProfilePreview.tsx';
import styles from './Profiles.module.css';

export interface ProfileEditorProps {
  /** An id, or `NEW`. */
  place: string;
  draft: Draft | undefined;
  /** What is saved; null for a profile that is new. */
  saved: Edited | null;
  /** The administrator's own file; null for one that ships or is new. */
  file: string | null;
  /** A column to be opened at once. */
  column: string | null;
}

/** Where the address names the ids in the place of a column. */
const BADGE_IDS = 'badge-ids';

/** Whether a profile asks for the ids by which its system knows micro-credentials. */
const needsBadges = ({ kind, columns = [] }: Edited) =>
  kind === 'open-badges' ||
  columns.some(({ field, template }) => field === 'badge_id' || template?.includes('badge_id'));

/** One profile, with what is wrong at each field and what it would write. Nothing is saved before it is said so. */
export function ProfileEditor({ place, draft, saved, file, column }: ProfileEditorProps) {
  const t = words.profiles;
  const [asking, setAsking] = useState(false);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (column === null) top.current?.focus({ preventScroll: false });
  }, [column]);
  const profile = draft?.profile ?? saved ?? {};
  const usable = useMemo(() => asSaved(profile), [profile]);
  const faults = useMemo(() => faultsOf(usable), [usable]);
  const unguessed = draft?.unguessed ?? [];
  const change = (patch: Edited) => keepDraft(place, { profile: { ...profile, ...patch }, unguessed });
  const saving = useMutation({
    mutationFn: () => call('results.profile-save', { profile: usable }),
    onSuccess: async ({ id }) => {
      keepDraft(place, null);
      await client.invalidateQueries({ queryKey: ['results'] });
      announce(t.saved);
      if (id !== place) goTo({ screen: 'results', part: 'profiles', detail: [id] });
    },
  });
  const removing = useMutation({
    mutationFn: () => call('results.profile-remove', { id: place }),
    onSuccess: async () => {
      keepDraft(place, null);
      await client.invalidateQueries({ queryKey: ['results'] });
      goTo({ screen: 'results', part: 'profiles' });
    },
  });
  const exporting = useMutation({ mutationFn: () => call('results.profile-export', { id: place }) });
  const copy = () => {
    const id = `${profile.id ?? 'profile'}-own`.slice(0, 40);
    keepDraft(NEW, { profile: { ...profile, id, title: t.copyOf(profile.title ?? '') }, unguessed: [] });
    goTo({ screen: 'results', part: 'profiles', detail: [NEW] });
  };
  const tabular = profile.kind === 'table' || profile.kind === 'rubric-table';
  return (
    <FaultsProvider value={faults}>
      <article className={styles.editor} aria-label={profile.title || t.newProfile}>
        <header className={styles.head}>
          <a className={styles.link} href={addressOf({ screen: 'results', part: 'profiles' })}>
            {t.back}
          </a>
          <h2 ref={top} tabIndex={-1}>
            {profile.title || t.newProfile}
          </h2>
          <span className={styles.hint} role="status">
            {draft ? t.notSaved : file !== null ? t.ownFile(file) : t.shipped}
          </span>
          <div className={styles.actions}>
            <Button
              kind="primary"
              disabled={!draft || faults.size > 0 || saving.isPending}
              onClick={() => saving.mutate()}
            >
              {t.save}
            </Button>
            {draft && (
              <Button
                onClick={() => {
                  keepDraft(place, null);
                  if (place === NEW) goTo({ screen: 'results', part: 'profiles' });
                }}
              >
                {t.discard}
              </Button>
            )}
            {place !== NEW && <Button onClick={copy}>{t.copy}</Button>}
            {place !== NEW && !draft && <Button onClick={() => exporting.mutate()}>{t.exportFile}</Button>}
            {file !== null && (
              <Button kind="danger" onClick={() => setAsking(true)}>
                {t.removeOwn}
              </Button>
            )}
            {place !== NEW && !draft && (
              <a
                className={styles.link}
                href={addressOf({ screen: 'results', part: 'export', detail: [place] })}
              >
                {t.use}
              </a>
            )}
          </div>
        </header>
        <Trouble error={saving.error ?? removing.error ?? exporting.error} />
        {exporting.data && (
          <Banner kind="info" title={t.exported}>
            <ShownPath path={exporting.data.path} />
          </Banner>
        )}
        {draft && file === null && place !== NEW && (
          <Banner kind="info" title={t.takesPlace}>
            {t.takesPlaceNext}
          </Banner>
        )}
        {unguessed.length > 0 && (
          <Banner kind="warn" title={t.unguessed(unguessed.length)}>
            {t.unguessedNext(unguessed)}
          </Banner>
        )}
        {draft && faults.size > 0 && (
          <Banner kind="warn" title={t.faults(faults.size)}>
            <ul className={styles.faults}>
              {[...faults].map(([path, message]) => (
                <li key={path}>
                  <b>{path}</b> {message}
                </li>
              ))}
            </ul>
          </Banner>
        )}
        <EditorParts profile={profile} onChange={change} fixedId={place !== NEW} column={column} />
        {place !== NEW && needsBadges(profile) && <BadgeIds profile={place} asked={column === BADGE_IDS} />}
        {tabular && <ProfilePreview profile={usable} usable={faults.size === 0} />}
      </article>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={t.removeAsk(profile.title ?? place)}
        description={t.removeNext}
        cancelLabel={words.app.cancel}
        actionLabel={t.removeOwn}
        danger
        onAction={() => removing.mutate()}
      />
    </FaultsProvider>
  );
}
