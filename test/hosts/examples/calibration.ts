import { DEFAULT_RULES } from '../../../shared/calibration/rules.ts';
import type { calibrationCalls } from '../../../shared/contract/calls/calibration.ts';
import { type ExamplesOf, nowhere } from './examples.ts';

export const calibrationExamples: ExamplesOf<typeof calibrationCalls> = {
  'anchors.list': {},
  'anchors.from-submission': { key: 'none' },
  'anchors.from-files': {
    title: 'A poster',
    microCredential: 'none',
    files: [{ path: nowhere, component: 'product' }],
  },
  'anchors.change': { id: 'none', version: 0, change: { type: 'clear', cleared: true } },
  'anchors.remove': { id: 'none' },
  'anchors.export': { ids: ['none'] },
  'anchors.import': { path: nowhere },
  'calibration.sessions': {},
  'calibration.begin': { title: 'Autumn', anchors: ['none'], participants: ['AS-01'] },
  'calibration.open': { id: 'none' },
  'calibration.do': { id: 'none', version: 0, command: { type: 'go', phase: 'silent' } },
  'calibration.take': { id: 'none', path: nowhere },
  'calibration.watch': { id: 'none', folder: null },
  'calibration.project': { id: null, blank: false },
  'calibration.open-projector': {},
  'calibration.report': { id: 'none' },
  'calibration.export': { id: 'none' },
  'calibration.hand-out': { id: 'none' },
  'qualifying.view': {},
  'qualifying.begin': { title: 'Spring', anchors: ['none'], readers: ['AS-01'] },
  'seeds.view': { batch: 'none' },
  'seeds.hide': { batch: 'none', every: 10, seed: '7' },
  'seeds.take-out': { batch: 'none' },
  'drift.view': {},
  'calibration.rule': { rules: DEFAULT_RULES },
  'guidance.list': { rubric: 'none' },
};
