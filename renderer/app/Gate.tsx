import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { applyTheme, Waiting } from '../design/index.ts';
import { setOwnKeys } from '../keys/actions.ts';
import { Palette } from '../keys/Palette.tsx';
import { setSingleKeys } from '../keys/useKeys.ts';
import { DropCurtain } from '../loading/DropCurtain.tsx';
import { LoadingDialog } from '../loading/LoadingDialog.tsx';
import { startGrouped } from '../queue/filter.ts';
import { paneHere } from '../review/windows/link.ts';
import { SignIn } from '../welcome/SignIn.tsx';
import { words } from '../words/index.ts';
import { Everywhere } from './Everywhere.tsx';
import { LibraryTrouble } from './LibraryTrouble.tsx';
import { later } from './later.tsx';
import { sessionQuery, settingsQuery } from './queries.ts';
import { Screens } from './Screens.tsx';
import { Stumbled } from './Stumbled.tsx';

const PaneScreen = later(async () => (await import('../review/windows/PaneScreen.tsx')).PaneScreen);

/** Lets in whoever has said who they are, once the library is open; shows the theme from the first moment on. */
export function Gate() {
  const session = useQuery(sessionQuery);
  const settings = useQuery(settingsQuery);
  const theme = settings.data?.theme;
  const singleKeys = settings.data?.singleKeys;
  useEffect(() => (theme ? applyTheme(theme) : undefined), [theme]);
  useEffect(() => setSingleKeys(singleKeys ?? true), [singleKeys]);

  // Before anything below draws its keys, and not after.
  if (settings.data) {
    setOwnKeys(settings.data.keys);
    startGrouped(settings.data.queueGroup);
  }

  const error = session.error ?? settings.error;
  if (error) {
    const again = () => {
      void session.refetch();
      void settings.refetch();
    };
    return <Stumbled title={words.app.away} why={error.message} onAgain={again} />;
  }
  if (!session.data || !settings.data) return <Waiting text={words.app.waiting} />;
  if (session.data.trouble) return <LibraryTrouble session={session.data} />;
  if (!session.data.assessor) return <SignIn session={session.data} />;
  if (paneHere)
    return (
      <>
        <Suspense fallback={<Waiting text={words.app.waiting} />}>
          <PaneScreen pane={paneHere.pane} />
        </Suspense>
        <Palette />
      </>
    );
  return (
    <Everywhere session={session.data}>
      <Screens session={session.data} />
      <Palette />
      <LoadingDialog />
      <DropCurtain />
    </Everywhere>
  );
}
