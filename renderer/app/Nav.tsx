import { useQuery } from '@tanstack/react-query';
import { UserRound } from 'lucide-react';
import { useRoleChoice } from '../adjudication/RoleChoice.tsx';
import { RoleMark } from '../adjudication/RoleMark.tsx';
import { Button, Menu, MenuItem } from '../design/index.ts';
import { ACTIONS } from '../keys/actions.ts';
import { showKeys } from '../keys/overlay.ts';
import { loading } from '../loading/index.ts';
import { words } from '../words/index.ts';
import styles from './Nav.module.css';
import { sessionQuery } from './queries.ts';
import { addressOf, type Route, useRoute } from './route.ts';
import { signOut } from './session.ts';

const PLACES: readonly { route: Route; name: string }[] = [
  { route: { screen: 'queue' }, name: words.app.queue },
  { route: { screen: 'calibration', part: null, id: null }, name: words.app.calibration },
  { route: { screen: 'results' }, name: words.app.results },
  { route: { screen: 'programme', programme: null, microCredential: null }, name: words.app.programme },
  { route: { screen: 'library' }, name: words.keeping.title },
  { route: { screen: 'settings' }, name: words.app.settings },
];

/** The way to every screen, and what can be done from all of them. */
export function Nav() {
  const here = useRoute();
  const { data: session } = useQuery(sessionQuery);
  const assessor = session?.assessor;
  const role = useRoleChoice(session);
  return (
    <>
      <nav aria-label={words.app.places} className={styles.places}>
        {PLACES.map(({ route, name }) => (
          <a
            key={name}
            className={styles.place}
            href={addressOf(route)}
            aria-current={route.screen === here.screen ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <Button kind="quiet" keys={ACTIONS['open-batch']} onClick={() => void loading.choose('zip')}>
        {words.app.openBatch}
      </Button>
      <Button kind="quiet" keys={ACTIONS['show-keys']} onClick={showKeys}>
        {words.app.keys}
      </Button>
      <RoleMark />
      {role.question}
      {assessor && (
        <Menu
          align="end"
          trigger={
            <Button kind="quiet" icon={<UserRound />} aria-label={words.app.signedIn(assessor.code)}>
              {assessor.code}
            </Button>
          }
        >
          {role.item}
          <MenuItem onSelect={() => void signOut()}>{words.app.changeAssessor}</MenuItem>
        </Menu>
      )}
    </>
  );
}
