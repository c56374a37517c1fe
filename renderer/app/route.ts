import { useSyncExternalStore } from 'react';

/** Where in the app somebody is. It stands in the address after `#`, so that back and forward work. */
export type Route =
  | { screen: 'queue' }
  | { screen: 'review'; submission: string }
  | { screen: 'criterion'; microCredential: string; criterion: string; submission: string | null }
  | { screen: 'adjudication'; submission: string }
  | { screen: 'results' }
  | { screen: 'search' }
  | { screen: 'programme'; microCredential: string | null }
  | { screen: 'settings' };

function parse(hash: string): Route {
  const [screen, ...rest] = hash.replace(/^#\/?/, '').split('/');
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
  if (screen === 'results' || screen === 'search' || screen === 'settings') return { screen };
  if (screen === 'programme')
    return { screen, microCredential: rest[0] ? decodeURIComponent(rest[0]) : null };
  return { screen: 'queue' };
}

/** The address of a place, for links. A submission's key is percent-encoded in itself. */
export function addressOf(route: Route): string {
  if (route.screen === 'review' || route.screen === 'adjudication')
    return `#/${route.screen}/${route.submission}`;
  if (route.screen === 'criterion') {
    const place = [route.microCredential, route.criterion].map(encodeURIComponent).join('/');
    return `#/criterion/${place}${route.submission ? `/${route.submission}` : ''}`;
  }
  if (route.screen === 'programme' && route.microCredential)
    return `#/programme/${encodeURIComponent(route.microCredential)}`;
  return `#/${route.screen}`;
}

/** Goes to a place. */
export function goTo(route: Route): void {
  window.location.hash = addressOf(route);
}

const listen = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The place where we are. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  return parse(hash);
}
