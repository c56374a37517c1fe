import { useEffect, useEffectEvent, useState } from 'react';
import type { PdfController } from './controller.ts';
import { openError, type PdfErrorCode } from './errors.ts';
import type { PdfHandle } from './handle.ts';
import type { KeptSource, Neighbours } from './neighbours.ts';
import type { PdfPosition } from './position.ts';

/** How far a pane is with its file. */
export type Opening =
  | { readonly state: 'none' | 'opening' }
  | { readonly state: 'open'; readonly handle: PdfHandle }
  | { readonly state: 'trouble'; readonly code: PdfErrorCode };

export interface OpenPdfOptions {
  readonly controller: PdfController;
  readonly documents: Neighbours<PdfHandle>;
  readonly source: KeptSource | null;
  /** Where to begin; read when the file opens. */
  readonly position?: PdfPosition | undefined;
  /** Told where the reader was when the pane leaves the file. */
  readonly onLeave?: ((sha256: string, position: PdfPosition) => void) | undefined;
}

interface Attempt {
  readonly count: number;
  readonly of?: string;
  readonly password?: string;
}

/** Opens the source in the controller and gives it back when another comes or the pane goes. */
export function useOpenPdf({ controller, documents, source, position, onLeave }: OpenPdfOptions) {
  const [opening, setOpening] = useState<Opening>({ state: 'none' });
  const [attempt, setAttempt] = useState<Attempt>({ count: 0 });
  const acquire = useEffectEvent(() => {
    if (!source) return null;
    // A password is for the file that it was given for.
    return documents.acquire(
      attempt.of === source.sha256 ? { ...source, password: attempt.password } : source,
    );
  });
  const begin = useEffectEvent((handle: PdfHandle) => controller.open(handle, position));
  const leave = useEffectEvent((sha256: string) => onLeave?.(sha256, controller.position()));
  const sha256 = source?.sha256;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens the same source again
  useEffect(() => {
    if (sha256 === undefined) return setOpening({ state: 'none' });
    let current = true;
    setOpening({ state: 'opening' });
    acquire()?.then(
      (handle) => {
        if (!current) return;
        begin(handle);
        setOpening({ state: 'open', handle });
      },
      (reason) => {
        const { code } = openError(reason, { begins: true, ends: true });
        if (current) setOpening({ state: 'trouble', code });
      },
    );
    return () => {
      current = false;
      if (controller.snapshot().status === 'ready') leave(sha256);
      // The pages go before the document may.
      controller.close();
      documents.release(sha256);
    };
  }, [controller, documents, sha256, attempt]);

  return {
    opening,
    /** Tries once more, with a password where one was asked for. */
    retry: (password?: string) => {
      // What was open and got lost is not to be handed out again.
      if (sha256 !== undefined) documents.forget(sha256);
      setAttempt(({ count }) => ({ count: count + 1, of: sha256, password }));
    },
  };
}
