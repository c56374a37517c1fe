import { type ReactNode, useState } from 'react';
import { goTo, RESULTS_PARTS, type ResultsPart } from '../app/route.ts';
import { Screen } from '../app/Screen.tsx';
import { Tabs } from '../design/index.ts';
import { DoubleReading } from '../double/DoubleReading.tsx';
import { words } from '../words/index.ts';
import { AwardsPart } from './awards/AwardsPart.tsx';
import { ExportPart } from './export/ExportPart.tsx';
import { HandOver } from './HandOver.tsx';
import { LedgerPart } from './ledger/LedgerPart.tsx';
import { LettersPart } from './letters/LettersPart.tsx';
import { Merge } from './Merge.tsx';
import { ProfilesPart } from './profiles/ProfilesPart.tsx';
import styles from './Results.module.css';
import { SummaryPart } from './summary/SummaryPart.tsx';

/** Shown side by side with other parts in the window's history, so each says what is open in it by its address. */
export interface ResultsScreenProps {
  part: ResultsPart;
  detail: readonly string[];
}

/** What leaves the library, and what comes in from other assessors. */
export function ResultsScreen({ part, detail }: ResultsScreenProps) {
  const t = words.results;
  // What was opened once stays alive, so that nothing chosen or typed in it is lost; the rest costs nothing yet.
  const [opened, setOpened] = useState<ReadonlySet<ResultsPart>>(new Set([part]));
  if (!opened.has(part)) setOpened(new Set([...opened, part]));
  // A part that is not shown keeps what it had open.
  const [details, setDetails] = useState<Partial<Record<ResultsPart, readonly string[]>>>({});
  if (details[part]?.join('/') !== detail.join('/')) setDetails({ ...details, [part]: detail });
  const detailOf = (each: ResultsPart) => (each === part ? detail : (details[each] ?? []));
  const panels: Record<ResultsPart, ReactNode> = {
    export: <ExportPart profile={detailOf('export')[0] ?? null} />,
    profiles: (
      <ProfilesPart chosen={detailOf('profiles')[0] ?? null} column={detailOf('profiles')[1] ?? null} />
    ),
    ledger: <LedgerPart />,
    awards: <AwardsPart />,
    letters: <LettersPart chosen={detailOf('letters')[0] ?? null} />,
    summary: <SummaryPart />,
    readings: (
      <>
        <HandOver />
        <Merge />
        <DoubleReading />
      </>
    ),
  };
  return (
    <Screen heading={t.title} filled>
      <Tabs<ResultsPart>
        label={t.parts}
        value={part}
        onChange={(chosen) => goTo({ screen: 'results', part: chosen, detail: details[chosen] ?? [] })}
        tabs={RESULTS_PARTS.map((value) => ({
          value,
          label: t.tabs[value],
          keep: opened.has(value),
          panel: <div className={styles.page}>{panels[value]}</div>,
        }))}
      />
    </Screen>
  );
}
