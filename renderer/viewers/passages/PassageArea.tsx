import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { ArtifactView } from '../../../shared/contract/views.ts';
import { classes, Prose, VisuallyHidden } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { useKeptScroll } from '../useKeptScroll.ts';
import { selectByKey } from './keyboard.ts';
import styles from './Passages.module.css';
import { PassageTags } from './PassageTags.tsx';
import { useAsked } from './useAsked.ts';
import { usePassages } from './usePassages.ts';

export interface PassageAreaProps {
  artifact: ArtifactView;
  /** The reader's text size. */
  scale: number;
  /** The text that selectors count in; null where they count in the words as shown. */
  source: string | null;
  className?: string | undefined;
  children: ReactNode;
}

/** A text that is read: selectable by mouse and by key, with its evidence marked and tagged in the margin. */
export function PassageArea({ artifact, scale, source, className, children }: PassageAreaProps) {
  const area = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const hint = useId();
  const { placed, current, markAt, onMark, lay } = usePassages(content, artifact, source);
  useKeptScroll(area, artifact);
  useAsked(area, content, artifact, lay);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const press = (event: KeyboardEvent) => {
      if (event.target !== element || !content.current) return;
      if (selectByKey(element, content.current, event)) event.preventDefault();
    };
    const click = (event: MouseEvent) => {
      const mark = markAt(event.clientX, event.clientY);
      if (mark) onMark(mark.id);
    };
    element.addEventListener('keydown', press);
    content.current?.addEventListener('click', click);
    const inner = content.current;
    return () => {
      element.removeEventListener('keydown', press);
      inner?.removeEventListener('click', click);
    };
  }, [markAt, onMark]);

  return (
    <div
      ref={area}
      data-document
      className={classes(styles.area, className)}
      {...{ tabIndex: 0, role: 'group', 'aria-label': artifact.title, 'aria-describedby': hint }}
    >
      <VisuallyHidden id={hint}>{words.viewers.textKeys}</VisuallyHidden>
      <div className={styles.sheet}>
        <PassageTags placed={placed} current={current} onMark={onMark} />
        <div ref={content}>
          <Prose scale={scale}>{children}</Prose>
        </div>
      </div>
    </div>
  );
}
