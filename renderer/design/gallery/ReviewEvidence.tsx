import { ALargeSmall, AppWindow } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  IconButton,
  Mark,
  MarkTag,
  Prose,
  Scroller,
  Sheet,
  Tabs,
  Tool,
  Toolbar,
  ToolbarSpace,
} from '../index.ts';
import styles from './Review.module.css';

/** The artifact under its tabs and tools. */
export function ReviewEvidence() {
  const [tab, setTab] = useState('product');
  return (
    <Tabs
      label="Artifacts"
      value={tab}
      onChange={setTab}
      tabs={[
        { value: 'product', label: 'Product', note: 'river.pdf', panel: <Product /> },
        { value: 'application', label: 'Application', note: '3', panel: <p>Three samples</p> },
        { value: 'context', label: 'Context', panel: <p>The class</p> },
      ]}
    />
  );
}

function Product() {
  return (
    <>
      <Toolbar label="Page">
        <span>2 / 6</span>
        <Tool>
          <Button kind="quiet">Fit width</Button>
        </Tool>
        <Tool>
          <Button kind="quiet" keys="/">
            Find
          </Button>
        </Tool>
        <Tool>
          <Button kind="quiet">Pages</Button>
        </Tool>
        <ToolbarSpace />
        <Tool>
          <IconButton label="Own window" icon={<AppWindow />} />
        </Tool>
      </Toolbar>
      <Scroller label="Page 2" className={styles.stage}>
        <Sheet className={styles.sheet}>
          <h2>Can the children cross at the ford?</h2>
          <p>
            You are the river watch of Mill Lane. The parish wants to know on how many school days the
            stepping stones stand dry, and what a handrail would change.
          </p>
          <p>
            <MarkTag className={styles.tag}>P1</MarkTag>
            <Mark>Your figures go to the parish clerk, who has to decide before the winter floods</Mark>, so
            say how sure you are of each of them.
          </p>
          <table>
            <thead>
              <tr>
                <th>Week</th>
                <th>Level, cm</th>
                <th>Dry days</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>36, after rain</td>
                <td>64</td>
                <td>1 of 5</td>
              </tr>
              <tr>
                <td>37</td>
                <td>41</td>
                <td>4 of 5</td>
              </tr>
              <tr>
                <td>38</td>
                <td>38</td>
                <td>5 of 5</td>
              </tr>
            </tbody>
          </table>
          <p>
            <MarkTag className={styles.tag}>P2</MarkTag>
            The place is not an exercise: last autumn{' '}
            <Mark kind="b">nine of you came by the ford with wet shoes</Mark>, and two go there with a younger
            sister.
          </p>
        </Sheet>
      </Scroller>
    </>
  );
}

/** The reflection beside it. */
export function ReviewReflection() {
  const [tab, setTab] = useState('reflection');
  const [scale, setScale] = useState(1);
  const text = (
    <>
      <Toolbar label="Text">
        <span>412 words of 300 to 600</span>
        <ToolbarSpace />
        <Tool>
          <IconButton label="Larger text" icon={<ALargeSmall />} onClick={() => setScale(scale * 1.1)} />
        </Tool>
      </Toolbar>
      <Scroller label="Reflection" className={styles.reading}>
        <Prose scale={scale}>
          <p data-n="1">
            Until now my measuring tasks ended at the wall chart. Here someone outside the room was waiting
            for the number, and that changed what counted as careful.
          </p>
          <p data-n="2">
            On the second morning the gauge stood under water. Group B{' '}
            <Mark>threw out its first reading and wrote down why</Mark>. I had planned a lesson on outliers
            for the week after; it was no longer needed.
          </p>
          <p data-n="3">
            The letter to the clerk came too late in the plan. Most groups wrote it in one sitting and left
            out how sure they were.
          </p>
          <p data-n="4">In spring the letter starts on the first day, with gaps where the figures will go.</p>
        </Prose>
      </Scroller>
    </>
  );
  return (
    <Tabs
      label="Reflection"
      value={tab}
      onChange={setTab}
      tabs={[
        { value: 'reflection', label: 'Reflection', panel: text },
        { value: 'earlier', label: 'Attempt 1 beside', panel: <p>Attempt 1</p> },
      ]}
    />
  );
}
