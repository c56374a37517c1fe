import type { Limits } from '../../shared/batch/limits.ts';
import { saveSettings } from '../app/settings.ts';
import { Field, Select } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Settings.module.css';

const GB = 2 ** 30;

/** What can be chosen; another value that was set by hand stays and is shown, too. Sizes in bytes. */
const CHOICES = {
  entries: [10_000, 50_000, 200_000, 500_000, 1_000_000],
  totalSize: [8, 16, 32, 64, 128, 256, 512].map((size) => size * GB),
  fileSize: [1, 4, 16, 32, 64].map((size) => size * GB),
  pathLength: [256, 512, 1_024, 4_096],
  ratio: [50, 100, 200, 500, 1_000],
} satisfies Partial<Record<keyof Limits, readonly number[]>>;
type ShownLimit = keyof typeof CHOICES;

/** How much a batch may hold before it is refused: against zips that are made to fill a disk. */
export function LimitsPart({ limits }: { limits: Limits }) {
  const t = words.settings;
  return (Object.keys(CHOICES) as ShownLimit[]).map((name) => {
    const choices = [...new Set([...CHOICES[name], limits[name]])].sort((one, other) => one - other);
    return (
      <Field key={name} label={t.limit[name].label} className={styles.limit}>
        <Select
          value={String(limits[name])}
          onChange={(event) =>
            void saveSettings({ limits: { ...limits, [name]: Number(event.target.value) } })
          }
        >
          {choices.map((value) => (
            <option key={value} value={value}>
              {t.limit[name].value(value)}
            </option>
          ))}
        </Select>
      </Field>
    );
  });
}
