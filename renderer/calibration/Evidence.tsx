import { useState } from 'react';
import type { AnchorFile } from '../../shared/calibration/anchor.ts';
import type { ArtifactView } from '../../shared/contract/views.ts';
import { Field, Select } from '../design/index.ts';
import { ArtifactViewer } from '../viewers/ArtifactViewer.tsx';
import { words } from '../words/index.ts';
import styles from './Calibration.module.css';

const viewOf = (file: AnchorFile, position: number): ArtifactView => ({
  ...file,
  position,
  path: `anchor/${position}`,
  trouble: null,
});

/** An anchor's files, one at a time, by the viewers of the reading room. */
export function Evidence({ files }: { files: readonly AnchorFile[] }) {
  const t = words.calibration;
  const [at, setAt] = useState(0);
  const file = files[at];
  return (
    <>
      <Field label={t.file}>
        <Select value={at} onChange={(event) => setAt(Number(event.target.value))}>
          {files.map(({ component, title }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: files have a place and nothing else that is their own
            <option key={place} value={place}>
              {t.fileOf(place + 1, component, title)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.viewer}>{file && <ArtifactViewer artifact={viewOf(file, at)} scale={1} />}</div>
    </>
  );
}
