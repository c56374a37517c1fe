import { Tabs as RadixTabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './Tabs.module.css';

export interface TabsProps<Value extends string> {
  /** Names the row of tabs. */
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  tabs: readonly TabSpec<Value>[];
  /** `manual` waits for Enter or Space, for panels that are costly to show. */
  activation?: 'automatic' | 'manual' | undefined;
  className?: string | undefined;
}

export interface TabSpec<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** A small addition: a file's name, a count. */
  readonly note?: ReactNode;
  readonly panel: ReactNode;
  /** Keeps what is in the panel alive while another is shown, so that nothing typed there is lost. */
  readonly keep?: boolean | undefined;
}

/** Several panels in one place. Arrow keys go along the tabs, Tab goes on into the panel. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { label, value, onChange, tabs, activation = 'automatic', className } = props;
  const change = (chosen: string) => {
    const tab = tabs.find((each) => each.value === chosen);
    if (tab) onChange(tab.value);
  };
  return (
    <RadixTabs.Root
      value={value}
      onValueChange={change}
      activationMode={activation}
      className={classes(styles.tabs, className)}
    >
      <RadixTabs.List className={styles.list} aria-label={label}>
        {tabs.map((tab) => (
          <RadixTabs.Trigger key={tab.value} value={tab.value} className={styles.tab}>
            {tab.label}
            {tab.note !== undefined && <small className={styles.note}>{tab.note}</small>}
          </RadixTabs.Trigger>
        ))}
      </RadixTabs.List>
      {tabs.map((tab) => (
        <RadixTabs.Content
          key={tab.value}
          value={tab.value}
          className={styles.panel}
          forceMount={tab.keep || undefined}
          hidden={tab.value !== value}
        >
          {tab.panel}
        </RadixTabs.Content>
      ))}
    </RadixTabs.Root>
  );
}
