import { Toolbar as RadixToolbar } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './Toolbar.module.css';

/**
 * A row of tools that is one stop in the tab order; arrow keys go from tool to tool. Put each tool in a
 * `Tool`; plain text may stand between them.
 */
export function Toolbar({
  label,
  children,
  className,
}: {
  label: string;
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    <RadixToolbar.Root className={classes(styles.toolbar, className)} aria-label={label}>
      {children}
    </RadixToolbar.Root>
  );
}

/** Makes one Button, IconButton or menu trigger part of the toolbar's arrow-key round. */
export function Tool({ children }: { children: ReactElement }) {
  return <RadixToolbar.Button asChild>{children}</RadixToolbar.Button>;
}

/** A thin line between groups of tools. */
export function ToolbarSeparator() {
  return <RadixToolbar.Separator className={styles.separator} />;
}

/** Pushes what follows to the end of the bar. */
export function ToolbarSpace() {
  return <span className={styles.space} />;
}
