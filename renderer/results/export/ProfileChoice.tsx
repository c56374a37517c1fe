import { CircleSlash } from 'lucide-react';
import { useId } from 'react';
import type { ProfileRow } from '../../../shared/contract/views.ts';
import { addressOf } from '../../app/route.ts';
import { words } from '../../words/index.ts';
import styles from './Export.module.css';

type Purpose = 'people' | 'issuing' | 'back' | 'broken';

/** For whom a profile writes. */
function purposeOf({ kind, issuing }: ProfileRow): Purpose {
  if (kind === null) return 'broken';
  if (issuing) return 'issuing';
  return ['rubric-table', 'worksheet', 'feedback-zip'].includes(kind) ? 'back' : 'people';
}

const ORDER: readonly Purpose[] = ['people', 'issuing', 'back', 'broken'];

/** Every profile, by whom it writes for, with the reason where it is not possible now. */
export function ProfileChoice({
  profiles,
  value,
  onChange,
}: {
  profiles: readonly ProfileRow[];
  value: string;
  onChange: (id: string) => void;
}) {
  const t = words.results;
  const name = useId();
  const groups = Map.groupBy(profiles, purposeOf);
  return (
    <div role="radiogroup" aria-label={t.profile} className={styles.profiles}>
      {ORDER.map((purpose) => {
        const rows = groups.get(purpose);
        if (!rows) return null;
        return (
          <fieldset key={purpose} className={styles.purpose}>
            <legend>{t.purposes[purpose]}</legend>
            {rows.map((row) => (
              <Choice key={row.id} row={row} name={name} chosen={row.id === value} onChange={onChange} />
            ))}
          </fieldset>
        );
      })}
      <a className={styles.more} href={addressOf({ screen: 'results', part: 'profiles' })}>
        {t.editProfiles}
      </a>
    </div>
  );
}

function Choice({
  row: { id, title, possible, why, file },
  name,
  chosen,
  onChange,
}: {
  row: ProfileRow;
  name: string;
  chosen: boolean;
  onChange: (id: string) => void;
}) {
  const t = words.results;
  const own = `${name}-${id}`;
  const about = !possible || why ? why : file !== null ? t.own : '';
  return (
    <label className={styles.profile} data-chosen={chosen} data-possible={possible}>
      <input
        type="radio"
        name={name}
        value={id}
        checked={chosen}
        aria-labelledby={own}
        aria-describedby={about ? `${own}-why` : undefined}
        onChange={() => onChange(id)}
      />
      <span id={own}>{title}</span>
      {about && (
        <span id={`${own}-why`} className={styles.why}>
          {!possible && <CircleSlash aria-hidden="true" />}
          <span>
            {!possible && <b>{t.notPossible} </b>}
            {about}
          </span>
        </span>
      )}
    </label>
  );
}
