import { Outlet, useMatches } from '@tanstack/react-router';
import { SendLeft } from '../live/send-left.tsx';
import { GoTo } from './go-to.tsx';
import { NotesProvider } from './notes.tsx';
import { SessionProvider } from './session.tsx';
import { SignedOut } from './signed-out.tsx';
import { showKeptTheme } from './theme.ts';
import { TopBar } from './top-bar.tsx';
import { shellWords } from './words.ts';
import { WorkingLine } from './working-line.tsx';

showKeptTheme();

/**
 * What stands around every screen. A screen that brings its own bar (the editor, the publish page) sets
 * `staticData: { isBare: true }` on its route.
 */
export function Shell() {
  const words = shellWords.use();
  const isBare = useMatches().some((match) => match.staticData.isBare === true);
  return (
    <SessionProvider>
      <NotesProvider>
        <a className="skip" href="#main">
          {words.skip}
        </a>
        <WorkingLine />
        {isBare ? <GoTo isKeyOnly /> : <TopBar />}
        <main id="main">
          <Outlet />
        </main>
        <SignedOut />
        <SendLeft />
      </NotesProvider>
    </SessionProvider>
  );
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    isBare?: boolean;
  }
}
