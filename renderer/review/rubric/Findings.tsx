import type { FeedbackFinding } from '../../../shared/reading/checks.ts';
import { words } from '../../words/index.ts';
import styles from './Rubric.module.css';

/** What the feedback still lacks, as quiet marks; what keeps the reading from locking comes first and stronger. */
export function Findings({ findings }: { findings: FeedbackFinding[] }) {
  if (!findings.length) return null;
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={`${finding.check} ${finding.about ?? ''}`} data-blocking={finding.blocking}>
          {words.review.finding(finding)}
        </li>
      ))}
    </ul>
  );
}
