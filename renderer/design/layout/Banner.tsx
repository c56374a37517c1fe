import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './Banner.module.css';

const ICONS = { info: Info, warn: TriangleAlert, error: CircleAlert };

export interface BannerProps {
  /** `error` is read out at once, the others when there is a pause. */
  kind: 'info' | 'warn' | 'error';
  /** What has happened, in a sentence. */
  title: ReactNode;
  /** What it means and what to do. */
  children?: ReactNode;
  /** The button that mends it. */
  action?: ReactNode;
  className?: string | undefined;
}

/** A message in the flow of the page. It covers nothing and stays until what it tells is over. */
export function Banner({ kind, title, children, action, className }: BannerProps) {
  const Icon = ICONS[kind];
  return (
    <div
      role={kind === 'error' ? 'alert' : 'status'}
      className={classes(styles.banner, styles[kind], className)}
    >
      <Icon aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>
        <strong className={styles.title}>{title}</strong>
        {children && <div>{children}</div>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
