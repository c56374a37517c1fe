import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../../app/route.ts';
import { Banner, Card, Table } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { ChooseFile } from '../ChooseFile.tsx';
import { profilesOf } from '../queries.ts';
import { Trouble } from '../Trouble.tsx';
import { NEW, useDrafts } from './drafts.ts';
import styles from './Profiles.module.css';

/** Every profile: where it comes from, when it was last compared, whether it is possible now. */
export function ProfileList({
  onRead,
  busy,
  error,
}: {
  onRead: (path: string) => void;
  busy: boolean;
  error: Error | null;
}) {
  const t = words.profiles;
  const drafts = useDrafts();
  const { data: rows = [], error: refused } = useQuery(profilesOf(null));
  return (
    <Card aria-labelledby="profiles" className={styles.card}>
      <h2 id="profiles">{t.heading}</h2>
      <p className={styles.hint}>{t.intro}</p>
      <div className={styles.actions}>
        <ChooseFile
          takes="profile"
          kind="primary"
          title={t.fromTemplate}
          about={t.fromTemplateAbout}
          disabled={busy}
          onChosen={onRead}
        >
          {t.fromTemplate}
        </ChooseFile>
        <ChooseFile takes="profile" title={t.import} about={t.importAbout} disabled={busy} onChosen={onRead}>
          {t.import}
        </ChooseFile>
      </div>
      <Trouble error={error ?? refused} />
      {drafts.has(NEW) && (
        <Banner kind="info" title={t.newWaiting}>
          <a className={styles.link} href={addressOf({ screen: 'results', part: 'profiles', detail: [NEW] })}>
            {t.goOn}
          </a>
        </Banner>
      )}
      <Table caption={t.heading}>
        <thead>
          <tr>
            <th scope="col">{t.profile}</th>
            <th scope="col">{t.kind}</th>
            <th scope="col">{t.from}</th>
            <th scope="col">{t.checkedOn}</th>
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.id} ${row.file}`}>
              <th scope="row">
                {row.kind === null ? (
                  row.title
                ) : (
                  <a
                    className={styles.link}
                    href={addressOf({ screen: 'results', part: 'profiles', detail: [row.id] })}
                  >
                    {row.title}
                  </a>
                )}
              </th>
              <td>{row.kind === null ? t.broken : t.kinds[row.kind]}</td>
              <td>{row.file === null ? t.shippedShort : t.ownShort}</td>
              <td className={styles.when}>{row.checkedOn && words.numbers.date(row.checkedOn)}</td>
              <td>{drafts.has(row.id) ? t.notSaved : row.possible ? row.why || t.possible : row.why}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
