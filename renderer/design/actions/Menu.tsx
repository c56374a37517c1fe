import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactElement, type ReactNode, use } from 'react';
import { classes } from '../classes.ts';
import { useLandmark } from '../overlays/landmark.ts';
import { Kbd } from './Kbd.tsx';
import { ariaKeys, KeyNamesContext } from './key-names.ts';
import styles from './Menu.module.css';

export interface MenuProps {
  /** The Button or IconButton that opens the menu; its words name the menu. */
  trigger: ReactElement;
  children: ReactNode;
  align?: 'start' | 'end' | undefined;
}

/**
 * A menu of actions. Not modal on purpose: Radix's modal menu locks scrolling by an injected style element,
 * which the content security policy refuses. Arrow keys, first letters and Escape work as in any menu.
 */
export function Menu({ trigger, children, align = 'start' }: MenuProps) {
  const landmark = useLandmark<HTMLButtonElement>();
  return (
    <DropdownMenu.Root modal={false} onOpenChange={landmark.onOpenChange}>
      <DropdownMenu.Trigger asChild ref={landmark.trigger}>
        {trigger}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={landmark.container}>
        <DropdownMenu.Content className={styles.menu} align={align} sideOffset={4} collisionPadding={8} loop>
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

export interface MenuItemProps {
  children: ReactNode;
  onSelect: () => void;
  icon?: ReactNode;
  keys?: string | undefined;
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
}

/** One action. `keys` shows the key that does the same without the menu. */
export function MenuItem({ children, onSelect, icon, keys, danger, disabled }: MenuItemProps) {
  const names = use(KeyNamesContext);
  return (
    <DropdownMenu.Item
      className={classes(styles.item, danger && styles.danger)}
      onSelect={onSelect}
      disabled={disabled}
      aria-keyshortcuts={keys && ariaKeys(keys, names)}
    >
      <span className={styles.lead} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.words}>{children}</span>
      {keys && <Kbd keys={keys} />}
    </DropdownMenu.Item>
  );
}

/** One choice among several, as the order of a list: the chosen one carries a tick. */
export function MenuChoices<Value extends string>({
  label,
  value,
  onChange,
  choices,
}: {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  choices: readonly { value: Value; label: string }[];
}) {
  const choose = (chosen: string) => {
    const choice = choices.find((each) => each.value === chosen);
    if (choice) onChange(choice.value);
  };
  return (
    <DropdownMenu.RadioGroup value={value} onValueChange={choose} aria-label={label}>
      <DropdownMenu.Label className={styles.label}>{label}</DropdownMenu.Label>
      {choices.map((choice) => (
        <DropdownMenu.RadioItem key={choice.value} value={choice.value} className={styles.item}>
          <span className={styles.lead}>
            <DropdownMenu.ItemIndicator>
              <Check aria-hidden="true" />
            </DropdownMenu.ItemIndicator>
          </span>
          <span className={styles.words}>{choice.label}</span>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

/** A thin line between groups of actions. */
export function MenuSeparator() {
  return <DropdownMenu.Separator className={styles.separator} />;
}
