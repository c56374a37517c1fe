import { useEffect } from 'react';
import type { SessionView } from '../../shared/contract/views.ts';
import { AdjudicationScreen } from '../adjudication/AdjudicationScreen.tsx';
import { AnchorScreen } from '../calibration/anchors/AnchorScreen.tsx';
import { CalibrationScreen } from '../calibration/CalibrationScreen.tsx';
import { ReportScreen } from '../calibration/ReportScreen.tsx';
import { SessionScreen } from '../calibration/SessionScreen.tsx';
import { LibraryScreen } from '../keeping/LibraryScreen.tsx';
import { loading } from '../loading/index.ts';
import { LoadingStrip } from '../loading/LoadingStrip.tsx';
import { RubricScreen } from '../programme/editing/RubricScreen.tsx';
import { ProgrammeScreen } from '../programme/ProgrammeScreen.tsx';
import { VersionsScreen } from '../programme/versions/VersionsScreen.tsx';
import { WorklistScreen } from '../programme/worklist/WorklistScreen.tsx';
import { rememberOpened } from '../queue/last-opened.ts';
import { QueueScreen } from '../queue/QueueScreen.tsx';
import { ResultsScreen } from '../results/ResultsScreen.tsx';
import { CriterionScreen } from '../review/criterion/CriterionScreen.tsx';
import { ReviewScreen } from '../review/ReviewScreen.tsx';
import { SearchScreen } from '../search/SearchScreen.tsx';
import { SettingsScreen } from '../settings/SettingsScreen.tsx';
import { EmptyLibrary } from '../welcome/EmptyLibrary.tsx';
import { Boundary } from './Boundary.tsx';
import { addressOf, type Route, useRoute } from './route.ts';
import styles from './Screen.module.css';

const isPart = (route: Route) =>
  route.screen === 'results' || (route.screen === 'calibration' && route.id === null);

/** The screen that the address names. */
export function Screens({ session }: { session: SessionView }) {
  const route = useRoute();
  const address = addressOf(route);
  useEffect(() => rememberOpened(route), [route]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving a screen that told of it is what it waits for
  useEffect(() => loading.moveOn, [address]);
  const screen = () => {
    switch (route.screen) {
      case 'review':
        return (
          <ReviewScreen
            key={address}
            submission={route.submission}
            adjudicating={route.adjudicating === true}
          />
        );
      case 'criterion':
        return <CriterionScreen {...route} />;
      case 'adjudication':
        return <AdjudicationScreen key={route.submission} submission={route.submission} />;
      case 'calibration':
        if (route.part === 'anchor') return <AnchorScreen id={route.id} />;
        if (route.part === 'session') return <SessionScreen id={route.id} />;
        if (route.part === 'report') return <ReportScreen id={route.id} />;
        return <CalibrationScreen part={route.id === null ? route.part : null} />;
      case 'results':
        return <ResultsScreen part={route.part ?? 'export'} detail={route.detail ?? []} />;
      case 'programme':
        return <ProgrammeScreen programme={route.programme} chosen={route.microCredential} />;
      case 'rubric':
        return route.part === 'edit' ? <RubricScreen {...route} /> : <VersionsScreen {...route} />;
      case 'worklist':
        return <WorklistScreen />;
      case 'search':
        return <SearchScreen />;
      case 'library':
        return <LibraryScreen />;
      case 'settings':
        return <SettingsScreen />;
      case 'queue':
        return session.hasBatches ? <QueueScreen session={session} /> : <EmptyLibrary />;
    }
  };
  // A screen that has stumbled is left behind by going elsewhere.
  return (
    // One element for every screen: a dialog that opened over one also keeps the next one out of reach.
    <div className={styles.stage}>
      <div className={styles.place}>
        {/* The parts of one screen share it, so that what is half done in one stands while another is shown. */}
        <Boundary key={isPart(route) ? route.screen : address}>{screen()}</Boundary>
      </div>
      <LoadingStrip />
    </div>
  );
}
