import { useQuery } from '@tanstack/react-query';
import { Scale } from 'lucide-react';
import { sessionQuery } from '../app/queries.ts';
import { words } from '../words/index.ts';
import styles from './Adjudication.module.css';

/** Says in the bar of every screen that somebody acts as an adjudicator; nothing for an assessor. */
export function RoleMark() {
  const { data: session } = useQuery(sessionQuery);
  if (session?.role !== 'adjudicator') return null;
  return (
    <span className={styles.role}>
      <Scale aria-hidden="true" /> {words.adjudication.acting}
    </span>
  );
}
