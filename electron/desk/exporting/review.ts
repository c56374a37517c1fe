import type { Problem } from '../../../shared/batch/problem.ts';
import type { ResultRow } from '../../../shared/results/fields.ts';
import { fieldsRead, type Profile } from '../../../shared/results/profile.ts';
import type { IssuedDecision, LeftAll, ReceiptHead } from '../../../shared/results/receipt.ts';
import type { Library } from '../library/library.ts';
import { type BadgeIds, readBadgeIds } from './badge-ids.ts';
import { factsMaker, readingPolicy } from './facts.ts';
import { judgeHeaders } from './headers.ts';
import { anythingLeft } from './issued.ts';
import { type Judged, judgeOf } from './judge.ts';
import { whyNotSettled } from './not-settled.ts';
import { Pace } from './pace.ts';
import { Findings, general } from './problems.ts';
import type { ExportRequest } from './request.ts';
import { secondReadings } from './second-readings.ts';
import { isSettled, type Settled, standings, submissionsIn } from './standing.ts';

/** A submission that may leave, with what its profile makes of it. */
export interface Passed<Carried> {
  settled: Settled;
  row: ResultRow;
  carried: Carried;
  issued: IssuedDecision;
}

/** What a profile makes of a submission, and what keeps it back. `rows` are the rows that it would fill. */
export interface Prepared<Carried> {
  carried: Carried;
  rows: number;
  problems: readonly Problem[];
}

/** @param row the number that its first row would have in the file if nothing were left out; the header is row 1. */
export type Prepare<Carried> = (settled: Settled, facts: ResultRow, row: number) => Prepared<Carried>;

/** Looks at every submission of an export, one at a time, and remembers what it found. Alters nothing. */
export class Review {
  readonly library: Library;
  readonly profile: Profile;
  readonly request: ExportRequest;
  readonly pace: Pace;
  readonly badges: BadgeIds;
  readonly findings = new Findings();
  readonly skipped: { submission: string; reason: string }[] = [];
  /** Rows that would be written, and submissions that something keeps back. */
  rows = 0;
  blocked = 0;
  /** Something that leaving submissions out cannot mend. */
  fatal = false;
  private readonly rubrics = new Map<string, { id: string; version: string }>();
  private met = { id: '', version: '' };
  private readonly stayed: string[] = [];
  /** Rows that bear a name or an address. */
  named = 0;
  private readonly seconds;

  constructor(library: Library, profile: Profile, request: ExportRequest, pace = new Pace()) {
    this.library = library;
    this.profile = profile;
    this.request = request;
    this.pace = pace;
    this.badges = readBadgeIds(library);
    this.seconds = secondReadings(library, request.batch);
    for (const note of profile.notes) this.findings.add(general('info', 'profile-note', note));
    this.refuse(this.badges.problems);
    if ('columns' in profile)
      judgeHeaders(
        this,
        profile.columns.map(({ header }) => header),
        profile.forbid,
      );
  }

  /** Enters problems that concern the export as a whole; a blocking one stops it, whatever is left out. */
  refuse(problems: readonly Problem[]): void {
    this.findings.addAll(problems);
    if (problems.some(({ severity }) => severity === 'block')) this.fatal = true;
  }

