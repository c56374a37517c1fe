/** The look of Touchstone. Screens take everything from here and know no colour of their own. */
import './design.css';

export { Button, type ButtonProps } from './actions/Button.tsx';
export { IconButton, type IconButtonProps } from './actions/IconButton.tsx';
export { Kbd } from './actions/Kbd.tsx';
export { ariaKeys, type KeyNames, KeyNamesContext, keyCaps } from './actions/key-names.ts';
export { LinkButton } from './actions/LinkButton.tsx';
export {
  Menu,
  MenuChoices,
  MenuItem,
  type MenuItemProps,
  type MenuProps,
  MenuSeparator,
} from './actions/Menu.tsx';
export { Tool, Toolbar, ToolbarSeparator, ToolbarSpace } from './actions/Toolbar.tsx';
export { classes } from './classes.ts';
export { DesignRoot } from './DesignRoot.tsx';
export { Mark, type MarkProps, MarkTag } from './evidence/Mark.tsx';
export { Prose, type ProseProps } from './evidence/Prose.tsx';
export { Quote, type QuoteProps } from './evidence/Quote.tsx';
export { Sheet } from './evidence/Sheet.tsx';
export { Checkbox, type CheckboxProps } from './fields/Checkbox.tsx';
export { Field, type FieldProps, useField } from './fields/Field.tsx';
export { Select, type SelectProps } from './fields/Select.tsx';
export { TextArea, type TextAreaProps } from './fields/TextArea.tsx';
export { TextInput, type TextInputProps } from './fields/TextInput.tsx';
export { Banner, type BannerProps } from './layout/Banner.tsx';
export { Card, type CardProps } from './layout/Card.tsx';
export { EmptyState, type EmptyStateProps } from './layout/EmptyState.tsx';
export { PageHeader, type PageHeaderProps } from './layout/PageHeader.tsx';
export { type PaneHandle, type PaneLayout, type PaneSpec, Panes, type PanesProps } from './layout/Panes.tsx';
export { Scroller, type ScrollerProps } from './layout/Scroller.tsx';
export { Table, type TableProps } from './layout/Table.tsx';
export { type TabSpec, Tabs, type TabsProps } from './layout/Tabs.tsx';
export { LevelMark } from './levels/LevelMark.tsx';
export { type LevelShape, type LevelTone, levelShape, type ScaleLevel } from './levels/level-shape.ts';
export { RadioLevels, type RadioLevelsProps } from './levels/RadioLevels.tsx';
export { Progress, type ProgressProps } from './marks/Progress.tsx';
export { SavedMark, type SavedMarkProps } from './marks/SavedMark.tsx';
export { StateMark, type StateMarkProps } from './marks/StateMark.tsx';
export { QUEUE_STATES, type QueueState } from './marks/states.tsx';
export { Waiting } from './marks/Waiting.tsx';
export { allOnScreen, onScreen } from './on-screen.ts';
export { AlertDialog, type AlertDialogProps } from './overlays/AlertDialog.tsx';
export { Dialog, type DialogProps } from './overlays/Dialog.tsx';
export { Tooltip, type TooltipProps } from './overlays/Tooltip.tsx';
export { Presence, PresenceContext, useAwake, useWhileShown, WhenSeen } from './presence.ts';
export { announce } from './speech/announcements.ts';
export { LiveRegion } from './speech/LiveRegion.tsx';
export { VisuallyHidden } from './speech/VisuallyHidden.tsx';
export {
  applyTheme,
  THEME_CHOICES,
  THEMES,
  type ThemeChoice,
  type ThemedDocument,
  type ThemeName,
} from './theme.ts';
