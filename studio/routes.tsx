/** The map of the Studio. Each screen is loaded when it is first opened. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { auditSearch } from './audit/search.ts';
import { channelsSearch } from './channels/search.ts';
import { librarySearch } from './media/search.ts';
import { Broken, Lost } from './shell/lost.tsx';
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

const erase = createRoute({
  getParentRoute: () => root,
  path: '/articles/$articleId/erase',
  component: lazyRouteComponent(() => import('./erase/erase-screen.tsx'), 'EraseScreen'),
  staticData: { isBare: true },
});

const comments = createRoute({
  getParentRoute: () => root,
  path: '/comments',
  component: lazyRouteComponent(() => import('./comments/comments-screen.tsx'), 'CommentsScreen'),
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

const supporters = createRoute({
  getParentRoute: () => root,
  path: '/supporters',
  component: lazyRouteComponent(
    () => import('./support/supporters-screen.tsx'),
    'SupportersScreen',
  ),
});
const letters = createRoute({
  getParentRoute: () => root,
  path: '/letters',
  component: lazyRouteComponent(() => import('./letters/letters-screen.tsx'), 'LettersScreen'),
});
const letterSettings = createRoute({
  getParentRoute: () => root,
  path: '/letters/settings',
  component: lazyRouteComponent(
    () => import('./letters/settings-screen.tsx'),
    'LetterSettingsScreen',
  ),
});
const mailing = createRoute({
  getParentRoute: () => root,
  path: '/letters/$mailingId',
  component: lazyRouteComponent(() => import('./letters/mailing-screen.tsx'), 'MailingScreen'),
});
const questions = createRoute({
  getParentRoute: () => root,
  path: '/questions',
  component: lazyRouteComponent(
    () => import('./questions/questions-screen.tsx'),
    'QuestionsScreen',
  ),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/settings-screen.tsx'), 'SettingsScreen'),
});
const settingsIndex = createRoute({
  getParentRoute: () => settings,
  path: '/',
  component: lazyRouteComponent(() => import('./settings/settings-index.tsx'), 'SettingsIndex'),
});
const identitySettings = createRoute({
  getParentRoute: () => settings,
  path: '/identity',
  component: lazyRouteComponent(() => import('./settings/identity-screen.tsx'), 'IdentityScreen'),
});
const themeSettings = createRoute({
  getParentRoute: () => settings,
  path: '/theme',
  component: lazyRouteComponent(() => import('./settings/theme-screen.tsx'), 'ThemeScreen'),
});
const editionsSettings = createRoute({
  getParentRoute: () => settings,
  path: '/editions',
  component: lazyRouteComponent(() => import('./settings/editions-screen.tsx'), 'EditionsScreen'),
});
const sectionsSettings = createRoute({
  getParentRoute: () => settings,
  path: '/sections',
  component: lazyRouteComponent(() => import('./settings/sections-screen.tsx'), 'SectionsScreen'),
});
const tagsSettings = createRoute({
  getParentRoute: () => settings,
  path: '/tags',
  component: lazyRouteComponent(() => import('./settings/tags-screen.tsx'), 'TagsScreen'),
});
const menusSettings = createRoute({
  getParentRoute: () => settings,
  path: '/menus',
  component: lazyRouteComponent(() => import('./settings/menus-screen.tsx'), 'MenusScreen'),
});
const pagesSettings = createRoute({
  getParentRoute: () => settings,
  path: '/pages',
  component: lazyRouteComponent(() => import('./settings/pages-screen.tsx'), 'PagesScreen'),
});
const authorsSettings = createRoute({
  getParentRoute: () => settings,
  path: '/authors',
  component: lazyRouteComponent(() => import('./settings/authors-screen.tsx'), 'AuthorsScreen'),
});
const redirectsSettings = createRoute({
  getParentRoute: () => settings,
  path: '/redirects',
  component: lazyRouteComponent(() => import('./settings/redirects-screen.tsx'), 'RedirectsScreen'),
});
/** What the channels were called before: links that people kept lead on. */
const followSettings = createRoute({
  getParentRoute: () => settings,
  path: '/follow',
  beforeLoad: () => {
    throw redirect({ to: '/settings/channels', replace: true });
  },
});
const channelsSettings = createRoute({
  getParentRoute: () => settings,
  path: '/channels',
  validateSearch: channelsSearch,
  component: lazyRouteComponent(() => import('./channels/channels-screen.tsx'), 'ChannelsScreen'),
});
const fediverseSettings = createRoute({
  getParentRoute: () => settings,
  path: '/fediverse',
  component: lazyRouteComponent(
    () => import('./fediverse/fediverse-screen.tsx'),
    'FediverseScreen',
  ),
});
const rulesSettings = createRoute({
  getParentRoute: () => settings,
  path: '/rules',
  component: lazyRouteComponent(() => import('./settings/rules-screen.tsx'), 'RulesScreen'),
});
const pressSettings = createRoute({
  getParentRoute: () => settings,
  path: '/press',
  component: lazyRouteComponent(() => import('./press/press-screen.tsx'), 'PressScreen'),
});
const linterSettings = createRoute({
  getParentRoute: () => settings,
  path: '/linter',
  component: lazyRouteComponent(() => import('./settings/linter-screen.tsx'), 'LinterScreen'),
});
const tiersSettings = createRoute({
  getParentRoute: () => settings,
  path: '/tiers',
  component: lazyRouteComponent(() => import('./support/tiers-screen.tsx'), 'TiersScreen'),
});
const supportSettings = createRoute({
  getParentRoute: () => settings,
  path: '/support',
  component: lazyRouteComponent(() => import('./support/box-screen.tsx'), 'BoxScreen'),
});
const platformsSettings = createRoute({
  getParentRoute: () => settings,
  path: '/platforms',
  component: lazyRouteComponent(() => import('./support/platforms-screen.tsx'), 'PlatformsScreen'),
});
const authorSettings = createRoute({
  getParentRoute: () => settings,
  path: '/authors/$authorId',
  component: lazyRouteComponent(() => import('./settings/author-screen.tsx'), 'AuthorScreen'),
});

export const router = createRouter({
  basepath: '/studio',
  routeTree: root.addChildren([
    settings.addChildren([
      settingsIndex,
      identitySettings,
      themeSettings,
      editionsSettings,
      sectionsSettings,
      tagsSettings,
      menusSettings,
      pagesSettings,
      authorsSettings,
      redirectsSettings,
      channelsSettings,
      followSettings,
      fediverseSettings,
      pressSettings,
      rulesSettings,
      linterSettings,
      authorSettings,
      tiersSettings,
      supportSettings,
      platformsSettings,
    ]),
    desk,
    letters,
    letterSettings,
    mailing,
    questions,
    calendar,
    publish,
    erase,
    editor,
    comments,
    media,
    history,
    translate,
    supporters,
    people,
    audit,
    account,
    keys,
  ]),
  defaultPreload: 'intent',
  defaultNotFoundComponent: Lost,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
