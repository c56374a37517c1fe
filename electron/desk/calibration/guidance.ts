import type { Session } from '../../../shared/calibration/session.ts';
import type { GuidanceView } from '../../../shared/contract/calibration-views.ts';
import type { Library } from '../library/library.ts';

interface GuidanceRow {
  seq: number;
  at: string;
  rubric_version: string;
  criterion: string;
  session: string;
  anchor: string;
  code: string | null;
  text: string;
}

/**
 * What rooms settled on for a rubric, whatever its version, the latest first. A session that was reopened and settled
 * something else replaces what it said before; the journal keeps both.
 */
export function guidanceFor({ database }: Library, rubric: string): GuidanceView[] {
  const rows = database.all<GuidanceRow & Record<string, unknown>>(
    'SELECT seq, at, rubric_version, criterion, session, anchor, code, text FROM guidance WHERE rubric = ? ORDER BY seq DESC',
    rubric,
  );
  const seen = new Set<string>();
  return rows.flatMap(({ at, rubric_version, criterion, session, anchor, code, text }) => {
    const place = JSON.stringify([criterion, session, anchor]);
    if (seen.has(place)) return [];
    seen.add(place);
    return text ? [{ at, version: rubric_version, criterion, code, text }] : [];
  });
}

/** Puts what a session settled beside the criteria of its rubrics. What stands there so already is not said twice. */
export function settleGuidance(library: Library, author: string, session: Session): void {
  for (const anchor of session.anchors) {
    const settled = session.work?.[anchor.id]?.settled ?? {};
    const before = library.database.all<{ criterion: string; code: string | null; text: string }>(
      'SELECT criterion, code, text FROM guidance WHERE session = ? AND anchor = ? ORDER BY seq',
      session.id,
      anchor.id,
    );
    const said = new Map(before.map((each) => [each.criterion, each]));
    for (const criterion of new Set([...said.keys(), ...Object.keys(settled)])) {
      const { code = null, rationale: text = '' } = settled[criterion] ?? {};
      const last = said.get(criterion);
      if (last ? last.code === code && last.text === text : !text) continue;
      const { rubric } = anchor;
      library.record({
        kind: 'guidance.settled',
        author,
        submission: null,
        body: { rubric, criterion, session: session.id, anchor: anchor.id, code, text },
      });
    }
  }
}
