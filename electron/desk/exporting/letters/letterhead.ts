import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import { Refusal } from '../../../../shared/contract/refusal.ts';
import type { LetterTemplate } from '../../../../shared/results/letter/template.ts';
import type { Library } from '../../library/library.ts';
import { general } from '../problems.ts';
import { placeAll, stageText, temporaryName } from '../stage.ts';
import type { Logo } from './draw.ts';
import { folderOf, type StoredTemplate, storedTemplate } from './template.ts';

/** The template that letters are printed from, and what is wrong with it. */
export interface ReadTemplate extends StoredTemplate {
  /** The picture at the head. */
  logo: Logo | null;
}

function readLogo(
  library: Library,
  name: string,
): { logo: ReadTemplate['logo']; problem: StoredTemplate['problems'][number] | null } {
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

/** The template of a library, or the one that ships, with the picture that it names. */
export function readTemplate(library: Library): ReadTemplate {
  const { template, problems } = storedTemplate(library);
  return problems.length ? { template, logo: null, problems } : withLogo(library, template);
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
