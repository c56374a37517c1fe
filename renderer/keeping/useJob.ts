import { useEffect, useState } from 'react';
import type { DeskEvents } from '../../shared/contract/contract.ts';
import { bridge } from '../app/bridge.ts';

/** How far the work of this name has come; null before the desk has said anything. */
export function useJob(job: string): DeskEvents['progress'] | null {
  const [progress, setProgress] = useState<DeskEvents['progress'] | null>(null);
  useEffect(() => bridge.on('progress', (event) => event.job === job && setProgress(event)), [job]);
  return progress;
}
