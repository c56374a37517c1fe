import { unfoldAndGo } from '../places.ts';
import styles from '../Review.module.css';
import type { ReadingStore, Shown } from '../reading-store.ts';
import { type Side, Sides } from '../sides/Sides.tsx';
import { Verdict } from '../Verdict.tsx';
import { RubricPane } from './RubricPane.tsx';

export interface RubricSideProps {
  store: ReadingStore;
  shown: Shown;
  active: string;
  onActivate: (criterion: string) => void;
  side: Side;
  onSide: (side: Side) => void;
  onNext: () => void;
  onLock: () => void;
  exported: boolean;
  grace: number;
}

/** The rubric with what can stand in its place, and the decision below. */
export function RubricSide(props: RubricSideProps) {
  const { store, shown, active, onActivate, side, onSide, onNext, onLock, exported, grace } = props;
  return (
    <div className={styles.column}>
      <Sides
        side={side}
        onSide={onSide}
        store={store}
        shown={shown}
        active={active}
        onInserted={() => unfoldAndGo(() => onSide('rubric'), `feedback:${active}`)}
      >
        <RubricPane store={store} shown={shown} active={active} onActivate={onActivate} />
      </Sides>
      <Verdict
        store={store}
        shown={shown}
        onNext={onNext}
        onLock={onLock}
        onActivate={(criterion) => {
          onSide('rubric');
          onActivate(criterion);
        }}
        exported={exported}
        grace={grace}
      />
    </div>
  );
}
