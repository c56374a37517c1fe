import { CALIBRATION_PARTS, type CalibrationPart, goTo } from '../app/route.ts';
import { Screen } from '../app/Screen.tsx';
import { Tabs } from '../design/index.ts';
import { words } from '../words/index.ts';
import { AnchorLibrary } from './anchors/AnchorLibrary.tsx';
import styles from './Monitor.module.css';
import { QualifyingPart } from './qualifying/QualifyingPart.tsx';
import { SessionList } from './SessionList.tsx';
import { SeedsPart } from './seeds/SeedsPart.tsx';

const PANELS = {
  rooms: () => (
    <>
      <SessionList />
      <AnchorLibrary />
    </>
  ),
  qualifying: QualifyingPart,
  seeds: SeedsPart,
};

/** Where calibration begins: rooms and their anchors, who qualifies, and seeds with what they show of drift. */
export function CalibrationScreen({ part }: { part: CalibrationPart }) {
  const t = words.monitor;
  return (
    <Screen heading={words.calibration.title} filled>
      <Tabs<NonNullable<CalibrationPart> | 'rooms'>
        label={t.parts}
        value={part ?? 'rooms'}
        onChange={(chosen) =>
          goTo({ screen: 'calibration', part: chosen === 'rooms' ? null : chosen, id: null })
        }
        tabs={CALIBRATION_PARTS.map((each) => {
          const value = each ?? 'rooms';
          const Panel = PANELS[value];
          return {
            value,
            label: t.tabs[value],
            panel: (
              <div className={styles.panel}>
                <Panel />
              </div>
            ),
          };
        })}
      />
    </Screen>
  );
}