  /** The submissions that may leave. Those kept back are counted and listed, with why. */
  *passed<Carried>(prepare: Prepare<Carried>): Generator<Passed<Carried>> {
    const { library, profile, request } = this;
    const factsOf = factsMaker(library, profile.id, this.badges, readingPolicy(this.seconds.receipt.on));
    const judge = judgeOf(library, profile, request);
    // A gradebook has one place for each candidate, so only the last attempt goes back into it.
    const onlyLatest = ['rubric-table', 'worksheet', 'feedback-zip'].includes(profile.kind);
    let row = 2;
    const left = anythingLeft(library, profile.id);
    this.pace.begin(submissionsIn(library, request.batch));
    const options = { profile: left ? profile.id : undefined, fields: fieldsRead(profile) };
    for (const standing of standings(library, request.batch, options)) {
      this.pace.step(standing.id);
      if (!isSettled(standing)) {
        const { code, why } = whyNotSettled(library, standing.key);
        const message = `${standing.id} ${why}.`;
        this.keepBack(standing.id, [{ severity: 'block', code, where: standing.id, message }]);
        continue;
      }
      if (profile.issuing && standing.decision !== 'EARNED') {
        this.tellLost(standing);
        continue;
      }
      const later = onlyLatest ? this.laterAttempt(standing) : null;
      if (later !== null) {
        const message = `${later} is a later attempt by the same candidate, and takes this one's place.`;
        this.findings.add({ severity: 'info', code: 'superseded', where: standing.id, message });
        this.stayed.push(standing.key);
        continue;
      }
      const judged = judge(standing);
      const facts = factsOf(standing, judged.amendment);
      const { carried, rows, problems } = prepare(standing, facts, row);
      row += rows;
      const found = problems.length ? [...judged.problems, ...problems] : judged.problems;
      if (found.some(({ severity }) => severity === 'block')) {
        this.keepBack(standing.id, found);
        this.stayed.push(standing.key);
        continue;
      }
      if (found.length) this.findings.addAll(found);
      this.rows += rows;
      if (facts.email || facts.family_name) this.named += 1;
      this.meet(standing.rubric_id, standing.rubric_version);
      yield { settled: standing, row: facts, carried, issued: issuedOf(standing, judged) };
    }
  }

  /** Remembers a rubric; nearly always it is the one that was met before. */
  private meet(id: string, version: string): void {
    if (id === this.met.id && version === this.met.version) return;
    this.met = { id, version };
    const name = JSON.stringify([id, version]);
    if (!this.rubrics.has(name)) this.rubrics.set(name, this.met);
  }

  private laterAttempt({ candidate, micro_credential, attempt, programme }: Settled): string | null {
    const later = this.library.database.get<{ id: string }>(
      `SELECT s.id FROM submission s JOIN outcome o ON o.submission = s.key JOIN batch b ON b.id = s.batch
       WHERE s.candidate = ?1 AND s.micro_credential = ?2 AND s.attempt > ?3 AND (?4 IS NULL OR s.batch = ?4)
         AND b.programme = ?5
       ORDER BY s.attempt DESC LIMIT 1`,
      candidate,
      micro_credential,
      attempt,
      this.request.batch,
      programme,
    );
    return later?.id ?? null;
  }

  keepBack(submission: string, problems: readonly Problem[]): void {
    this.blocked += 1;
    this.findings.addAll(problems);
    const reason = problems.find(({ severity }) => severity === 'block')?.message ?? 'blocked';
    this.skipped.push({ submission, reason });
  }

  /** A decision that was issued and no longer stands is the issuer's to take back: nothing here can. */
  private tellLost(settled: Settled): void {
    if (settled.before?.decision !== 'EARNED') return;
    const message = `This was issued before and is now ${settled.decision}. Take the credential back in the issuing system.`;
    this.findings.add({ severity: 'warn', code: 'no-longer-earned', where: settled.id, message });
  }

  /** What is to be said once all have been looked at. */
  conclude(): void {
    const columns = this.profile.kind === 'table' ? this.profile.columns : [];
    if (this.rows > 0 && this.named === 0 && columns.some(({ field }) => field === 'email'))
      this.findings.add(
        general(
          'info',
          'no-envelope',
          'There is no identity envelope for these submissions: names and e-mails stay empty.',
        ),
      );
  }

  /** What leaves, said by what stays. */
  get left(): LeftAll {
    return { batch: this.request.batch, earnedOnly: this.profile.issuing, except: this.stayed };
  }

  /** What the receipt says of how these decisions came about. */
  get provenance(): Pick<ReceiptHead, 'rubrics' | 'doubleReading'> {
    return {
      rubrics: [...this.rubrics.values()],
      doubleReading: this.seconds.receipt,
    };
  }
}

function issuedOf(settled: Settled, { amendment, changed }: Judged): IssuedDecision {
  const { key: submission, decision, digest } = settled;
  return changed
    ? { submission, decision, amendment, digest, changed }
    : { submission, decision, amendment, digest };
}
