import type { Problem } from '../../../shared/batch/problem.ts';
import { columnsOf, fieldsOf, type Profile } from '../../../shared/results/profile.ts';
import type { Library } from '../library/library.ts';
import { changesSince } from './changes.ts';
import { anythingLeft, issuedTwin, lastIssued } from './issued.ts';
import type { LeftBefore } from './left-before.ts';
import { knownProfiles } from './own-profiles.ts';
import type { ExportRequest } from './request.ts';
import type { Settled } from './standing.ts';

/** What is to be said of a settled submission before it leaves. */
export interface Judged {
  problems: Problem[];
  /** 0 where it leaves for the first time, n for the nth change after that. */
  amendment: number;
  /** What differs from what left before; null where nothing left or nothing differs. */
  changed: string[] | null;
}

const dayOf = (instant: string) => instant.slice(0, 10);

function readsEmail(profile: Profile): boolean {
  return (
    profile.kind === 'open-badges' || columnsOf(profile).some((column) => fieldsOf(column).includes('email'))
  );
}

/** Addresses that the envelopes give to more than one candidate, in small letters. */
function sharedAddresses(library: Library): Set<string> {
  const rows = library.database.all<{ address: string }>(
    "SELECT lower(trim(email)) AS address FROM identity WHERE email <> '' GROUP BY 1 HAVING count(DISTINCT candidate) > 1",
  );
  return new Set(rows.map(({ address }) => address));
}

/** Candidate and micro-credential of which the library has several submissions. */
function severalOf(library: Library): Set<string> {
  const rows = library.database.all<{ candidate: string; micro: string }>(
    'SELECT candidate, micro_credential AS micro FROM submission GROUP BY candidate, micro_credential HAVING count(*) > 1',
  );
  return new Set(rows.map(({ candidate, micro }) => JSON.stringify([candidate, micro])));
}

/**
 * Judges settled submissions one after the other, as the rules before an export ask: the same candidate and
 * micro-credential twice, left before, addresses, dates. What is looked up once for all is looked up here; whatever cells hold is judged elsewhere.
 */
export function judgeOf(
  library: Library,
  profile: Profile,
  request: ExportRequest,
): (settled: Settled) => Judged {
  const { database } = library;
  // A decision that is still in its grace is dated by the moment of looking, which is never quite the same.
  const now = Date.now() + 60_000;
  // By their letters alone, as instants are ISO 8601 here: two days cover every zone, and nearly all lie before that.
  const longAgo = new Date(now - 2 * 86_400_000).toISOString();
  const several = severalOf(library);
  const seen = new Map<string, string>();
  const addressed = readsEmail(profile);
  const shared = addressed ? sharedAddresses(library) : new Set<string>();
  const anyIssued = anythingLeft(library, profile.id);
  const elsewhere = profile.issuing
    ? knownProfiles(library).profiles.filter(
        ({ profile: other }) => other.issuing && other.id !== profile.id && anythingLeft(library, other.id),
      )
    : [];
  const strict = profile.issuing ? 'block' : 'warn';

  function twinOf(settled: Settled): string | null {
    if (several.size === 0) return null;
    const pair = [settled.candidate, settled.micro_credential];
    if (!several.has(JSON.stringify(pair))) return null;
    const key = JSON.stringify([settled.programme, ...pair, profile.issuing ? 0 : settled.attempt]);
    const other = seen.get(key) ?? null;
    if (other === null) seen.set(key, settled.id);
    if (other !== null || !profile.issuing || !anyIssued) return other;
    return issuedTwin(library, settled, profile.id);
  }

  return (settled) => {
    const problems: Problem[] = [];
    const tell = (severity: Problem['severity'], code: string, message: string) =>
      problems.push({ severity, code, where: settled.id, message });

    if (settled.decided_at >= longAgo && Date.parse(settled.decided_at) > now)
      tell(
        strict,
        'date-in-future',
        'This was decided in the future by the clock of the machine. Check its date.',
      );
    const twin = twinOf(settled);
    if (twin !== null)
      tell(
        strict,
        'duplicate',
        `${twin} is about the same candidate and micro-credential (${settled.candidate}, ${settled.micro_credential}).`,
      );
    if (addressed) {
      if (!settled.email && (settled.given_name || settled.family_name) && !profile.issuing)
        tell('warn', 'email-missing', 'The identity envelope has no e-mail address for this candidate.');
      if (settled.email && shared.has(settled.email.trim().toLowerCase()))
        tell(
          strict,
          'email-shared',
          'The identity envelope gives the same e-mail address to another candidate, too. Correct it there.',
        );
    }
    for (const { profile: other } of elsewhere) {
      const issued = lastIssued(library, settled.key, other.id);
      if (issued?.decision === 'EARNED')
        tell(
          'warn',
          'issued-elsewhere',
          `This was issued by the profile ${other.id} on ${dayOf(issued.at)}. Issue it twice only if both systems are meant to.`,
        );
    }

    const { before } = settled;
    if (!before) return { problems, amendment: 0, changed: null };
    const changed = before.unchanged ? null : changesSince(library, settled.key, before.seq);
    const amendment = before.amendment + (before.unchanged ? 0 : 1);
    const said = saidOfBefore(settled.id, before, changed, amendment);
    // Nearly always the only one, and of a hundred thousand.
    return { problems: problems.length ? [...problems, said] : [said], amendment, changed };
  };

  function saidOfBefore(
    where: string,
    before: LeftBefore,
    changed: string[] | null,
    amendment: number,
  ): Problem {
    const { unchanged } = before;
    if (!profile.issuing || before.decision !== 'EARNED')
      return unchanged
        ? {
            severity: 'info',
            code: 'exported-before',
            where,
            message: 'This decision left in an earlier export and has not changed since.',
          }
        : {
            severity: 'info',
            code: 'amendment',
            where,
            message: `This changes a decision that left before: it goes out as amendment ${amendment} (${changed?.join(', ')}).`,
          };
    const at = database.get<{ at: string }>('SELECT at FROM event WHERE seq = ?', before.seq)?.at ?? '';
    const then = `This was issued on ${dayOf(at)}`;
    if (request.again)
      return {
        severity: 'warn',
        code: 'issued-again',
        where,
        message: `${then} and is issued again, as asked.`,
      };
    return {
      severity: 'block',
      code: 'exported-before',
      where,
      message: unchanged
        ? `${then} and has not changed since. If it never arrived, issue it again knowingly.`
        : `${then} and has changed since (${changed?.join(', ')}). Correct it in the issuing system, or issue it again knowingly.`,
    };
  }
}
