import { type Context, Hono, type Next } from 'hono';
import { knowAddress } from './client-address.ts';
import type { HttpDeps } from './deps.ts';

/** Where the staff knock. */
const STAFF = ['/studio', '/studio/*', '/preview/*', '/api/*'] as const;

/**
 * Doors whose room is built when somebody first knocks. Readers' pages need neither the contract of the
 * API nor its handlers nor the Studio: a server that is only read keeps that memory free.
 *
 * @param open loads the room and answers with what puts its doors up
 */
export function addStaffDoorsLater(
  app: Hono,
  deps: Pick<HttpDeps, 'proxies' | 'site'>,
  open: () => Promise<(door: Hono) => void>,
): void {
  let built: Promise<Room> | null = null;
  const room = () => {
    built ??= buildRoom(deps, open).catch((error: unknown) => {
      // The next one who knocks tries again.
      built = null;
      throw error;
    });
    return built;
  };
  const knock = async (c: Context, next: Next) => {
    const { door, nothingHere } = await room();
    const answer = await door.fetch(c.req.raw, c.env);
    if (nothingHere.has(answer)) return next();
    return answer;
  };
  for (const path of STAFF) app.all(path, knock);
  // Whoever comes before there is a publication is told how to make one.
  app.get('/', async (c, next) => ((await deps.site()) === null ? knock(c, next) : next()));
}

interface Room {
  door: Hono;
  /** Answers that say that no door of the room was meant. */
  nothingHere: WeakSet<Response>;
}

async function buildRoom(
  deps: Pick<HttpDeps, 'proxies'>,
  open: () => Promise<(door: Hono) => void>,
): Promise<Room> {
  const door = new Hono({ strict: false });
  const nothingHere = new WeakSet<Response>();
  door.use(knowAddress(deps.proxies ?? []));
  door.notFound(() => {
    const answer = new Response(null, { status: 404 });
    nothingHere.add(answer);
    return answer;
  });
  // Faults are the house's to explain.
  door.onError((error) => {
    throw error;
  });
  (await open())(door);
  return { door, nothingHere };
}
