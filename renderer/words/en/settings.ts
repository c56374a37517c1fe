import type { ThemeName } from '../../../shared/contract/settings.ts';
import { numbers } from './numbers.ts';

const themes: Record<ThemeName, string> = {
  system: 'As the system',
  paper: 'Paper',
  night: 'Night',
  projector: 'Projector',
};
const themeHints: Record<ThemeName, string> = {
  system: 'Paper by day, night when the system is dark.',
  paper: 'A reading room by day.',
  night: 'The same room with the lamps low.',
  projector: 'Large type, full contrast, for the back row.',
};

/** Bytes in whole units of 2^30, as limits are counted; smaller ones as any other size. */
const gigabytes = (bytes: number) =>
  bytes >= 2 ** 30 ? `${numbers.count(Math.round(bytes / 2 ** 30))} GB` : numbers.size(bytes);

/** Words of the settings. */
export const settings = {
  title: 'Settings',
  kept: 'Kept on this machine as soon as you change it.',
  theme: 'Theme',
  themes,
  themeHints,
  reading: 'Reading size',
  readingNext:
    'The size of reflections and other texts that are read. Everything else follows the window’s zoom.',
  smaller: 'Smaller',
  larger: 'Larger',
  normal: 'Normal size',
  percent: (scale: number) => numbers.percent(scale),
  sample:
    'This time the sum came from the council’s own minutes, and the group had to choose which request to serve first.',
  keys: 'Keys',
  singleKeys: 'Single keys',
  singleKeysHint:
    'Rate with 1, 2, 3 and move with J, K and N. They never act while you write. Keys with Ctrl stay on.',
  showKeys: 'Show every key',
  judging: 'Judging',
  grace: 'A reading that is read locks',
  graceHint: 'Until then it can be changed freely. An export locks it at once.',
  graceMinutes: (minutes: number) =>
    minutes === 0
      ? 'At once'
      : `After ${minutes < 60 ? numbers.of(minutes, 'minute', 'minutes') : numbers.of(minutes / 60, 'hour', 'hours')}`,
  pace: 'My pace and a forecast',
  paceHint: 'Shown above the queue, to nobody but you.',
  ownNotes: 'Notes on my own consistency',
  ownNotesHint:
    'Gentle questions when levels or pace shift. They are never stored, exported or shown to others.',
  limits: 'What a batch may hold',
  limitsHint:
    'A zip or a folder that holds more is refused before it can hurt. Raise a limit only for a batch that you trust.',
  limit: {
    entries: { label: 'Files and folders', value: numbers.count },
    totalSize: { label: 'All files together', value: gigabytes },
    fileSize: { label: 'One file', value: gigabytes },
    pathLength: {
      label: 'Length of a path',
      value: (characters: number) => numbers.of(characters, 'character', 'characters'),
    },
    ratio: { label: 'Unpacked over packed', value: (times: number) => `${numbers.count(times)} times` },
  },
  about: 'About',
};
