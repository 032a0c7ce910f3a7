import type { Hono, Context as HonoContext } from 'hono';
import { AppError } from '../../domain/errors.ts';
import { OFFERED_LANGUAGES } from '../../domain/languages.ts';
import { isTimeZone } from '../../domain/zones.ts';
import { type SetUpView, setUpPage, waitingPage } from '../../pages/door/set-up.ts';
import { firstRun, isSetUpKey, type SetUp, setUpHouse } from '../../usecases/door/first-run.ts';
import { staffOfSession } from '../../usecases/session.ts';
import { smallForm, wholeForm } from '../form.ts';
import { sessionCookie } from './cookies.ts';
import type { DoorDeps } from './door.ts';
import {
  contextOf,
  frameOf,
  letIn,
  page,
  problemFor,
  problemOf,
  visitorOf,
} from './door-request.ts';
import { isFromOwnPage } from './origin.ts';
import { otherOrigin } from './sign-in.ts';

const USUAL_ZONE = 'Europe/Paris';

/**
 * A house that nobody has set up: strangers learn where the key is, whoever has it makes the
 * publication. Once there is an owner these addresses are as others of the Studio.
 */
export function addSetUpDoor(app: Hono, deps: DoorDeps): void {
  const isOver = async () => !(await firstRun({ db: deps.writeDb })).needsOwner;
  const wait = async (c: HonoContext, isWrongKey: boolean) => {
    const frame = await frameOf(deps, c);
    const problem = isWrongKey ? problemFor('set-up.wrong-key', frame.words.lang) : null;
    // Nobody's search engine keeps the front of a paper that is not there yet.
    return page(deps, waitingPage(frame, problem), isWrongKey ? 403 : 503);
  };

  app.get('/', async (c, next) => ((await deps.site()) === null ? wait(c, false) : next()));
  app.get('/studio', async (c, next) => {
    const token = sessionCookie(deps.isHttps).read(c);
    const isIn = token !== '' && (await staffOfSession(contextOf(deps), token)) !== null;
    return isIn || (await isOver()) ? next() : wait(c, false);
  });
  app.get('/studio/sign-in', async (c, next) => {
    const isLink = c.req.query('token') !== undefined;
    return isLink || (await isOver()) ? next() : wait(c, false);
  });

  app.get('/studio/set-up', async (c) => {
    if (await isOver()) return c.redirect('/studio', 303);
    const token = (c.req.query('token') ?? '').trim();
    if (!(await isSetUpKey(contextOf(deps), token))) return wait(c, token !== '');
    const { needsPublication } = await firstRun({ db: deps.writeDb });
    const frame = await frameOf(deps, c);
    const view: SetUpView = {
      token,
      needsPublication,
      values: { ...NOTHING, language: frame.words.lang, zone: USUAL_ZONE },
      zones: Intl.supportedValuesOf('timeZone'),
      problem: null,
    };
    return page(deps, setUpPage(frame, view));
  });

  app.post('/studio/set-up', smallForm, async (c) => {
    if (!isFromOwnPage(deps, c)) return otherOrigin(deps, c);
    const { token, values } = await readForm(c);
    const frame = await frameOf(deps, c);
    const say = frame.words.lang;
    try {
      const setUp = setUpOf(values, say);
      const visitor = visitorOf(deps, c);
      const entry = await setUpHouse(contextOf(deps), { token, setUp, visitor });
      return c.redirect(letIn(deps, c, entry, '/studio'), 303);
    } catch (error) {
      const { problem, status, key } = problemOf(error, say);
      if (key === 'set-up.done') return c.redirect('/studio', 303);
      if (key === 'set-up.wrong-key' || key === 'door.too-many')
        return page(deps, waitingPage(frame, problem), status);
      const { needsPublication } = await firstRun({ db: deps.writeDb });
      const zones = Intl.supportedValuesOf('timeZone');
      return page(
        deps,
        setUpPage(frame, { token, needsPublication, values, zones, problem }),
        status,
      );
    }
  });
}

type Values = SetUpView['values'];
const NOTHING: Values = {
  publication: '',
  language: 'fr',
  others: [],
  zone: USUAL_ZONE,
  name: '',
  mail: '',
};

async function readForm(c: HonoContext): Promise<{ token: string; values: Values }> {
  const form = await wholeForm(c);
  const line = (name: string, longest = 200) => {
    const value = form[name];
    return typeof value === 'string' ? value.trim().slice(0, longest) : '';
  };
  const others = [form.others ?? []].flat().filter((value) => typeof value === 'string');
  return {
    token: line('token'),
    values: {
      publication: line('publication', 120),
      language: line('language'),
      others,
      zone: line('zone') || USUAL_ZONE,
      name: line('name'),
      mail: line('mail', 300),
    },
  };
}

/** @throws AppError `invalid` / `set-up.bad-zone`, `set-up.no-edition` */
function setUpOf(values: Values, say: 'fr' | 'en'): SetUp {
  const { publication, zone, name, mail } = values;
  if (!isTimeZone(zone)) throw new AppError('invalid', 'set-up.bad-zone', { zone });
  const wanted = new Set([values.language, ...values.others]);
  // The main language first: the first edition is where the address without a language leads.
  const editions = [...wanted].flatMap((lang) => {
    const offered = OFFERED_LANGUAGES.find((one) => one.lang === lang);
    return offered ? [{ lang, locale: offered.locale, title: publication, timeZone: zone }] : [];
  });
  return { publication: { name: publication, editions }, owner: { name, mail, say } };
}
