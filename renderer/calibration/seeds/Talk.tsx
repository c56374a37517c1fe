import type { DriftView } from '../../../shared/contract/calibration-views.ts';
import { Banner } from '../../design/index.ts';
import { words } from '../../words/index.ts';

/** What is worth a conversation, by assessor. */
export function Talk({ view: { readers, rules } }: { view: DriftView }) {
  const t = words.monitor;
  const told = readers.filter(({ alerts }) => alerts.length > 0);
  if (told.length === 0) return null;
  return (
    <Banner kind="warn" title={t.talk}>
      {told.map(({ code, alerts }) => (
        <p key={code}>
          <strong>{code}</strong> {alerts.map((alert) => t.alert(alert, rules.drift.window)).join(' ')}
        </p>
      ))}
    </Banner>
  );
}
