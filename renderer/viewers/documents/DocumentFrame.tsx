import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ArtifactView } from '../../../shared/contract/views.ts';
import { Banner, Waiting } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { PassageArea } from '../passages/PassageArea.tsx';

export interface DocumentFrameProps<Value> {
  artifact: ArtifactView;
  scale: number;
  read: UseQueryResult<Value>;
  children: (value: Value) => ReactNode;
}

/** A document that is read as text: what it says once it is read, or why it cannot be. Passages count in its words as shown. */
export function DocumentFrame<Value>({ artifact, scale, read, children }: DocumentFrameProps<Value>) {
  if (read.error)
    return (
      <Banner kind="warn" title={words.review.troubleTitle}>
        {read.error.message}
      </Banner>
    );
  if (read.data === undefined) return <Waiting text={words.app.waiting} />;
  return (
    <PassageArea artifact={artifact} scale={scale} source={null}>
      {children(read.data)}
    </PassageArea>
  );
}
