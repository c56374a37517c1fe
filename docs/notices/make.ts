import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Package, ROOT, shippedPackages } from './packages.ts';

/*
 * Writes NOTICES.md: what Touchstone ships of others, and under which licences. `node docs/notices/make.ts`, after a
 * dependency has come, gone or moved. A test holds the written file to what this makes.
 */

export const NOTICES = join(ROOT, 'NOTICES.md');

/** The data that pdf.js fetches by name; each folder is shipped with the licences that lie in it. */
const PDFJS_DATA = [
  {
    folder: 'cmaps',
    what: 'Character maps for fonts of Chinese, Japanese and Korean',
    licence: 'BSD-3-Clause, Adobe',
  },
  {
    folder: 'standard_fonts',
    what: 'Stand-ins for the fonts that a PDF may name without carrying them',
    licence: 'BSD-3-Clause, PDFium authors; Liberation licence, Red Hat',
  },
  {
    folder: 'wasm',
    what: 'Decoders for JPEG 2000, JBIG2 and colour profiles; a script engine that Touchstone never starts',
    licence: 'BSD-2-Clause, BSD-3-Clause, Apache-2.0 and MIT, each in its file',
  },
  { folder: 'iccs', what: 'A colour profile for print colours', licence: 'CC0-1.0' },
];

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').trim();

/** One whole text of each licence, from the first package that brings it, without that package's own holders. */
function licenceTexts(packages: Package[]): string[] {
  const texts = new Map<string, string>();
  for (const { licence, text } of packages)
    if (
      text &&
      text.length > 400 &&
      /^(\(?[A-Z0-9.-]+( AND [A-Z0-9.-]+)*\)?|SEE LICENSE IN .*)$/i.test(licence) &&
      !texts.has(licence)
    )
      texts.set(licence, text);
  return [...texts].sort().map(([licence, text]) => {
    const own = licence.startsWith('SEE LICENSE');
    const lines = text.split(/\r?\n/).filter((line) => own || !/^\W*copyright\b.*(\d{4}|\(c\))/i.test(line));
    return `### ${licence.replace(/^\(|\)$/g, '')}\n\n~~~~\n${lines
      .join('\n')
      .trim()
      .replaceAll(/[ \t]+$/gm, '')
      .replaceAll(/\n{3,}/g, '\n\n')}\n~~~~`;
  });
}

function pdfjsData(): string {
  return PDFJS_DATA.map(({ folder, what, licence }) => {
    const files = readdirSync(join(ROOT, 'node_modules/pdfjs-dist', folder)).filter((name) =>
      name.startsWith('LICENSE'),
    );
    return `| \`${folder}/\` | ${what} | ${licence} | ${files.map((name) => `\`${name}\``).join(', ')} |`;
  }).join('\n');
}

/** The whole of NOTICES.md. */
export function noticesText(): string {
  const packages = shippedPackages();
  const fonts = packages.filter(({ name }) => name.startsWith('@fontsource'));
  const rows = packages.map(
    ({ name, version, licence, copyright }) =>
      `| ${name} | ${version} | ${cell(licence)} | ${cell(copyright)} |`,
  );
  return `# Notices

Touchstone is under the [MIT licence](LICENSE). It ships the work of others under licences of their own, named here.
This page is made by \`node docs/notices/make.ts\` from the installed packages.

An installer also carries Electron (MIT), and with it Chromium and Node.js; their notices come with
Electron as \`LICENSE\` and \`LICENSES.chromium.html\`.

## Typefaces

| package | licence | copyright |
|---|---|---|
${fonts.map(({ name, licence, copyright }) => `| ${name} | ${licence} | ${cell(copyright)} |`).join('\n')}

## Data of pdf.js

From \`pdfjs-dist\`, shipped as it is, with its licences in the same folders.

| folder | what it is | licence | licence files |
|---|---|---|---|
${pdfjsData()}

## Packages

${packages.length} packages: those that run beside the program, those that are bundled into its screens, and what these need.

| package | version | licence | copyright |
|---|---|---|---|
${rows.join('\n')}

## Licence texts

One text for each licence, without the line of its holders, who stand above.

${licenceTexts(packages).join('\n\n')}
`;
}

/** NOTICES.md as it is kept. */
export const keptNotices = (): string => readFileSync(NOTICES, 'utf8');

if (import.meta.main) writeFileSync(NOTICES, noticesText());
