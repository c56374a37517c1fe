import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../../app/call.ts';
import { Field, Select, Table, Waiting } from '../../design/index.ts';
import { ProblemList } from '../../problems/ProblemList.tsx';
import { words } from '../../words/index.ts';
import { BatchSelect } from '../BatchSelect.tsx';
import { Trouble } from '../Trouble.tsx';
import type { Edited } from './drafts.ts';
import styles from './Profiles.module.css';

/** How long nothing is typed before rows are asked for. Milliseconds. */
const PAUSE = 300;

/** A value once it has not changed for a moment. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** The first real rows as the profile would write them now, and what keeps rows back. */
export function ProfilePreview({ profile, usable }: { profile: Edited; usable: boolean }) {
  const t = words.profiles;
  const [mode, setMode] = useState<'machine' | 'spreadsheet'>('machine');
  const [batch, setBatch] = useState<string | null>(null);
  const settled = useSettled(profile);
  const { data, error } = useQuery({
    queryKey: ['results', 'preview', settled, mode, batch],
    queryFn: () => call('results.profile-preview', { profile: settled, mode, batch }),
    placeholderData: (before) => before,
    enabled: usable,
    gcTime: 60_000,
  });
  return (
    <section className={styles.section} aria-label={t.preview}>
      <h3>{t.preview}</h3>
      <div className={styles.previewBar}>
        <BatchSelect value={batch} onChange={setBatch} />
        <Field label={words.results.mode}>
          <Select value={mode} onChange={(event) => setMode(event.target.value as typeof mode)}>
            <option value="machine">{words.results.modes.machine}</option>
            <option value="spreadsheet">{words.results.modes.spreadsheet}</option>
          </Select>
        </Field>
      </div>
      {!usable && <p className={styles.hint}>{t.previewLater}</p>}
      <Trouble error={error} />
      {usable && !data && !error && <Waiting text={words.results.checking} />}
      {data && (
        <>
          <p className={styles.hint} role="status">
            {data.rows.length === 0 ? t.previewEmpty : t.previewRows(data.rows.length)}
          </p>
          <Table caption={t.preview} className={styles.preview}>
            <thead>
              <tr>
                {data.header.map((name, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two columns may still be headed alike
                  <th key={at} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.rows.map((cells, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
                <tr key={row}>
                  {cells.map((cell, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: nor have cells
                    <td key={at}>
                      <div className={styles.cell} dir="auto" title={cell.length > 80 ? cell : undefined}>
                        {cell}
                      </div>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
          <ProblemList problems={data.problems} rule={({ code }) => words.results.rules[code] ?? code} />
        </>
      )}
    </section>
  );
}
