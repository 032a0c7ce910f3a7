/** The map of the Studio. Each screen is loaded when it is first opened. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { auditSearch } from './audit/search.ts';
import { librarySearch } from './media/search.ts';
import { Shell } from './shell/shell.tsx';

const root = createRootRoute({ component: Shell });

const desk = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./desk/desk-screen.tsx'), 'DeskScreen'),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  component: lazyRouteComponent(() => import('./calendar/calendar-screen.tsx'), 'CalendarScreen'),
});

const publish = createRoute({
  getParentRoute: () => root,
  path: '/articles/$articleId/publish',
  component: lazyRouteComponent(() => import('./publish/publish-screen.tsx'), 'PublishScreen'),
  staticData: { isBare: true },
});

const editor = createRoute({
  getParentRoute: () => root,
  path: '/articles/$articleId',
  component: lazyRouteComponent(() => import('./editor/editor-screen.tsx'), 'EditorScreen'),
  staticData: { isBare: true },
});

const media = createRoute({
  getParentRoute: () => root,
  path: '/media',
  validateSearch: librarySearch,
  component: lazyRouteComponent(() => import('./media/library-screen.tsx'), 'LibraryScreen'),
});

const history = createRoute({
  getParentRoute: () => root,
  path: '/articles/$articleId/history',
  component: lazyRouteComponent(() => import('./live/history/history-screen.tsx'), 'HistoryScreen'),
  staticData: { isBare: true },
});

const translate = createRoute({
  getParentRoute: () => root,
  path: '/articles/$articleId/translate/$lang',
  component: lazyRouteComponent(
    () => import('./live/translate/translate-screen.tsx'),
    'TranslateScreen',
  ),
  staticData: { isBare: true },
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  component: lazyRouteComponent(() => import('./people/people-screen.tsx'), 'PeopleScreen'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/people/audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('./audit/audit-screen.tsx'), 'AuditScreen'),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('./account/account-screen.tsx'), 'AccountScreen'),
});

const keys = createRoute({
  getParentRoute: () => root,
  path: '/settings/keys',
  component: lazyRouteComponent(() => import('./keys/keys-screen.tsx'), 'KeysScreen'),
});

export const router = createRouter({
  basepath: '/studio',
  routeTree: root.addChildren([
    desk,
    calendar,
    publish,
    editor,
    media,
    history,
    translate,
    people,
    audit,
    account,
    keys,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
