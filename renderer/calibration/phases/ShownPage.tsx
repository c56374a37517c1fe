import { Button, Field, Select } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import type { RoomPart } from '../room.ts';

/** What the room sees of the anchor: which file, and which page of it. */
export function ShownPage({ here, act }: RoomPart) {
  const t = words.calibration;
  const { file, page } = here.session.place;
  const show = (change: { file?: number; page?: number }) =>
    void act({ type: 'show', file, page, ...change });
  return (
    <div className={styles.inline}>
      <Field label={t.shows}>
        <Select value={file} onChange={(event) => show({ file: Number(event.target.value), page: 1 })}>
          {here.anchor.files.map(({ component, title }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: files have a place and nothing else that is their own
            <option key={at} value={at}>
              {t.fileOf(at + 1, component, title)}
            </option>
          ))}
        </Select>
      </Field>
      <Button disabled={page <= 1} onClick={() => show({ page: page - 1 })}>
        {t.pageBack}
      </Button>
      <span aria-live="polite">{t.page(page)}</span>
      <Button onClick={() => show({ page: page + 1 })}>{t.pageOn}</Button>
    </div>
  );
}
