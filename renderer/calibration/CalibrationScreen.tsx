import { Screen } from '../app/Screen.tsx';
import { words } from '../words/index.ts';
import { AnchorLibrary } from './anchors/AnchorLibrary.tsx';
import styles from './Calibration.module.css';
import { SessionList } from './SessionList.tsx';

/** Where calibration begins: sessions that are open or were held, and the library of anchors. */
export function CalibrationScreen() {
  return (
    <Screen heading={words.calibration.title}>
      <div className={styles.page}>
        <SessionList />
        <AnchorLibrary />
      </div>
    </Screen>
  );
}
