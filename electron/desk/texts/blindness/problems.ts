import { shown } from '../../../../shared/batch/path.ts';
import type { Problem } from '../../../../shared/batch/problem.ts';
import type { PropertyField, Unit } from '../extract/extraction.ts';
import { fieldsInWords, namesInWords, placeInWords, placesInWords } from './in-words.ts';
import type { NameShown } from './names-shown.ts';

/** An artifact as problems name it. */
export interface Named {
  /** Id of its submission. */
  submission: string;
  /** Its place in the submission, from 0. */
  position: number;
  /** Its path in the batch; null for a text or a link. */
  path: string | null;
}

const ACT =
  'Ask for a copy without it, or give the submission to an assessor who does not know the educator.';

/** How an artifact is named in a list that people see: by its path, unless the path is what gives the name away. */
function where({ submission, position, path }: Named, pathShowsName: boolean): string {
  return `${submission} ${path === null || pathShowsName ? `artifact ${position + 1}` : shown(path)}`;
}

const warned = (place: string, message: string): Problem => ({
  severity: 'warn',
  code: 'name-shown',
  where: place,
  message,
});

/**
 * What was found in one artifact, as problems of the load report: one for its file's name, its title, its properties
 * and its text each. They say of which kind a name is and where it stands, and never repeat it.
 */
export function nameProblems(artifact: Named, unit: Unit, names: readonly NameShown[]): Problem[] {
  const at = (spot: NameShown['spot']) => names.filter((name) => name.spot === spot);
  const [inFile, inTitle, inText] = [at('file-name'), at('title'), at('text')];
  const inProperties = names.filter(({ spot }) => !['file-name', 'title', 'text'].includes(spot));
  const place = where(artifact, inFile.length > 0);
  const problems: Problem[] = [];
  if (inFile.length > 0)
    problems.push(
      warned(
        `${place}: file name`,
        `${namesInWords(inFile)} can be read in the file's name or folder. Assessors see the artifact's title instead.`,
      ),
    );
  if (inTitle.length > 0)
    problems.push(
      warned(
        `${place}: title`,
        `${namesInWords(inTitle)} can be read in the artifact's title. ${inTitle.some(({ own }) => own) ? 'Assessors see a neutral title instead.' : 'Ask for another title.'}`,
      ),
    );
  if (inProperties.length > 0) {
    const fields = inProperties.map(({ spot }) => spot as PropertyField);
    problems.push(
      warned(
        `${place}: properties`,
        `${namesInWords(inProperties)} can be read in the file's properties (${fieldsInWords(fields)}). ${ACT}`,
      ),
    );
  }
  if (inText.length > 0) {
    const places = inText.map((name) => name.place);
    const first = places.find((number) => number > 0) ?? 0;
    problems.push(
      warned(
        `${place}: ${placeInWords(unit, first)}`,
        `${namesInWords(inText)} can be read ${placesInWords(unit, places)}. ${ACT}`,
      ),
    );
  }
  return problems;
}

/** A photo that says where it was taken. The place itself is never told. */
export function locationProblem(artifact: Named): Problem {
  return {
    severity: 'warn',
    code: 'location-in-photo',
    where: where(artifact, false),
    message:
      'This photo carries the place where it was taken. Touchstone does not show it, but the file keeps it: whoever is given the file can read it.',
  };
}
