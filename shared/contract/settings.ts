import { z } from 'zod';
import { DEFAULT_LIMITS, Limits } from '../batch/limits.ts';
import { Role } from '../reading/role.ts';

/** What the queue is put together by. */
export const QueueGroup = z.enum(['none', 'microCredential', 'state', 'batch']);
export type QueueGroup = z.infer<typeof QueueGroup>;

export const ThemeName = z.enum(['system', 'paper', 'night', 'projector']);
export type ThemeName = z.infer<typeof ThemeName>;

/** The panes of the reading room. */
export const PaneName = z.enum(['artifact', 'reflection', 'rubric']);
export type PaneName = z.infer<typeof PaneName>;

/** What a person has set up on this machine. Nothing here would hurt to lose. */
export const Settings = z.object({
  theme: ThemeName.default('system'),
  /** Assessors who have worked here; the display name never leaves this machine. */
  assessors: z.array(z.object({ code: z.string(), name: z.string() })).default([]),
  assessor: z.string().nullable().default(null),
  /** In which role the assessor goes on; an assessor's again with everybody who signs in and with every start. */
  role: Role.default('assessor'),
  /** Shares of panes, in percent, by pane and layout. */
  paneLayouts: z.record(z.string(), z.record(z.string(), z.number())).default({}),
  /** The panes of the reading room from the reading side on; each stands once. */
  paneOrder: z
    .array(PaneName)
    .refine((order) => order.length === 3 && new Set(order).size === 3)
    .default(['artifact', 'reflection', 'rubric']),
  /** Reading size of text, in steps from the theme's own. */
  textStep: z.number().int().min(-3).max(6).default(0),
  /** Single-key shortcuts on or off. */
  singleKeys: z.boolean().default(true),
  /** Keys that differ from the usual ones, by the name of what they do. */
  keys: z.record(z.string(), z.string()).default({}),
  /** Minutes in which a reading that is read can still be changed before it locks; 0 locks it at once. */
  graceMinutes: z
    .number()
    .int()
    .min(0)
    .max(7 * 24 * 60)
    .default(15),
  /** Whether my own pace is shown. */
  showPace: z.boolean().default(true),
  /** Whether private notes on my own consistency are shown. */
  ownNotes: z.boolean().default(true),
  /** How the queue is put together in groups, and which of them are folded. */
  queueGroup: QueueGroup.default('none'),
  queueFolded: z.array(z.string().max(300)).max(1000).default([]),
  /** The submission last open, by library folder and assessor. */
  lastSubmission: z.record(z.string(), z.string()).default({}),
  /** How much a zip or a folder may hold before it is refused. */
  limits: Limits.default(DEFAULT_LIMITS),
});
export type Settings = z.infer<typeof Settings>;

/**
 * What the screen may change. Without the defaults: a field that is left out is left as it is, where a default would
 * put it back to what it was at first.
 */
export const SettingsPatch = z
  .object({
    theme: Settings.shape.theme.unwrap(),
    paneLayouts: Settings.shape.paneLayouts.unwrap(),
    paneOrder: Settings.shape.paneOrder.unwrap(),
    textStep: Settings.shape.textStep.unwrap(),
    singleKeys: Settings.shape.singleKeys.unwrap(),
    keys: Settings.shape.keys.unwrap(),
    graceMinutes: Settings.shape.graceMinutes.unwrap(),
    showPace: Settings.shape.showPace.unwrap(),
    ownNotes: Settings.shape.ownNotes.unwrap(),
    queueGroup: Settings.shape.queueGroup.unwrap(),
    queueFolded: Settings.shape.queueFolded.unwrap(),
    limits: Settings.shape.limits.unwrap(),
  })
  .partial();
