import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { call } from '../../app/call.ts';
import { client } from '../../app/queries.ts';
import { announce, Button, Table, TextInput } from '../../design/index.ts';
import { ProblemList } from '../../problems/ProblemList.tsx';
import { words } from '../../words/index.ts';
import { createDrafts } from '../create-drafts.ts';
import { Trouble } from '../Trouble.tsx';
import styles from './Profiles.module.css';

type Ids = Record<string, string>;

const drafts = createDrafts<Ids>();
const NONE: Ids = {};

/** By which id the receiving system knows each micro-credential; kept in a table of the library, not in the profile. */
export function BadgeIds({ profile, asked }: { profile: string; asked: boolean }) {
  const t = words.profiles;
  const section = useRef<HTMLElement>(null);
  const { data, error } = useQuery({
    queryKey: ['results', 'badge-ids', profile],
    queryFn: () => call('results.badge-ids', { profile }),
  });
  const draft = drafts.use().get(profile);
  const ids = draft ?? NONE;
  const there = data !== undefined;
  useEffect(() => {
    if (!asked || !there) return;
    section.current?.querySelector('input')?.focus();
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [asked, there]);
  const saving = useMutation({
    mutationFn: () => {
      const known = Object.fromEntries((data?.badges ?? []).map((badge) => [badge.of, badge.id]));
      return call('results.badge-ids-save', { profile, ids: { ...known, ...ids } });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['results'] });
      drafts.keep(profile, null);
      announce(t.badgesSaved);
    },
  });
  return (
    <section ref={section} className={styles.section} aria-label={t.badges}>
      <h3>{t.badges}</h3>
      <p className={styles.hint}>{t.badgesHint}</p>
      <Trouble error={error ?? saving.error} />
      {data && data.problems.length > 0 && <ProblemList problems={data.problems} />}
      <Table caption={t.badges} className={styles.preview}>
        <thead>
          <tr>
            <th scope="col">{t.badgeOf}</th>
            <th scope="col">{t.badgeId}</th>
          </tr>
        </thead>
        <tbody>
          {data?.badges.map(({ of, title, id }) => (
            <tr key={of}>
              <th scope="row">
                {of} {title}
              </th>
              <td>
                <TextInput
                  aria-label={t.badgeIdOf(of)}
                  value={ids[of] ?? id}
                  autoComplete="off"
                  spellCheck={false}
                  onChange={(event) => drafts.keep(profile, { ...ids, [of]: event.target.value })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className={styles.actions}>
        <Button disabled={!draft || saving.isPending} onClick={() => saving.mutate()}>
          {t.saveBadges}
        </Button>
        {draft && <Button onClick={() => drafts.keep(profile, null)}>{t.discard}</Button>}
        <span className={styles.hint} role="status">
          {draft ? t.notSaved : ''}
        </span>
      </div>
    </section>
  );
}
