import { Refusal } from '../contract/refusal.ts';
import { type Change, changeTo, type Json, sameJson } from '../reading/change.ts';
import { NON_ORDINAL_CODES, type Rubric } from '../rubric/rubric.ts';
import { isLevel, levelLabel } from '../rubric/scale.ts';
import type { Anchor } from './anchor.ts';
import type { CommandOf, SessionCommand } from './command.ts';
import { handsFor, sum } from './counts.ts';
import { frameOf } from './frame.ts';
import { type Gathered, gatheredIn, PHASES, type Place, type Round, type Session } from './session.ts';

const refuse = (message: string, detail?: unknown): never => {
  throw new Refusal('invalid-input', message, detail);
};

const said = (text: string) => (text.trim() === '' ? null : text.toWellFormed());

function anchorOf(session: Session, id: string): Anchor {
  return session.anchors.find((each) => each.id === id) ?? refuse(`This session has no anchor ${id}.`);
}

function checkCriterion(rubric: Rubric, criterion: string): void {
  if (!rubric.criteria.some(({ id }) => id === criterion))
    refuse(`The rubric ${rubric.id} ${rubric.version} has no criterion ${criterion}.`);
}

const inside = (at: number, length: number) => Math.max(0, Math.min(at, length - 1));

/** A page from its beginning, as large as the last one. */
const beginning = ({ frame }: Place) => frameOf(frame?.size);

/** Where a step leads: another anchor begins with the walk, another phase with the first criterion. */
function placeAfter(session: Session, rubrics: RubricOf, command: CommandOf<'go'>): Place {
  const { place } = session;
  const anchor = inside(command.anchor ?? place.anchor, session.anchors.length);
  const moved = anchor !== place.anchor;
  const phase = command.phase ?? (moved ? 'walk' : place.phase);
  const begins = moved || phase !== place.phase;
  const there = session.anchors[anchor];
  const criteria = there ? rubrics(there).criteria.length : 1;
  const criterion = inside(command.criterion ?? (begins ? 0 : place.criterion), criteria);
  const turned = begins || criterion !== place.criterion;
  return {
    ...place,
    anchor,
    phase,
    criterion,
    // A criterion is never shown with the definitive rating before it was asked for.
    step: command.step ?? (turned ? 'dots' : place.step),
    ...(moved ? { file: 0, page: 1, frame: beginning(place) } : {}),
  };
}

type RubricOf = (anchor: Anchor) => Rubric;

/** More ratings than people is a miscount, and would go into every figure. */
function checkRoom(session: Session, gathered: Gathered, criterion: string): void {
  const coded = Object.values(gathered.by ?? {}).filter(({ ratings }) => Object.hasOwn(ratings, criterion));
  const hands = handsFor(gathered, criterion);
  const all = coded.length + hands;
  if (all > session.participants.length)
    refuse(
      `${criterion}: ${hands} hands and ${coded.length} ratings by code make ${all}, and there are ${session.participants.length} participants. Count again, or add those who came later.`,
    );
}

function enter(session: Session, rubric: Rubric, command: CommandOf<'enter'>): Change[] {
  const { anchor, round, participant, ratings } = command;
  if (!session.participants.includes(participant))
    refuse(
      `${participant} is not among the participants of this session. Add the code first, or correct it.`,
    );
  if (Object.keys(ratings).length === 0) refuse(`${participant} has rated nothing yet.`);
  for (const [criterion, code] of Object.entries(ratings)) {
    checkCriterion(rubric, criterion);
    if (!isLevel(rubric, code) && !(NON_ORDINAL_CODES as readonly string[]).includes(code))
      refuse(`${criterion}: the rubric ${rubric.id} ${rubric.version} has no level ${code}.`);
  }
  const gathered = gatheredIn(session, anchor, round);
  const given = gathered.by && Object.hasOwn(gathered.by, participant) ? gathered.by[participant] : undefined;
  if (given && sameJson(given.ratings, ratings)) return [];
  if (given && !command.replace)
    throw new Refusal(
      'taken',
      `${participant} has rated this anchor already. Replace those ratings, or leave them as they are.`,
      { participant, before: given.ratings, after: ratings },
    );
  const next: Json = command.file
    ? { way: 'file', ratings, file: command.file }
    : { way: 'keyboard', ratings };
  for (const criterion of Object.keys(ratings))
    checkRoom(
      session,
      { ...gathered, by: { ...gathered.by, [participant]: { way: 'keyboard', ratings } } },
      criterion,
    );
  return [changeTo(session, ['work', anchor, round, 'by', participant], next)];
}

