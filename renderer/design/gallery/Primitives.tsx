import { PageHeader, SavedMark } from '../index.ts';
import { Actions } from './Actions.tsx';
import { Entries } from './Entries.tsx';
import styles from './Gallery.module.css';
import { Levels } from './Levels.tsx';
import { Overlays } from './Overlays.tsx';
import { Places } from './Places.tsx';
import { Signs } from './Signs.tsx';
import { Swatches } from './Swatches.tsx';

/** All primitives on one page. */
export function Primitives() {
  return (
    <>
      <PageHeader
        where="Primitives"
        quiet={['every one', 'in every theme']}
        end={<SavedMark state="saved" text="Saved 10:15:02" />}
      />
      <main className={styles.page}>
        <Actions />
        <Levels />
        <Entries />
        <Signs />
        <Overlays />
        <Places />
        <Swatches />
      </main>
    </>
  );
}
