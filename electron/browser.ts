import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDesk } from './desk/desk.ts';
import { dataFolder } from './desk/library/place.ts';
import { serveDesk } from './hosts/browser/serve.ts';
import { browserSettings } from './hosts/browser/settings.ts';
import { browserShell } from './hosts/browser/shell.ts';
import { findBrowser, openAppWindow } from './hosts/browser/window.ts';
import { startOptions } from './hosts/options.ts';

const options = startOptions(process.argv.slice(2));
const desk = openDesk({
  libraryFolder: options.library,
  settings: browserSettings(options.settings),
  shell: browserShell,
  sources: options.sources,
});
const served = await serveDesk(desk, {
  port: options.port,
  staticFolder: fileURLToPath(new URL('../renderer', import.meta.url)),
});

async function end(): Promise<void> {
  await served.close();
  desk.close();
  process.exit(0);
}
process.on('SIGINT', end);
process.on('SIGTERM', end);

const browser = options.open ? findBrowser() : null;
process.stdout.write(`${served.address}\n`);
if (browser) openAppWindow(browser, served.address, join(dataFolder(), 'window')).on('exit', end);
else if (options.open)
  console.error(
    'No Chromium, Chrome or Edge was found. Open the address above in a browser; Ctrl C ends Touchstone.',
  );
