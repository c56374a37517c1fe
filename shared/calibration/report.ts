import { agreementOf } from '../agreement/agreement.ts';
import { type Figure, notDefined } from '../agreement/figure.ts';
import { type NamedFigure, shown } from '../agreement/shown.ts';
import { ratingsTable } from '../agreement/table.ts';
import { type Share, shareOf } from '../agreement/wilson.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { levelLabel } from '../rubric/scale.ts';
import type { Anchor } from './anchor.ts';
import { countsOf, FEWEST_DOTS } from './counts.ts';
import {
  besides,
  biasOf,
  type CriterionFigures,
  criterionFigures,
  decisionBy,
  definitiveOf,
  type RoomFigures,
  roomFigures,
} from './figures.ts';
import { openRatings } from './report-tables.ts';
import { gatheredIn, ROUNDS, type Round, type Session, type Settled } from './session.ts';

/** A criterion's figures as a report shows them: of a single reading it says that there is one, and nothing of it. */
export type ReportedFigures = Omit<CriterionFigures, 'counts'> & { counts: number[] | null };

/** One criterion of one anchor, before and after the discussion. */
export interface ReportedCriterion {
  id: string;
  title: string;
  levels: { code: string; label: string; passing: boolean }[];
  definitive: string | null;
  first: ReportedFigures;
  /** Null where nobody rated again. */
  again: ReportedFigures | null;
  settled: { label: string | null; rationale: string } | null;
}

export interface ReportedAnchor {
  id: string;
  title: string;
  microCredential: string;
  rubric: string;
  /** The definitive decision's label. */
  decision: string | null;
  criteria: ReportedCriterion[];
  questions: { criterion: string | null; text: string }[];
}

/** A round over all anchors. */
export interface ReportedRound {
  readings: number;
  /** Criteria of anchors that a single reading speaks of: they are in no share. */
  alone: number;
  /** Readings at the definitive level, and on its side of passing, of those that do not stand alone. */
  exact: Share;
  sameSide: Share;
  /** Whole decisions that are those of the definitive ratings, by participants who rated by code; none where it is one. */
  decisions: Share;
  /** The readers among themselves; null where the anchors are on different scales. */
  room: RoomFigures | null;
  /** Kappas and the like over the same units, one step behind the headline; none on different scales. */
  further: NamedFigure[];
}

/** One participant's own sheet. */
export interface ReportedParticipant {
  code: string;
  rounds: Record<Round, { ratings: number; exact: Share; decisions: Share; bias: Figure }>;
  /** First ratings that differ from the definitive ones. */
  differs: { anchor: string; criterion: string; given: string; definitive: string; by: number }[];
}

/** What a session came to. It knows codes and no names. */
export interface CalibrationReport {
  session: string;
  title: string;
  /** ISO 8601. */
  createdAt: string;
  state: Session['state'];
  participants: number;
  anchors: ReportedAnchor[];
  first: ReportedRound;
  again: ReportedRound | null;
  sheets: ReportedParticipant[];
}

type RubricOf = (anchor: Anchor) => Rubric;

const heard = (session: Session, anchor: Anchor, round: Round) => {
  const { by, hands } = gatheredIn(session, anchor.id, round);
  return Object.keys(by ?? {}).length > 0 || Object.keys(hands ?? {}).length > 0;
};

function settledAs(rubric: Rubric, settled: Settled | undefined): ReportedCriterion['settled'] {
  if (!settled?.code && !settled?.rationale) return null;
  return {
    label: settled.code ? levelLabel(rubric, settled.code) : null,
    rationale: settled.rationale ?? '',
  };
}

/** A single reading would have a name, though no code stands beside it. */
const withoutNames = (figures: CriterionFigures): ReportedFigures =>
  figures.readings === 0 || figures.readings >= FEWEST_DOTS
    ? figures
    : { counts: null, readings: figures.readings, exact: null, decision: null };

function reportAnchor(session: Session, rubrics: RubricOf, anchor: Anchor): ReportedAnchor {
  const rubric = rubrics(anchor);
  const work = session.work?.[anchor.id];
  const definitive = definitiveOf(anchor);
  const decision = decisionBy(rubric, definitive);
  const figures = (round: Round, id: string) =>
    withoutNames(
      criterionFigures(rubric, countsOf(rubric, gatheredIn(session, anchor.id, round), id), definitive[id]),
    );
  return {
    id: anchor.id,
    title: anchor.title,
    microCredential: anchor.microCredential,
    rubric: `${rubric.id} ${rubric.version}`,
    decision: decision && rubric.decisionLabels[decision],
    criteria: rubric.criteria.map(({ id, title }) => ({
      id,
      title,
      levels: rubric.scale.map(({ code, label, passing = false }) => ({ code, label, passing })),
      definitive: definitive[id] ?? null,
      first: figures('first', id),
      again: heard(session, anchor, 'again') ? figures('again', id) : null,
      settled: settledAs(rubric, work?.settled?.[id]),
    })),
    questions: Object.values(work?.questions ?? {}).map(({ criterion, text }) => ({
      criterion: criterion ?? null,
      text,
    })),
  };
}

