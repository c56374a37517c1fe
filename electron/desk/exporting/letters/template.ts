import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Problem } from '../../../../shared/batch/problem.ts';
import { Refusal } from '../../../../shared/contract/refusal.ts';
import { LetterTemplate, SHIPPED_TEMPLATE } from '../../../../shared/results/letter/template.ts';
import type { Library } from '../../library/library.ts';
import { general } from '../problems.ts';
import { placeAll, stageText, temporaryName } from '../stage.ts';
import type { Logo } from './draw.ts';

const FILE = 'letters/template.json';

const folderOf = (library: Library) => join(library.folder, 'letters');

/** The template that letters are printed from, and what is wrong with it. */
export interface ReadTemplate {
  template: LetterTemplate;
  /** The picture at the head. */
  logo: Logo | null;
  problems: Problem[];
}

function readLogo(library: Library, name: string): { logo: ReadTemplate['logo']; problem: Problem | null } {
  if (name === '') return { logo: null, problem: null };
  try {
    const bytes = readFileSync(join(folderOf(library), name));
    // Drawn once for nothing: what is no picture says so here and not in the middle of a letter.
    new PDFDocument().image(bytes, 0, 0);
    const type = /\.png$/i.test(name) ? 'image/png' : 'image/jpeg';
    const address = `data:${type};base64,${bytes.toString('base64')}`;
    return { logo: { bytes, address }, problem: null };
  } catch (error) {
    const message = `The picture letters/${name} cannot be shown (${(error as Error).message}); letters go out without it.`;
    return { logo: null, problem: general('warn', 'logo-unreadable', message) };
  }
}

/** What is wrong with a template, field by field; nothing where it can be used. */
export function templateFaults(value: unknown): string[] {
  const read = LetterTemplate.safeParse(value);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Reads `letters/template.json` of the library, or takes the template that ships where there is none. */
export function readTemplate(library: Library): ReadTemplate {
  const path = join(folderOf(library), 'template.json');
  if (!existsSync(path)) return { template: SHIPPED_TEMPLATE, logo: null, problems: [] };
  const broken = (why: string): ReadTemplate => ({
    template: SHIPPED_TEMPLATE,
    logo: null,
    problems: [
      general('block', 'letter-template', `${FILE} cannot be used: ${why}. Correct it, or take it away.`),
    ],
  });
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    return broken((error as Error).message);
  }
  const read = LetterTemplate.safeParse(value);
  return read.success ? withLogo(library, read.data) : broken(templateFaults(value).join('; '));
}

/** A template with the picture that it names. */
export function withLogo(library: Library, template: LetterTemplate): ReadTemplate {
  const { logo, problem } = readLogo(library, template.logo);
  return { template, logo, problems: problem ? [problem] : [] };
}

/** Largest picture that is taken in. Bytes. */
const LOGO_MAX = 2 * 2 ** 20;

/**
 * Takes a picture in beside the template, for the head of letters.
 * @returns its name there. @throws Refusal `source-refused` for what is no PNG or JPEG, or far too large.
 */
export function takeLogo(library: Library, path: string): string {
  const name = `logo${extname(path).toLowerCase()}`;
  const refused = (why: string) =>
    new Refusal(
      'source-refused',
      `${basename(path)} cannot stand at the head of a letter: ${why}. Choose a PNG or JPEG.`,
    );
  if (!/\.(png|jpe?g)$/.test(name)) throw refused('it is no PNG or JPEG by its name');
  let bytes: Buffer;
  try {
    if (statSync(path).size > LOGO_MAX) throw new Error('it is larger than 2 MB');
    bytes = readFileSync(path);
    new PDFDocument().image(bytes, 0, 0);
  } catch (error) {
    throw refused((error as Error).message);
  }
  mkdirSync(folderOf(library), { recursive: true });
  const place = join(folderOf(library), name);
  const temporary = temporaryName(place);
  stageText(temporary, bytes);
  placeAll([{ temporary, path: place }]).settle();
  return name;
}

/** Keeps a template as the library's own. @returns the file. */
export function saveTemplate(library: Library, template: LetterTemplate): string {
  mkdirSync(folderOf(library), { recursive: true });
  const path = join(folderOf(library), 'template.json');
  const temporary = temporaryName(path);
  stageText(temporary, `${JSON.stringify(template, null, 2)}\n`);
  placeAll([{ temporary, path }]).settle();
  return path;
}