function hands(session: Session, rubric: Rubric, command: CommandOf<'hands'>): Change[] {
  const { anchor, round, criterion, counts } = command;
  checkCriterion(rubric, criterion);
  if (counts && counts.length !== rubric.scale.length)
    refuse(`${criterion}: a count is asked for each of the ${rubric.scale.length} levels.`);
  const gathered = gatheredIn(session, anchor, round);
  const counted = counts && sum(counts) > 0 ? counts : null;
  if (counted)
    checkRoom(session, { ...gathered, hands: { ...gathered.hands, [criterion]: counted } }, criterion);
  return [changeTo(session, ['work', anchor, round, 'hands', criterion], counted)];
}

function keepFirst(session: Session, anchor: string): Change[] {
  const first = gatheredIn(session, anchor, 'first');
  const again = gatheredIn(session, anchor, 'again');
  const coded = Object.entries(first.by ?? {})
    .filter(([participant]) => !(again.by && Object.hasOwn(again.by, participant)))
    .map(([participant, given]) =>
      changeTo(session, ['work', anchor, 'again', 'by', participant], { ...given } as Json),
    );
  const codes = new Set([...Object.keys(first.by ?? {}), ...Object.keys(again.by ?? {})]);
  // Hands have no code: those that were not counted again stay as they were, or they would be missing from the figures.
  const hands = Object.entries(first.hands ?? {})
    .filter(
      ([criterion, counts]) =>
        !again.hands?.[criterion] && sum(counts) + codes.size <= session.participants.length,
    )
    .map(([criterion, counts]) =>
      changeTo(session, ['work', anchor, 'again', 'hands', criterion], [...counts]),
    );
  return [...coded, ...hands];
}

/**
 * The codes of a room, each once.
 * @throws Refusal `invalid-input` for two that differ by capitals alone: fast entry could not tell them apart.
 */
export function distinctCodes(codes: readonly string[]): string[] {
  const unique = [...new Set(codes)];
  const seen = new Map<string, string>();
  for (const code of unique) {
    const other = seen.get(code.toLowerCase());
    if (other !== undefined)
      refuse(`${other} and ${code} are the same code but for capitals. Write one of them.`);
    seen.set(code.toLowerCase(), code);
  }
  return unique;
}

function participants(session: Session, codes: string[]): Change[] {
  const unique = distinctCodes(codes);
  const rated = (code: string) =>
    session.anchors.some(({ id }) =>
      (['first', 'again'] as Round[]).some((round) =>
        Object.hasOwn(gatheredIn(session, id, round).by ?? {}, code),
      ),
    );
  const lost = session.participants.filter((code) => !unique.includes(code) && rated(code));
  if (lost.length)
    refuse(`${lost.join(', ')} rated in this session. Take those ratings out before you take the code out.`);
  return [changeTo(session, ['participants'], unique)];
}

function settle(session: Session, rubric: Rubric, command: CommandOf<'settle'>): Change[] {
  const { anchor, criterion, code } = command;
  checkCriterion(rubric, criterion);
  if (code !== null && !isLevel(rubric, code))
    refuse(`The rubric ${rubric.id} ${rubric.version} has no level ${levelLabel(rubric, code)}.`);
  const at = ['work', anchor, 'settled', criterion];
  return [
    changeTo(session, [...at, 'code'], code),
    changeTo(session, [...at, 'rationale'], said(command.rationale)),
  ];
}

