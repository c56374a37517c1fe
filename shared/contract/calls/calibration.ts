import { z } from 'zod';
import { type Anchor, AnchorChange, AnchorFile } from '../../calibration/anchor.ts';
import { ParticipantCode, SessionCommand } from '../../calibration/command.ts';
import { CalibrationRules } from '../../calibration/rules.ts';
import type { Session } from '../../calibration/session.ts';
import type * as View from '../calibration-views.ts';
import { type Call, takes } from '../call.ts';
import { nothing, path } from '../inputs.ts';

const id = z.string().min(1).max(80);
const title = z.string().trim().min(1, 'Give it a title.').max(120);
const name = z.string().min(1).max(255).optional();

/** Anchors, and rooms that calibrate on them. */
export const calibrationCalls = {
  'anchors.list': takes(nothing).gives<View.AnchorView[]>(),
  'anchors.from-submission': takes(z.strictObject({ key: z.string() })).gives<{ anchor: Anchor }>(),
  'anchors.from-files': takes(
    z.strictObject({
      title,
      microCredential: z.string().min(1),
      files: z
        .array(z.strictObject({ path, name, component: AnchorFile.shape.component }))
        .min(1)
        .max(50),
    }),
  ).gives<{ anchor: Anchor }>(),
  'anchors.change': takes(z.strictObject({ id, version: z.number().int(), change: AnchorChange })).gives<{
    anchor: Anchor;
  }>(),
  'anchors.remove': takes(z.strictObject({ id })).gives<{ removed: true }>(),
  'anchors.export': takes(z.strictObject({ ids: z.array(id).min(1).max(500) })).gives<{ path: string }>(),
  'anchors.import': takes(z.strictObject({ path, name })).gives<View.AnchorsTaken>(),
  'calibration.sessions': takes(nothing).gives<View.CalibrationRow[]>(),
  'calibration.begin': takes(
    z.strictObject({
      title,
      anchors: z.array(id).min(1, 'Choose an anchor.').max(50),
      participants: z.array(ParticipantCode).max(200),
    }),
  ).gives<{ session: Session }>(),
  'calibration.open': takes(z.strictObject({ id })).gives<View.CalibrationView>(),
  'calibration.do': takes(z.strictObject({ id, version: z.number().int(), command: SessionCommand })).gives<{
    session: Session;
  }>(),
  /** Takes in a participant's readings file. */
  'calibration.take': takes(
    z.strictObject({ id, path, name, replace: z.boolean().default(false) }),
  ).gives<View.Arrival>(),
  /** Watches a folder for readings files; null ends it. */
  'calibration.watch': takes(z.strictObject({ id, folder: path.nullable() })).gives<{
    folder: string | null;
  }>(),
  /** Chooses what the projector shows, and whether it is dark; `turn` is the one key that does both. */
  'calibration.project': takes(
    z.strictObject({ id: id.nullable(), blank: z.union([z.boolean(), z.literal('turn')]) }),
  ).gives<View.ProjectorState>(),
  /** Opens the projector window, where the host can; otherwise the page does. */
  'calibration.open-projector': takes(nothing).gives<{ opened: boolean }>(),
  'calibration.report': takes(z.strictObject({ id })).gives<View.CalibrationReport>(),
  /** Writes report, sheets and open data; answers the folder and what stands in it. */
  'calibration.export': takes(z.strictObject({ id })).gives<{ folder: string; files: string[] }>(),
  /** Writes what the participants read, as a batch without ratings. */
  'calibration.hand-out': takes(z.strictObject({ id })).gives<{ path: string }>(),
  /** Who qualifies, and by what: to an adjudicator all of it, to an assessor their own. */
  'qualifying.view': takes(nothing).gives<View.QualifyingView>(),
  /** Begins a set of anchors that these assessors find in their queues; answers its batch. */
  'qualifying.begin': takes(
    z.strictObject({
      title,
      anchors: z.array(id).min(1, 'Choose an anchor.').max(50),
      readers: z.array(ParticipantCode).min(1, 'Say who qualifies, by code.').max(200),
    }),
  ).gives<{ batch: string }>(),
  /** Seeds are an adjudicator's to hide and to look at, because whoever reads must not know of them. */
  'seeds.view': takes(z.strictObject({ batch: z.string() })).gives<View.SeedsView>(),
  'seeds.hide': takes(
    z.strictObject({
      batch: z.string(),
      every: z.number().int().min(2, 'One in 2 at most: a seed never follows another.').max(1000),
      seed: z.string().trim().min(1).max(64),
    }),
  ).gives<View.SeedsView>(),
  'seeds.take-out': takes(z.strictObject({ batch: z.string() })).gives<{ out: number }>(),
  'drift.view': takes(nothing).gives<View.DriftView>(),
  'calibration.rule': takes(z.strictObject({ rules: CalibrationRules })).gives<{
    rules: CalibrationRules;
  }>(),
  'guidance.list': takes(z.strictObject({ rubric: id })).gives<View.GuidanceView[]>(),
} satisfies Record<string, Call>;
