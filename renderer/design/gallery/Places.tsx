import { Inbox } from 'lucide-react';
import { useState } from 'react';
import { Button, Card, EmptyState, Panes, StateMark, Table, Tabs } from '../index.ts';
import styles from './Gallery.module.css';
import { Section } from './Section.tsx';

/** Tabs, panes, tables, cards, empty states. */
export function Places() {
  const [tab, setTab] = useState<'product' | 'application' | 'context'>('product');
  const text = (words: string) => <p className={styles.paneText}>{words}</p>;
  return (
    <Section title="Places">
      <div className={styles.tabs}>
        <Tabs
          label="Artifacts"
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'product', label: 'Product', note: 'river.pdf', panel: text('The task.') },
            { value: 'application', label: 'Application', note: '3', panel: text('Three samples.') },
            { value: 'context', label: 'Context', panel: text('The class.'), keep: true },
          ]}
        />
      </div>
      <Panes
        className={styles.panes}
        panes={[
          {
            id: 'g-left',
            label: 'Left',
            content: text('Folds away.'),
            separatorLabel: 'Width of left',
            collapsible: true,
            minSize: 120,
          },
          {
            id: 'g-middle',
            label: 'Middle',
            content: text('Keeps 160 px.'),
            separatorLabel: 'Width of middle',
            minSize: 160,
          },
          { id: 'g-right', label: 'Right', content: text('The rest.') },
        ]}
      />
      <Card aria-label="Queue">
        <Table caption="Queue of PP-3">
          <thead>
            <tr>
              <th scope="col">Candidate</th>
              <th scope="col">State</th>
              <th scope="col" data-number>
                Attempt
              </th>
              <th scope="col" data-number>
                Words
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">C-016</th>
              <td>
                <StateMark state="earned" word="Earned" />
              </td>
              <td data-number>1</td>
              <td data-number>502</td>
            </tr>
            <tr aria-current="true">
              <th scope="row">C-017</th>
              <td>
                <StateMark state="reading" word="In reading" />
              </td>
              <td data-number>2</td>
              <td data-number>412</td>
            </tr>
          </tbody>
        </Table>
      </Card>
      <Card aria-label="Empty queue">
        <EmptyState
          title="No batch is open"
          icon={<Inbox />}
          actions={
            <>
              <Button kind="primary" keys="Mod+O">
                Open a batch
              </Button>
              <Button>Try the sample batch</Button>
            </>
          }
        >
          Drop a folder, a zip file or a manifest here. Nothing leaves this machine.
        </EmptyState>
      </Card>
    </Section>
  );
}
