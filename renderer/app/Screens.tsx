import { Suspense, useEffect } from 'react';
import type { SessionView } from '../../shared/contract/views.ts';
import { Waiting } from '../design/index.ts';
import { loading } from '../loading/index.ts';
import { LoadingStrip } from '../loading/LoadingStrip.tsx';
import { rememberOpened } from '../queue/last-opened.ts';
import { QueueScreen } from '../queue/QueueScreen.tsx';
import { EmptyLibrary } from '../welcome/EmptyLibrary.tsx';
import { words } from '../words/index.ts';
import { Boundary } from './Boundary.tsx';
import { bringAll, later } from './later.tsx';
import { addressOf, type Route, useRoute } from './route.ts';
import styles from './Screen.module.css';

// The queue is what one starts with. All else is brought in the order in which it is likely to be wanted.
const ReviewScreen = later(async () => (await import('../review/ReviewScreen.tsx')).ReviewScreen);
const CriterionScreen = later(
  async () => (await import('../review/criterion/CriterionScreen.tsx')).CriterionScreen,
);
const AdjudicationScreen = later(
  async () => (await import('../adjudication/AdjudicationScreen.tsx')).AdjudicationScreen,
);
const SearchScreen = later(async () => (await import('../search/SearchScreen.tsx')).SearchScreen);
const ResultsScreen = later(async () => (await import('../results/ResultsScreen.tsx')).ResultsScreen);
const CalibrationScreen = later(
  async () => (await import('../calibration/CalibrationScreen.tsx')).CalibrationScreen,
);
const SessionScreen = later(async () => (await import('../calibration/SessionScreen.tsx')).SessionScreen);
const AnchorScreen = later(
  async () => (await import('../calibration/anchors/AnchorScreen.tsx')).AnchorScreen,
);
const ReportScreen = later(async () => (await import('../calibration/ReportScreen.tsx')).ReportScreen);
const ProgrammeScreen = later(async () => (await import('../programme/ProgrammeScreen.tsx')).ProgrammeScreen);
const RubricScreen = later(async () => (await import('../programme/editing/RubricScreen.tsx')).RubricScreen);
const VersionsScreen = later(
  async () => (await import('../programme/versions/VersionsScreen.tsx')).VersionsScreen,
);
const WorklistScreen = later(
  async () => (await import('../programme/worklist/WorklistScreen.tsx')).WorklistScreen,
);
const LibraryScreen = later(async () => (await import('../keeping/LibraryScreen.tsx')).LibraryScreen);
const SettingsScreen = later(async () => (await import('../settings/SettingsScreen.tsx')).SettingsScreen);

const isPart = (route: Route) =>
  route.screen === 'review' ||
  route.screen === 'results' ||
  (route.screen === 'calibration' && route.id === null);

/** The screen that the address names. */
export function Screens({ session }: { session: SessionView }) {
  const route = useRoute();
  const address = addressOf(route);
  useEffect(() => rememberOpened(route), [route]);
  useEffect(bringAll, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving a screen that told of it is what it waits for
  useEffect(() => loading.moveOn, [address]);
  const screen = () => {
    switch (route.screen) {
      case 'review':
        return <ReviewScreen submission={route.submission} adjudicating={route.adjudicating === true} />;
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
        {/* The parts of one screen share it, so that what is half done or made ready in one stands while another is shown. */}
        <Boundary key={isPart(route) ? route.screen : address}>
          <Suspense fallback={<Waiting text={words.app.waiting} />}>{screen()}</Suspense>
        </Boundary>
      </div>
      <LoadingStrip />
    </div>
  );
}
