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
