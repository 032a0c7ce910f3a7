import Stripe from 'stripe';
import { isDown, isRefused } from '../asking.ts';
import type { Asking } from '../platform.ts';

const PATIENCE_MS = 10_000;

export function clientFor({ secrets, apiUrl }: Pick<Asking, 'secrets' | 'apiUrl'>): Stripe {
  const key = secrets.apiKey ?? '';
  if (key === '') throw isRefused('stripe', 'no key');
  const { hostname, port, protocol } = new URL(apiUrl);
  return new Stripe(key, {
    host: hostname,
    ...(port === '' ? {} : { port }),
    protocol: protocol === 'http:' ? 'http' : 'https',
    timeout: PATIENCE_MS,
    maxNetworkRetries: 2,
    // What is asked is between the newsroom and Stripe: no account of other requests goes along.
    telemetry: false,
  });
}

/** Asks, and says in the house's words what went wrong. */
export async function asked<Answer>(
  question: () => Promise<Stripe.Response<Answer>>,
): Promise<Answer> {
  const answer = await question().catch((error: unknown) => {
    throw inOurWords(error);
  });
  // A proxy on the way may say 503 in a body that names no error, which the SDK takes for an answer.
  const { statusCode } = answer.lastResponse;
  if (statusCode >= 400) throw isDown('stripe', statusCode);
  return answer;
}

export function inOurWords(error: unknown): unknown {
  if (!(error instanceof Stripe.errors.StripeError)) return error;
  const { statusCode, code } = error;
  if (statusCode === 401 || statusCode === 403)
    return isRefused('stripe', code ?? error.type, error);
  if (statusCode === undefined || statusCode >= 500 || statusCode === 429)
    return isDown('stripe', error);
  return isRefused('stripe', code ?? error.message, error);
}
