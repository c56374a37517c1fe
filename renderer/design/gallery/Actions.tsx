import {
  BookOpen,
  Download,
  Ellipsis,
  PanelRight,
  Search,
  Trash2,
  Undo2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  IconButton,
  Kbd,
  LinkButton,
  Menu,
  MenuChoices,
  MenuItem,
  MenuSeparator,
  Tool,
  Toolbar,
  ToolbarSeparator,
  ToolbarSpace,
} from '../index.ts';
import styles from './Gallery.module.css';
import { Section } from './Section.tsx';

const ORDERS = [
  { value: 'waiting', label: 'Waiting longest' },
  { value: 'code', label: 'Candidate code' },
] as const;

/** Buttons, menus, tool bars, keys. */
export function Actions() {
  const [side, setSide] = useState(true);
  const [order, setOrder] = useState<(typeof ORDERS)[number]['value']>('waiting');
  return (
    <Section title="Actions">
      <div className={styles.row}>
        <Button kind="primary" keys="Mod+Enter">
          Next undecided
        </Button>
        <Button icon={<BookOpen />}>Open the sample batch</Button>
        <Button kind="quiet" keys="Mod+Z" icon={<Undo2 />}>
          Undo
        </Button>
        <Button kind="danger">Delete the batch</Button>
        <Button aria-pressed="true">Attempt 1 beside</Button>
        <Button disabled>Export</Button>
        <Button kind="primary" disabled>
          Lock
        </Button>
        <Button kind="quiet" disabled>
          Redo
        </Button>
      </div>
      <div className={styles.row}>
        <IconButton label="Find" icon={<Search />} keys="/" />
        <IconButton label="Rubric" icon={<PanelRight />} pressed={side} onClick={() => setSide(!side)} />
        <IconButton label="Zoom in" icon={<ZoomIn />} disabled />
        <span>
          All work stands in <LinkButton>the journal</LinkButton>, and{' '}
          <LinkButton disabled>a backup</LinkButton> beside it.
        </span>
        <span>
          Keys: <Kbd keys="Mod+Shift+Z" spoken /> <Kbd keys="Escape" spoken /> <Kbd keys="?" spoken />{' '}
          <Kbd keys="ArrowDown" spoken /> <Kbd keys="Enter" spoken />
        </span>
        <Menu trigger={<Button icon={<Ellipsis />}>More</Button>}>
          <MenuItem onSelect={() => {}} icon={<Download />} keys="Mod+E">
            Export the decisions
          </MenuItem>
          <MenuItem onSelect={() => {}} disabled>
            Merge readings
          </MenuItem>
          <MenuSeparator />
          <MenuChoices label="Order" value={order} onChange={setOrder} choices={ORDERS} />
          <MenuSeparator />
          <MenuItem onSelect={() => {}} icon={<Trash2 />} danger>
            Delete the batch
          </MenuItem>
        </Menu>
      </div>
      <Toolbar label="Artifact">
        <span>2 / 6</span>
        <Tool>
          <Button kind="quiet">Fit width</Button>
        </Tool>
        <Tool>
          <Button kind="quiet" keys="/">
            Find
          </Button>
        </Tool>
        <ToolbarSeparator />
        <Tool>
          <IconButton label="Smaller" icon={<ZoomOut />} />
        </Tool>
        <Tool>
          <IconButton label="Larger" icon={<ZoomIn />} />
        </Tool>
        <ToolbarSpace />
        <Tool>
          <Button kind="quiet">Own window</Button>
        </Tool>
      </Toolbar>
    </Section>
  );
}
