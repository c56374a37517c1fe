import type { Measured } from '../../../shared/calibration/frame.ts';
import type { ProjectedPage } from '../../../shared/calibration/projector-view.ts';

export interface Shown {
  page: ProjectedPage;
  /** Told in how many parts the page is seen, and how many pages there are. */
  onMeasured?: ((measured: Measured) => void) | undefined;
}

/** Where the bytes of a file are, seen from either window. */
export const addressOf = (sha256: string) => new URL(`artifact/${sha256}`, document.baseURI).href;
