import { useState } from 'react';
import {
  announce,
  Button,
  Card,
  Field,
  LevelMark,
  Quote,
  RadioLevels,
  Scroller,
  TextArea,
} from '../index.ts';
import styles from './Review.module.css';

const SCALE = [
  { code: 'NY', label: 'Not Yet', keys: '1' },
  { code: 'PR', label: 'Progressing', keys: '2' },
  { code: 'DE', label: 'Demonstrated', keys: '3', passing: true },
];

const DESCRIPTORS = [
  'The task could be set to any class; nothing in it comes from this one.',
  'The class is described, but no part of the task was chosen because of it.',
  'A named part of the task goes back to something known about this class.',
];

const PARTS = [
  {
    part: 'Product',
    criteria: [
      { id: 'P1', name: 'A situation from life', quotes: '1 quote' },
      { id: 'P2', name: 'Made for these learners', quotes: '1 quote' },
      { id: 'P3', name: 'Of use to someone' },
    ],
  },
  {
    part: 'Application',
    criteria: [
      { id: 'A1', name: 'Tried with learners' },
      { id: 'A2', name: 'What the learners made' },
    ],
  },
];

/** The rubric: quiet rows, and one criterion opened. */
export function ReviewRubric() {
  const [open, setOpen] = useState('P2');
  const [rated, setRated] = useState<Record<string, string>>({ P1: 'DE', P2: 'PR' });
  const rate = (id: string) => (code: string) => {
    setRated({ ...rated, [id]: code });
    setOpen(id);
    announce(`${id}: ${code}, saved`);
  };
  return (
    <>
      <Scroller label="Criteria" className={styles.rubric}>
        {PARTS.map(({ part, criteria }) => (
          <section key={part} aria-label={part}>
            <h2 className={styles.part}>{part}</h2>
            {criteria.map(({ id, name, quotes }) => (
              <Criterion
                key={id}
                id={id}
                name={name}
                quotes={quotes}
                open={open === id}
                value={rated[id] ?? null}
                onChange={rate(id)}
              />
            ))}
          </section>
        ))}
      </Scroller>
      <footer className={styles.verdict}>
        <div>
          <strong>
            <LevelMark scale={SCALE} place={1} coloured /> Not yet: P2 is Progressing
          </strong>
          <p>The rule asks for Demonstrated on all 8. Six are still to be rated.</p>
        </div>
        <Button kind="primary" keys="Mod+Enter">
          Next undecided
        </Button>
      </footer>
    </>
  );
}

function Criterion(props: {
  id: string;
  name: string;
  quotes?: string | undefined;
  open: boolean;
  value: string | null;
  onChange: (code: string) => void;
}) {
  const { id, name, quotes, open, value, onChange } = props;
  const described = SCALE.map((level, place) => ({ ...level, descriptor: DESCRIPTORS[place] }));
  const bare = SCALE.map(({ keys, ...level }) => level);
  return (
    <Card lifted={open} className={open ? styles.open : styles.closed} aria-label={`${id} ${name}`}>
      <header className={styles.head}>
        <span className={styles.id}>{id}</span>
        <h3>{name}</h3>
        <span className={styles.quotes}>{quotes}</span>
      </header>
      <RadioLevels
        className={open ? undefined : styles.indent}
        criterion={`${id} ${name}`}
        levels={open ? described : bare}
        value={value}
        onChange={onChange}
      />
      {open && (
        <>
          <Quote source="river.pdf, page 2">nine of you came by the ford with wet shoes</Quote>
          <Field label={`Feedback on ${id}`} labelHidden>
            <TextArea defaultValue="You quote the wet shoes. Which step of the task did they change?" />
          </Field>
        </>
      )}
    </Card>
  );
}
