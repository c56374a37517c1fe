/** A version of the BagIt format, with the rules that differ from one to the next. */
export interface Version {
  /** As written in `bagit.txt`. */
  text: string;
  /** Which tag file holds the metadata: renamed with 0.96. */
  infoFile: 'bag-info.txt' | 'package-info.txt';
  /** BagIt 1.0 (RFC 8493): what drafts allowed or left open is settled, mostly more strictly. */
  strict: boolean;
}

/** The drafts draft-kunze-bagit-00 to -16 and RFC 8493. */
const KNOWN = ['0.93', '0.94', '0.95', '0.96', '0.97', '1.0'];

/** The rules for a version number `major.minor`. Unknown numbers are read by the newest rules, `known` being false. */
export function versionOf(text: string): Version & { known: boolean } {
  const [major = 1, minor = 0] = text.split('.').map(Number);
  const plain = `${major}.${minor}`;
  return {
    text,
    infoFile: major === 0 && minor <= 95 ? 'package-info.txt' : 'bag-info.txt',
    strict: major >= 1,
    known: KNOWN.includes(plain),
  };
}
