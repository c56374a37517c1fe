import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { RubricVersionRow } from '../../../shared/contract/rubric-views.ts';
import { addressOf } from '../../app/route.ts';
import { Screen } from '../../app/Screen.tsx';
import { Banner, Card, Field, Scroller, Select, Waiting } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import type { RubricPlace } from '../editing/RubricScreen.tsx';
import { draftQuery, programmeById, versionQuery, versionsQuery } from '../queries.ts';
import { Differences } from './Differences.tsx';
import { SaveRubric } from './SaveRubric.tsx';
import styles from './Versions.module.css';

const DRAFT = '*';

function VersionCard({ row }: { row: RubricVersionRow }) {
  const t = words.rubrics;
  const { id, version, status, at, author, note, sha256, readings, current } = row;
  return (
    <Card aria-label={words.programme.versionOf(version)} className={styles.version}>
      <header>
        <h3>{words.programme.versionOf(version)}</h3>
        {current && <span className={styles.current}>{t.current}</span>}
      </header>
      <p className={styles.quiet}>
        {t.versionLine(status, at, author)}; {t.readings(readings)}; {t.hash(sha256)}
      </p>
      {note && <p>{note}</p>}
      <SaveRubric id={id} version={version} />
    </Card>
  );
}

/** Every version of a micro-credential's rubric, and in what two of them differ. */
export function VersionsScreen({ programme, microCredential }: RubricPlace) {
  const t = words.rubrics;
  const { data: whole } = useQuery(programmeById(programme));
  const { data, error } = useQuery(versionsQuery(programme, microCredential));
  const { data: drafted } = useQuery({ ...draftQuery(programme, microCredential), staleTime: 0 });
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const versions = data?.versions ?? [];
  const names = versions.map(({ version }) => version);
  const draft = drafted?.draft?.draft ?? null;
  const newest = draft ? DRAFT : names[0];
  const after = to ?? newest;
  const before = from ?? (draft ? (drafted?.draft?.base ?? names[0]) : names[1]);
  const chosen = versions.find(({ version }) => version === after);
  const { data: shown } = useQuery({
    ...versionQuery(chosen?.id ?? '', chosen?.version ?? ''),
    enabled: chosen !== undefined,
  });
  const title =
    whole?.stacks.flatMap((stack) => stack.microCredentials).find(({ id }) => id === microCredential)
      ?.title ?? '';
  const right = after === DRAFT ? draft : (shown ?? null);
  const id = versions[0]?.id;
  const back = addressOf({ screen: 'programme', programme, microCredential });
  return (
    <Screen heading={t.title(microCredential, title)} quiet={[t.versions]} filled>
      {error && (
        <Banner kind="error" title={words.app.trouble}>
          {error.message}
        </Banner>
      )}
      {!data && !error && <Waiting text={words.app.waiting} />}
      {data && (
        <Scroller label={t.versions}>
          <div className={styles.page}>
            <a className={styles.back} href={back}>
              <ArrowLeft aria-hidden="true" />
              {t.back(microCredential)}
            </a>
            <section aria-labelledby="versions" className={styles.list}>
              <h2 id="versions">{t.versions}</h2>
              {data.draft && <Banner kind="info" title={t.draftNow(data.draft.base)} />}
              {versions.map((row) => (
                <VersionCard key={row.version} row={row} />
              ))}
            </section>
            {names.length + (draft ? 1 : 0) > 1 && (
              <section aria-labelledby="compare" className={styles.list}>
                <h2 id="compare">{t.compare}</h2>
                <div className={styles.inline}>
                  <Field label={t.from}>
                    <Select value={before ?? ''} onChange={(event) => setFrom(event.target.value)}>
                      {names.map((name) => (
                        <option key={name}>{name}</option>
                      ))}
                    </Select>
                  </Field>
                  <Field label={t.to}>
                    <Select value={after ?? ''} onChange={(event) => setTo(event.target.value)}>
                      {draft && <option value={DRAFT}>{t.theDraft}</option>}
                      {names.map((name) => (
                        <option key={name}>{name}</option>
                      ))}
                    </Select>
                  </Field>
                </div>
                {right && before !== undefined && id && (
                  <Differences key={`${before} ${after}`} before={{ id, version: before }} after={right} />
                )}
              </section>
            )}
          </div>
        </Scroller>
      )}
    </Screen>
  );
}
