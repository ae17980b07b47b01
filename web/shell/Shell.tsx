import './shell.css';
import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useAlliance } from '../api/alliance.js';
import { session } from '../api/client.js';
import { meQuery } from '../api/me.js';
import { JumpLink } from '../design/JumpLink.js';
import { Loaded, Skeleton } from '../design/Problem.js';
import { Notices } from '../design/Notices.js';
import { SignInAgain } from '../sign-in/SignInAgain.js';
import { language } from '../texts/language.js';
import { useTexts } from '../texts/texts.js';
import { Navigation } from './Navigation.js';
import { shellTexts } from './shell.texts.js';
import { ShellKeys } from './ShellKeys.js';
import { TopBar } from './TopBar.js';

export const useSessionState = () => useSyncExternalStore(session.subscribe, () => session.state);

/** Around every page of somebody who is signed in: skip link, top bar, navigation, notices. */
export function Shell() {
  const texts = useTexts(shellTexts);
  const state = useSessionState();
  const router = useRouter();
  const me = useQuery({ ...meQuery, enabled: state === 'signed-in' });
  useEffect(() => {
    if (me.data !== undefined) language.set(me.data.account.locale, false);
  }, [me.data]);
  const accent = useAlliance()?.accentColour;
  useEffect(() => {
    const { style } = document.documentElement;
    if (accent) style.setProperty('--alliance-accent', accent);
    else style.removeProperty('--alliance-accent');
  }, [accent]);
  useEffect(() => {
    if (state !== 'signed-out') return;
    const { href } = router.state.location;
    void router.navigate({ to: '/sign-in', search: { to: href === '/' ? undefined : href }, replace: true });
  }, [state, router]);
  return (
    <div className="shell">
      <JumpLink className="skip" to="content">
        {texts.skip}
      </JumpLink>
      <TopBar me={me.data} />
      {me.data !== undefined && <Navigation me={me.data} />}
      <main id="content" tabIndex={-1}>
        <Loaded query={me} rows={6}>
          {() => (
            <Suspense fallback={<Skeleton rows={6} />}>
              <Outlet />
            </Suspense>
          )}
        </Loaded>
      </main>
      <Notices />
      <ShellKeys />
      {state === 'over' && <SignInAgain />}
    </div>
  );
}
