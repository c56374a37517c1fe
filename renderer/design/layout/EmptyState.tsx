import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  title: string;
  /** What to do next. */
  children: ReactNode;
  actions?: ReactNode;
  icon?: ReactNode;
}

/** What stands where there is nothing yet: it says so, and what to do next. */
export function EmptyState({ title, children, actions, icon }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <h2>{title}</h2>
      <div className={styles.next}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
