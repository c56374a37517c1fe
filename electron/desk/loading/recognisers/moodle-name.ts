/** What Moodle writes into a path in "Download all submissions". */
export interface MoodleName {
  /** The full name, or the site's word for a participant where marking is blind. */
  name: string;
  /** The number of the worksheet's `Participant 4711`, as text. */
  participant: string;
  /** The kind of submission: `file`, `onlinetext`, or that of another plugin. */
  plugin: string;
  /** What the file was called where it was handed in, with the folders above it. */
  file: string;
}

const OWNER = /^(.*?)_(\d+)_assignsubmission_([a-z0-9]+)(?:_|$)(.*)$/s;

/**
 * Takes a path apart: `{Full name}_{participant}_assignsubmission_{plugin}/...`, with a `_` at the end of the folder
 * before Moodle 4.1, or without folders the same in one name. Names hold no underscore, but letters of every kind.
 * Null for a path of another form.
 */
export function moodleName(path: string): MoodleName | null {
  const slash = path.indexOf('/');
  const found = OWNER.exec(slash < 0 ? path : path.slice(0, slash));
  if (!found) return null;
  const [, name = '', participant = '', plugin = '', rest = ''] = found;
  if (name === '' || (slash >= 0 && rest !== '')) return null;
  const file = slash < 0 ? rest : path.slice(slash + 1);
  return file === '' ? null : { name, participant, plugin, file };
}

/** "Participant", as Moodle's larger translations have it: what stands in place of a name where marking is blind. */
const PARTICIPANT =
  /^(participant|participante|partecipante|teilnehmer.*|deelnemer|deltager|deltagare|osallistuja|uczestnik|účastník|участник|учасник|katılımcı|参加者|참가자|参与者)$/iu;

/** Whether names are withheld: everybody goes by the same word. */
export function isBlind(names: ReadonlySet<string>, submissions: number): boolean {
  const [only, ...others] = names;
  if (only === undefined || others.length > 0) return false;
  return submissions > 1 || PARTICIPANT.test(only.trim());
}
