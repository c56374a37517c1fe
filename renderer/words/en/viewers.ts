import { numbers } from './numbers.ts';

const clock = (seconds: number) => {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
};

const CHANGES = { same: 'Same', changed: 'Changed', new: 'New', gone: 'Not handed in again' };

/** Words of everything that shows an artifact, apart from PDFs. */
export const viewers = {
  clock,
  span: (start: number, end: number) => `${clock(start)} to ${clock(end)}`,
  seconds: (seconds: number) =>
    `A passage of ${numbers.of(Math.max(1, Math.round(seconds)), 'second', 'seconds')}`,
  region: ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
    `A part of the picture: ${numbers.percent(width)} by ${numbers.percent(height)}, ${numbers.percent(x)} from the left, ${numbers.percent(y)} from the top`,
  pictureOnPage: 'A part of the page',
  pageRegion: ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
    `A part of the page: ${numbers.percent(width)} by ${numbers.percent(height)}, ${numbers.percent(x)} from the left, ${numbers.percent(y)} from the top`,
  textKeys:
    'Left and Right select word by word, Ctrl+Up and Ctrl+Down paragraph by paragraph, Shift with them selects more, Alt+Shift with Left and Right moves the beginning.',
  /** Said by the tag beside a passage. */
  markOf: (name: string) => `Evidence for ${name}`,

  imageTools: 'Picture',
  zoomIn: 'Larger picture',
  zoomOut: 'Smaller picture',
  zoom: 'Size of the picture',
  fit: 'Fit',
  mark: 'Mark a region',
  move: 'Move the picture',
  regionName: 'Marked region',
  regionKeys: 'Arrow keys move it, with Shift they change its size; Escape takes it away.',

  mediaTools: 'Playing',
  speed: 'Speed',
  times: (rate: number) => `${rate}×`,
  back: 'Back 5 seconds',
  on: 'On 5 seconds',
  play: 'Play',
  pause: 'Pause',
  spanStart: 'Passage starts here',
  spanEnd: 'Passage ends here',
  noSpan: 'No passage marked',
  marked: (start: number, end: number | null) =>
    end === null ? `Passage from ${clock(start)}` : `Passage ${clock(start)} to ${clock(end)}`,
  clearSpan: 'Take the mark away',
  nudge: (end: 'start' | 'end', by: number) =>
    `${end === 'start' ? 'Start' : 'End'} ${numbers.count(Math.abs(by))} seconds ${by < 0 ? 'earlier' : 'later'}`,
  passages: 'Passages marked as evidence',
  captions: 'Captions',
  cannotPlay: 'This recording cannot be played here',
  cannotPlayAdvice: (mediaType: string, size: number) =>
    `${mediaType}, ${numbers.size(size)}. Its coding is not known here. Open the original in the system’s program.`,
  tooLarge: (bytes: number) =>
    `It comes to ${numbers.size(bytes)}, more than is taken apart here. Open the original in the system’s program.`,
  damaged:
    'The file is damaged or not complete. Open the original in the system’s program, or ask for it again.',
  picture: 'Picture',
  pictureLeftOut: 'picture from elsewhere, not fetched',
  openOriginal: 'Open the original',
  openOriginalTitle: 'Open the original in the system’s program?',
  openOriginalAdvice:
    'It comes from somebody else, and another program may run what is in it, or fetch from the network. Touchstone hands over a copy; what you change there is not kept.',
  openIt: 'Open',
  stayHere: 'Stay here',
  originalOpened: 'The original is opened in another program.',
  originalNotOpened: 'No program of this system opens it.',
  change: (kind: 'same' | 'changed' | 'new' | 'gone') => CHANGES[kind],
  whatChanged: 'What changed',
  openEarlier: 'Open as it was',
  backToFeedback: 'Back to the feedback',
  cannotCompare: 'These two cannot be compared',
  partsChanged: (changed: number, all: number) =>
    changed === 0
      ? 'The words are the same.'
      : `${numbers.count(changed)} of ${numbers.of(all, 'passage', 'passages')} came or went.`,
  addressed: 'Addressed',
  addressedIn: (criterion: string) => `${criterion}: what was asked for is addressed`,
  slide: (n: number) => `Slide ${numbers.count(n)}`,
  slideNotes: 'Notes:',
  tableCut: (rows: number, columns: number) =>
    `Only the first ${numbers.of(rows, 'row', 'rows')} and ${numbers.of(columns, 'column', 'columns')} are shown. The original has more.`,
  emptyTable: 'Nothing is in this sheet.',
  cannotShow: 'This picture cannot be shown here',
  cannotShowAdvice: (mediaType: string, size: number) =>
    /hei[cf]/.test(mediaType)
      ? `This picture is HEIC, as phones write it (${numbers.size(size)}), and cannot be drawn here. Open the original in the system’s program, or ask for it as JPEG.`
      : `${mediaType}, ${numbers.size(size)}. It is damaged, or its coding is not known here. Open the original in the system’s program, or ask for it again.`,
};
