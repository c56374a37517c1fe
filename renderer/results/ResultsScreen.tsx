import { useState } from 'react';
import { Screen } from '../app/Screen.tsx';
import { Tabs } from '../design/index.ts';
import { words } from '../words/index.ts';
import { ExportPart } from './ExportPart.tsx';
import { HandOver } from './HandOver.tsx';
import { Ledger } from './Ledger.tsx';
import { Merge } from './Merge.tsx';
import styles from './Results.module.css';
import { Verify } from './Verify.tsx';

type Part = 'export' | 'readings' | 'library';

/** What leaves the library, what comes in from other assessors, and the proof that nothing was lost between. */
export function ResultsScreen() {
  const t = words.results;
  const [part, setPart] = useState<Part>('export');
  return (
    <Screen heading={t.title} filled>
      <Tabs<Part>
        label={t.parts}
        value={part}
        onChange={setPart}
        tabs={[
          {
            value: 'export',
            label: t.exportTab,
            keep: true,
            panel: (
              <div className={styles.page}>
                <ExportPart />
                <Ledger />
              </div>
            ),
          },
          {
            value: 'readings',
            label: t.readingsTab,
            keep: true,
            panel: (
              <div className={styles.page}>
                <HandOver />
                <Merge />
              </div>
            ),
          },
          {
            value: 'library',
            label: t.libraryTab,
            keep: true,
            panel: (
              <div className={styles.page}>
                <Verify />
              </div>
            ),
          },
        ]}
      />
    </Screen>
  );
}
