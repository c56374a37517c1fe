import styles from './Gallery.module.css';
import { Section } from './Section.tsx';

const GROUNDS = ['room', 'surface', 'raised', 'field', 'hover', 'page', 'accent-soft', 'selection'];
const INKS = ['ink', 'ink-2', 'ink-3', 'line', 'edge', 'accent', 'accent-strong', 'focus'];
const STATES = ['met', 'part', 'not', 'aside', 'warn', 'danger', 'plot', 'plot-2'];

/** The colours by their roles. */
export function Swatches() {
  return (
    <Section title="Colours">
      <div className={styles.swatches}>
        {[...GROUNDS, ...INKS, ...STATES].map((role) => (
          <div key={role}>
            <div className={styles.swatch} style={{ background: `var(--${role})` }} />
            {role}
          </div>
        ))}
      </div>
    </Section>
  );
}
