import { useSyncExternalStore } from 'react';

/** The parts of the results, in the order of their tabs. */
export const RESULTS_PARTS = [
  'export',
  'profiles',
  'ledger',
  'awards',
  'letters',
  'summary',
  'readings',
] as const;
export type ResultsPart = (typeof RESULTS_PARTS)[number];

/** The parts of calibration, in the order of their tabs: rooms, who qualifies, seeds and drift. */
export const CALIBRATION_PARTS = [null, 'qualifying', 'seeds'] as const;
export type CalibrationPart = (typeof CALIBRATION_PARTS)[number];

/** Where in the app somebody is. It stands in the address after `#`, so that back and forward work. */
export type Route =
  | { screen: 'queue' }
  | { screen: 'review'; submission: string; adjudicating?: boolean }
  | { screen: 'criterion'; microCredential: string; criterion: string; submission: string | null }
  | { screen: 'adjudication'; submission: string }
  | { screen: 'search' }
  /** `detail` says what is open in the part: a profile and one of its columns, a submission's letter. */
  | { screen: 'results'; part?: ResultsPart; detail?: readonly string[] }
  | { screen: 'library' }
  | { screen: 'calibration'; part: CalibrationPart; id: null }
  | { screen: 'calibration'; part: 'anchor' | 'session' | 'report'; id: string }
  | { screen: 'programme'; programme: string | null; microCredential: string | null }
  | { screen: 'rubric'; programme: string; microCredential: string; part: 'edit' | 'versions' }
  | { screen: 'worklist' }
  | { screen: 'settings' };

function parse(hash: string): Route {
  const [screen, ...rest] = hash.replace(/^#\/?/, '').split('/');
  if (screen === 'review' && rest.length === 3 && rest[2] === 'adjudication')
    return { screen, submission: rest.slice(0, 2).join('/'), adjudicating: true };
  if ((screen === 'review' || screen === 'adjudication') && rest.length === 2)
    return { screen, submission: rest.join('/') };
  const [microCredential, criterion, ...key] = rest;
  if (screen === 'criterion' && microCredential && criterion)
    return {
      screen,
      microCredential: decodeURIComponent(microCredential),
      criterion: decodeURIComponent(criterion),
      submission: key.length === 2 ? key.join('/') : null,
    };
  if (screen === 'results') {
    const part = RESULTS_PARTS.find((each) => each === rest[0]) ?? 'export';
    return { screen, part, detail: rest.slice(1).map(decodeURIComponent) };
  }
  if (screen === 'search' || screen === 'library' || screen === 'settings' || screen === 'worklist')
    return { screen };
  if (screen === 'calibration') {
    const [part, id] = rest;
    return id && (part === 'anchor' || part === 'session' || part === 'report')
      ? { screen, part, id: decodeURIComponent(id) }
      : { screen, part: CALIBRATION_PARTS.find((each) => each === part) ?? null, id: null };
  }
  const [programme, credential, part] = rest.map(decodeURIComponent);
  if (screen === 'programme')
    return { screen, programme: programme || null, microCredential: credential || null };
  if (screen === 'rubric' && programme && credential)
    return {
      screen,
      programme,
      microCredential: credential,
      part: part === 'versions' ? 'versions' : 'edit',
    };
  return { screen: 'queue' };
}

/** The address of a place, for links. A submission's key is percent-encoded in itself. */
export function addressOf(route: Route): string {
  if (route.screen === 'review')
    return `#/review/${route.submission}${route.adjudicating ? '/adjudication' : ''}`;
  if (route.screen === 'adjudication') return `#/adjudication/${route.submission}`;
  if (route.screen === 'criterion') {
    const place = [route.microCredential, route.criterion].map(encodeURIComponent).join('/');
    return `#/criterion/${place}${route.submission ? `/${route.submission}` : ''}`;
  }
  if (route.screen === 'results') {
    const { part = 'export', detail = [] } = route;
    const first = part === 'export' && detail.length === 0 ? [] : [part];
    return ['#', 'results', ...first, ...detail.map(encodeURIComponent)].join('/');
  }
  if (route.screen === 'calibration' && route.part)
    return ['#', 'calibration', route.part, ...(route.id ? [encodeURIComponent(route.id)] : [])].join('/');
  if (route.screen === 'programme' && route.programme) {
    const place = [route.programme, ...(route.microCredential ? [route.microCredential] : [])];
    return `#/programme/${place.map(encodeURIComponent).join('/')}`;
  }
  if (route.screen === 'rubric') {
    const place = [route.programme, route.microCredential].map(encodeURIComponent).join('/');
    return `#/rubric/${place}${route.part === 'versions' ? '/versions' : ''}`;
  }
  return `#/${route.screen}`;
}

const listeners = new Set<() => void>();

/** Goes to a place. It is shown before this returns to the key or the click that led here: the event comes later. */
export function goTo(route: Route): void {
  window.location.hash = addressOf(route);
  for (const changed of listeners) changed();
}

const listen = (changed: () => void) => {
  listeners.add(changed);
  // Heard behind those who listened since the start: they may take something out of the address first.
  window.addEventListener('hashchange', changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener('hashchange', changed);
  };
};

/** The place where we are. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  return parse(hash);
}
