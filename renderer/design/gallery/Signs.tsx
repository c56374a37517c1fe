import {
  Button,
  Mark,
  MarkTag,
  Progress,
  Prose,
  QUEUE_STATES,
  Quote,
  SavedMark,
  StateMark,
  Waiting,
} from '../index.ts';
import styles from './Gallery.module.css';
import { Section } from './Section.tsx';

const WORDS = {
  undecided: 'Undecided',
  reading: 'In reading',
  earned: 'Earned',
  'not-yet': 'Not yet',
  incomplete: 'Incomplete',
  hold: 'On hold',
  recused: 'Recused',
  'second-reading': 'Second reading',
  adjudication: 'Adjudication',
  exported: 'Exported',
};

/** States, progress, evidence. */
export function Signs() {
  return (
    <Section title="Signs">
      <div className={styles.row}>
        {QUEUE_STATES.map((state) => (
          <StateMark key={state} state={state} word={WORDS[state]} />
        ))}
      </div>
      <div className={styles.row}>
        <SavedMark state="saved" text="Saved 10:15:02" />
        <SavedMark state="saving" text="Saving" />
        <SavedMark state="trouble" text="Not saved: the disk is full" />
      </div>
      <div className={styles.columns}>
        <Progress
          label="Loading the batch"
          value={212}
          max={500}
          detail="212 of 500 submissions"
          timeLeft="About 2 minutes left"
          action={<Button>Cancel</Button>}
        />
        <Progress label="Counting what is there" />
        <Waiting text="Opening the library" />
      </div>
      <Prose>
        <p data-n="1">
          On the second morning the gauge stood under water. The groups{' '}
          <Mark>threw out their first reading and wrote down why</Mark>, and{' '}
          <Mark kind="b">nine of you came by the ford with wet shoes</Mark>. <Mark kind="find">Found</Mark>{' '}
          and <Mark kind="find-here">found here</Mark>. <MarkTag>P1</MarkTag>
        </p>
        <p data-n="2">In spring I will let each group choose its own place on the bank.</p>
      </Prose>
      <Quote source="river.pdf, page 2" actions={<Button kind="quiet">Go there</Button>}>
        nine of you came by the ford with wet shoes
      </Quote>
    </Section>
  );
}
