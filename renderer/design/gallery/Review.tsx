import { Keyboard, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button, PageHeader, Panes, SavedMark, StateMark } from '../index.ts';
import styles from './Review.module.css';
import { ReviewEvidence, ReviewReflection } from './ReviewEvidence.tsx';
import { ReviewRubric } from './ReviewRubric.tsx';

const QUEUE = [
  { code: 'C-014', state: 'earned', word: 'Earned' },
  { code: 'C-015', state: 'not-yet', word: 'Not yet' },
  { code: 'C-016', state: 'earned', word: 'Earned' },
  { code: 'C-017', state: 'reading', word: 'In reading' },
  { code: 'C-018', state: 'undecided', word: 'Undecided' },
  { code: 'C-019', state: 'undecided', word: 'Undecided' },
  { code: 'C-020', state: 'hold', word: 'On hold' },
  { code: 'C-021', state: 'incomplete', word: 'Incomplete' },
  { code: 'C-022', state: 'undecided', word: 'Undecided' },
] as const;

/** The review screen, made of the primitives alone: the proof that they carry it. */
export function Review() {
  const [here, setHere] = useState('C-017');
  return (
    <div className={styles.screen}>
      <PageHeader
        where="PP-3 Designing Authentic Tasks"
        quiet={['C-017, attempt 2', '14 of 48']}
        end={
          <>
            <SavedMark state="saved" text="Saved 10:15:02" />
            <Button kind="quiet" keys="Mod+Z" icon={<Undo2 />}>
              Undo
            </Button>
            <Button kind="quiet" keys="?" icon={<Keyboard />}>
              Keys
            </Button>
          </>
        }
      />
      <div className={styles.desk}>
        <nav className={styles.strip} aria-label="Queue">
          {QUEUE.map(({ code, state, word }) => (
            <button
              key={code}
              type="button"
              className={styles.stop}
              aria-current={code === here ? 'true' : undefined}
              onClick={() => setHere(code)}
            >
              <StateMark state={state} word={`${code}: ${word}`} signOnly />
            </button>
          ))}
        </nav>
        <main className={styles.panes}>
          <Panes
            panes={[
              {
                id: 'review-artifact',
                label: 'Artifact',
                content: <ReviewEvidence />,
                separatorLabel: 'Width of the artifact',
                defaultSize: '40%',
                minSize: '18%',
              },
              {
                id: 'review-reflection',
                label: 'Reflection',
                content: <ReviewReflection />,
                separatorLabel: 'Width of the reflection',
                defaultSize: '26%',
                minSize: '14%',
                collapsible: true,
              },
              {
                id: 'review-rubric',
                label: 'Rubric',
                content: <ReviewRubric />,
                defaultSize: '34%',
                minSize: '24%',
              },
            ]}
          />
        </main>
      </div>
    </div>
  );
}
