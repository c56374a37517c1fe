import styles from './Awards.module.css';

/** From so many on, a bar says more than dots. */
const MANY = 12;
const STEP = 10;

/** So many of so many: a dot each, full for what is there; a bar where they are many. The figure stands beside it. */
export function Dots({ done, of, label }: { done: number; of: number; label: string }) {
  const width = of > MANY ? 120 : of * STEP;
  return (
    <svg
      className={styles.dots}
      viewBox={`0 0 ${width} ${STEP}`}
      role="img"
      aria-label={label}
      data-many={of > MANY}
    >
      {of > MANY ? (
        <>
          <rect className={styles.ground} x={0.5} y={1.5} width={width - 1} height={7} rx={2} />
          <rect className={styles.full} x={0.5} y={1.5} width={((width - 1) * done) / of} height={7} rx={2} />
        </>
      ) : (
        Array.from({ length: of }, (_, at) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: dots are their places
            key={at}
            className={at < done ? styles.full : styles.ground}
            cx={at * STEP + STEP / 2}
            cy={STEP / 2}
            r={3.5}
          />
        ))
      )}
    </svg>
  );
}