function changesOf(session: Session, rubrics: RubricOf, command: SessionCommand, now: string): Change[] {
  switch (command.type) {
    case 'go': {
      const place = placeAfter(session, rubrics, command);
      // The time of one phase is not that of the next.
      const ended = place.phase !== session.place.phase || place.anchor !== session.place.anchor;
      const shown = session.anchors[place.anchor];
      const criterion = shown && rubrics(shown).criteria[place.criterion];
      const reveals = place.phase === 'reveal' && place.step === 'definitive';
      return [
        changeTo(session, ['place'], { ...place }),
        ...(reveals && shown && criterion
          ? [changeTo(session, ['work', shown.id, 'revealed', criterion.id], true)]
          : []),
        ...(ended ? [changeTo(session, ['timer'], null)] : []),
      ];
    }
    case 'show': {
      const { file, page, frame = beginning(session.place), alone = session.place.alone } = command;
      const place = { ...session.place, file, page, frame, ...(alone === undefined ? {} : { alone }) };
      return [changeTo(session, ['place'], place)];
    }
    case 'participants':
      return participants(session, command.codes);
    case 'timer':
      return [
        changeTo(
          session,
          ['timer'],
          command.minutes === null ? null : { startedAt: now, minutes: command.minutes },
        ),
      ];
    case 'enter':
      return enter(session, rubrics(anchorOf(session, command.anchor)), command);
    case 'take-out':
      anchorOf(session, command.anchor);
      return [changeTo(session, ['work', command.anchor, command.round, 'by', command.participant], null)];
    case 'hands':
      return hands(session, rubrics(anchorOf(session, command.anchor)), command);
    case 'keep-first':
      return keepFirst(session, anchorOf(session, command.anchor).id);
    case 'settle':
      return settle(session, rubrics(anchorOf(session, command.anchor)), command);
    case 'question': {
      anchorOf(session, command.anchor);
      const text = said(command.text);
      const question = text && { ...(command.criterion ? { criterion: command.criterion } : {}), text };
      return [changeTo(session, ['work', command.anchor, 'questions', command.id], question)];
    }
    case 'notes':
      anchorOf(session, command.anchor);
      return [changeTo(session, ['work', command.anchor, 'notes'], said(command.text))];
    case 'close':
      return [changeTo(session, ['state'], 'closed'), changeTo(session, ['timer'], null)];
    case 'reopen':
      return [changeTo(session, ['state'], 'open')];
  }
}

/**
 * What a command makes of a session; nothing where it stands so already.
 * @param rubrics the rubric version that an anchor is bound to.
 * @param now ISO 8601.
 * @throws Refusal `invalid-input` with what to do, `taken` where a code has rated already, `locked` for a closed session.
 */
export function performInSession(
  session: Session,
  rubrics: RubricOf,
  command: SessionCommand,
  now: string,
): Change[] {
  if (session.state === 'closed' && command.type !== 'reopen')
    throw new Refusal('locked', 'This session is closed. Reopen it to change something.');
  return changesOf(session, rubrics, command, now).filter(({ before, after }) => !sameJson(before, after));
}

/** What comes after a place: the next step, criterion, phase or anchor; null at the very end. */
export function nextPlace(session: Session, criteria: number): CommandOf<'go'> | null {
  const { anchor, phase, criterion, step } = session.place;
  const go = (to: Omit<CommandOf<'go'>, 'type'>): CommandOf<'go'> => ({ type: 'go', ...to });
  if (phase === 'reveal' && step !== 'definitive')
    return go({ step: step === 'dots' ? 'decision' : 'definitive' });
  if (phase !== 'silent' && criterion + 1 < criteria) return go({ criterion: criterion + 1 });
  const following = PHASES[PHASES.indexOf(phase) + 1];
  if (following) return go({ phase: following });
  return anchor + 1 < session.anchors.length ? go({ anchor: anchor + 1 }) : null;
}
