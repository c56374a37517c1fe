import type { ChromeProps } from './chrome.ts';
import styles from './SideBar.module.css';

/** Every match with the words around it and its page; each leads to its place. */
export function MatchList({ controller, snapshot, words }: ChromeProps) {
  const { find, labels } = snapshot;
  const matches = controller.matches();
  if (matches.length === 0)
    return <p className={styles.none}>{find.state === 'idle' ? words.matchesNone : words.findNone}</p>;
  return (
    <div className={styles.matches}>
      <ol className={styles.entries}>
        {matches.map((match, at) => (
          <li key={`${match.page} ${match.index}`}>
            <button
              type="button"
              className={styles.entry}
              aria-current={find.current === at + 1 ? 'true' : undefined}
              onClick={() => controller.showMatch(match)}
            >
              <span className={styles.where}>
                {words.page.page(labels?.[match.page - 1] || String(match.page))}
              </span>
              {match.before}
              <mark className={styles.match}>{match.match}</mark>
              {match.after}
            </button>
          </li>
        ))}
      </ol>
      {find.total > matches.length && (
        <p className={styles.none}>{words.matchesMore(find.total - matches.length)}</p>
      )}
    </div>
  );
}
