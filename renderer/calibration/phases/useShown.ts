import { useCallback, useState } from 'react';
import {
  type Frame,
  frameOf,
  type Measured,
  partAt,
  partFrame,
  SIZES,
} from '../../../shared/calibration/frame.ts';
import type { RoomPart } from '../room.ts';

/** What is not known of a page: it may be the only one, or not. */
const UNKNOWN: Measured = { parts: { across: 1, down: 1 }, pages: Number.POSITIVE_INFINITY };

/** What of the evidence is on the wall, and the ways to change it; a way that leads nowhere is null. */
export function useShown({ here: { session, anchor }, act }: RoomPart) {
  const { file, page: asked, frame = frameOf(), alone = false } = session.place;
  const sha256 = anchor.files[file]?.sha256;
  const [measured, setMeasured] = useState<Measured & { of: string | null | undefined }>();
  const onMeasured = useCallback((found: Measured) => setMeasured({ ...found, of: sha256 }), [sha256]);
  const { parts, pages } = measured && measured.of === sha256 ? measured : UNKNOWN;
  const page = Math.min(asked, pages);
  const part = partAt(frame, parts);
  const all = parts.across * parts.down;

  const show = (change: { file?: number; page?: number; frame?: Frame; alone?: boolean }) =>
    void act({ type: 'show', file, page, ...change });
  const framed = (to: number) => partFrame(frame.size, to, parts);
  const able = (is: boolean, run: () => void) => (is && session.state === 'open' ? run : null);
  const resize = (by: 1 | -1) => {
    const size = SIZES[SIZES.indexOf(frame.size) + by];
    return able(size !== undefined, () => size && show({ frame: { ...frame, size } }));
  };
  const pageBack = able(page > 1, () => show({ page: page - 1, frame: framed(0) }));
  const pageOn = able(page < pages, () => show({ page: page + 1, frame: framed(0) }));
  return {
    now: { page, pages, part: part + 1, parts: all, size: frame.size, alone },
    file,
    onMeasured,
    pageBack,
    pageOn,
    // Parts lead on to the next page, and back to the end of the one before.
    back:
      able(part > 0, () => show({ frame: framed(part - 1) })) ??
      able(page > 1, () => show({ page: page - 1, frame: framed(all - 1) })),
    on: able(part + 1 < all, () => show({ frame: framed(part + 1) })) ?? pageOn,
    smaller: resize(-1),
    larger: resize(1),
    swap: able(true, () => show({ frame, alone: !alone })),
    choose: session.state === 'open' ? (to: number) => show({ file: to, page: 1 }) : null,
  };
}
