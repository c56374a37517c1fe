import { useState } from 'react';
import { announce, Card, RadioLevels } from '../index.ts';
import styles from './Gallery.module.css';
import { Section } from './Section.tsx';

const DEFAULT = [
  {
    code: 'NY',
    label: 'Not Yet',
    descriptor: 'The task could be set to any class; nothing in it comes from this one.',
    keys: '1',
  },
  {
    code: 'PR',
    label: 'Progressing',
    descriptor: 'The class is described, but no part of the task was chosen because of it.',
    keys: '2',
  },
  {
    code: 'DE',
    label: 'Demonstrated',
    passing: true,
    descriptor: 'A named part of the task goes back to something known about this class.',
    keys: '3',
  },
];
const BARE = DEFAULT.map(({ code, label, passing }) => ({ code, label, passing }));
const TWO = [
  { code: 'NM', label: 'Not met' },
  { code: 'M', label: 'Met', passing: true },
];
const FIVE = ['0', '1', '2', '3', '4'].map((code) => ({
  code,
  label: code,
  passing: code === '3',
  keys: code,
}));

/** Level groups of different scales. */
export function Levels() {
  const [rated, setRated] = useState<Record<string, string | null>>({ a: 'PR', b: 'DE', d: 'NM', e: '4' });
  const group = (id: string) => ({
    value: rated[id] ?? null,
    onChange: (code: string) => {
      setRated({ ...rated, [id]: code });
      announce(`${code} saved`);
    },
  });
  return (
    <Section title="Levels">
      <Card lifted aria-label="P2">
        <RadioLevels criterion="P2 Made for these learners" levels={DEFAULT} {...group('a')} />
      </Card>
      <div className={styles.columns}>
        <RadioLevels criterion="P1 A situation from life" levels={BARE} {...group('b')} />
        <RadioLevels criterion="P3 Of use to someone" levels={BARE} {...group('c')} />
        <RadioLevels criterion="Two levels" levels={TWO} {...group('d')} />
        <RadioLevels criterion="Five levels" levels={FIVE} {...group('e')} />
        <RadioLevels criterion="Locked" levels={BARE} value="PR" onChange={() => {}} readOnly />
      </div>
    </Section>
  );
}
