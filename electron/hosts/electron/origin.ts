/** The scheme under which the app's own page and the artifacts are served; registered before the app is ready. */
export const SCHEME = 'touchstone';
const HOST = 'app';

/** Everything that the window may reach stands under this origin. */
export const ORIGIN = `${SCHEME}://${HOST}`;

/** The page that the window opens. */
export const START_PAGE = `${ORIGIN}/index.html`;

/** The page that the projector window shows. It can call nothing, so it is none of the pages below. */
export const PROJECTOR_PAGE = `${ORIGIN}/projector.html`;

const PAGES = new Set(['', '/', '/index.html']);

/** The parsed address where it lies on our origin; null for every other one, and for what is no address. */
export function ourAddress(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  const ours = url?.protocol === `${SCHEME}:` && url.host === HOST && !url.username && !url.password;
  return ours ? url : null;
}

/** Whether an address is one of the app's own pages. An artifact is on our origin, but it is no page. */
export function isPage(address: string): boolean {
  const url = ourAddress(address);
  return url !== null && PAGES.has(url.pathname);
}

/** What follows the page's address in the window of a pane: which pane, of which room. */
const PANE = /^#\/pane\/(artifact|reflection|rubric)\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** Whether an address is that of a pane's window, and `name` the name of just that window. */
export function isPaneOf(address: string, name: string): boolean {
  if (!address.startsWith(`${START_PAGE}#`)) return false;
  const [, pane, room] = PANE.exec(address.slice(START_PAGE.length)) ?? [];
  return pane !== undefined && name === `touchstone-${room}-${pane}`;
}