const total = (shares: readonly (Share | null)[]): Share =>
  shareOf(
    shares.reduce((all, share) => all + (share?.count ?? 0), 0),
    shares.reduce((all, share) => all + (share?.n ?? 0), 0),
  );

/** Decisions by code that are the definitive ones, of those that were reached. */
function decisionsRight(session: Session, rubrics: RubricOf, round: Round, only?: string): Share {
  let right = 0;
  let made = 0;
  for (const anchor of session.anchors) {
    const rubric = rubrics(anchor);
    const definitive = decisionBy(rubric, definitiveOf(anchor));
    if (definitive === null) continue;
    for (const [code, { ratings }] of Object.entries(gatheredIn(session, anchor.id, round).by ?? {})) {
      const decision = only === undefined || code === only ? decisionBy(rubric, ratings) : null;
      if (decision === null) continue;
      made += 1;
      if (decision === definitive) right += 1;
    }
  }
  return shareOf(right, made);
}

function reportRound(session: Session, rubrics: RubricOf, anchors: ReportedAnchor[], round: Round) {
  const rated = session.anchors.filter((anchor) => heard(session, anchor, round));
  if (round === 'again' && rated.length === 0) return null;
  const figures = anchors.flatMap(({ criteria }) => criteria.flatMap((each) => each[round] ?? []));
  const [first] = rated;
  const scale = (anchor: Anchor) =>
    rubrics(anchor)
      .scale.map(({ code }) => code)
      .join(' ');
  const decisions = decisionsRight(session, rubrics, round);
  const one = first !== undefined && rated.every((anchor) => scale(anchor) === scale(first));
  return {
    readings: figures.reduce((all, { readings }) => all + readings, 0),
    exact: total(figures.map(({ exact }) => exact)),
    sameSide: total(figures.map(({ decision }) => decision)),
    decisions: decisions.n >= FEWEST_DOTS ? decisions : shareOf(0, 0),
    alone: figures.filter(({ counts }) => counts === null).length,
    room: one
      ? roomFigures(
          rubrics(first),
          figures.flatMap(({ counts }) => (counts ? [counts] : [])),
        )
      : null,
    further: one ? furtherFigures(session, rubrics, rubrics(first), round) : [],
  };
}

/** The readers among themselves by every other coefficient: a unit is one criterion of one anchor. */
function furtherFigures(session: Session, rubrics: RubricOf, rubric: Rubric, round: Round): NamedFigure[] {
  const rows = openRatings(session, rubrics, round)
    .slice(1)
    .map(([unit = '', rater = '', rating = '']) => ({ unit, rater, rating }));
  const table = ratingsTable(
    rows,
    rubric.scale.map(({ code }) => code),
  );
  return shown(agreementOf(table), { overCriteria: true }).coefficients.map(({ label, value }) => ({
    label,
    value,
  }));
}

function sheetOf(session: Session, rubrics: RubricOf, code: string): ReportedParticipant {
  const pairsIn = (round: Round) =>
    session.anchors.flatMap((anchor) => {
      const { by } = gatheredIn(session, anchor.id, round);
      const given = by && Object.hasOwn(by, code) ? by[code]?.ratings : undefined;
      return given
        ? besides(rubrics(anchor), given, definitiveOf(anchor)).map((pair) => ({ ...pair, anchor }))
        : [];
    });
  const inRound = (round: Round) => {
    const pairs = pairsIn(round);
    return {
      ratings: pairs.length,
      exact: shareOf(pairs.filter((pair) => pair.given === pair.definitive).length, pairs.length),
      decisions: decisionsRight(session, rubrics, round, code),
      bias: pairs.length ? biasOf(pairs) : notDefined('not defined: there are no ratings by this code'),
    };
  };
  return {
    code,
    rounds: { first: inRound('first'), again: inRound('again') },
    differs: pairsIn('first')
      .filter(({ given, definitive }) => given !== definitive)
      .map(({ anchor, criterion, given, definitive }) => ({
        anchor: anchor.title,
        criterion,
        given: rubrics(anchor).scale[given]?.label ?? '',
        definitive: rubrics(anchor).scale[definitive]?.label ?? '',
        by: given - definitive,
      })),
  };
}

/** Everything that a session came to, from its ratings alone. */
export function reportOf(session: Session, rubrics: RubricOf): CalibrationReport {
  const anchors = session.anchors.map((anchor) => reportAnchor(session, rubrics, anchor));
  const coded = session.participants.filter((code) =>
    session.anchors.some(({ id }) =>
      ROUNDS.some((round) => Object.hasOwn(gatheredIn(session, id, round).by ?? {}, code)),
    ),
  );
  const first = reportRound(session, rubrics, anchors, 'first');
  if (!first) throw new RangeError('the first round is always there');
  return {
    session: session.id,
    title: session.title,
    createdAt: session.createdAt,
    state: session.state,
    participants: session.participants.length,
    anchors,
    first,
    again: reportRound(session, rubrics, anchors, 'again'),
    sheets: coded.map((code) => sheetOf(session, rubrics, code)),
  };
}
