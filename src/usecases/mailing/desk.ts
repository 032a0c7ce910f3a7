import { AppError } from '../../domain/errors.ts';
import type { Letter } from '../../domain/letter.ts';
import type { LetterModel } from '../../domain/letter-models.ts';
import { ASK_MARK, STOP_MARK } from '../../domain/letter-post.ts';
import { mailAddress } from '../../domain/mail-address.ts';
import type { Audience, DeliveryState, Mailing, Tally } from '../../domain/mailing.ts';
import { typeset } from '../../domain/typography.ts';
import { listDeliveries, tallyOf } from '../../storage/deliveries.ts';
import { getEdition } from '../../storage/editions.ts';
import { listLetters } from '../../storage/letters.ts';
import { getFrozen, listMailings, setProgress } from '../../storage/mailings.ts';
import { listQuestionsById } from '../../storage/questions.ts';
import { listTeasersById } from '../../storage/reading/lists.ts';
import { getStaff } from '../../storage/staff.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { editionById } from '../reading/site.ts';
import { type AfterSending, afterSending } from './after-sending.ts';
import { buildLetter } from './build-letter.ts';
import { mustHaveMailing } from './compose.ts';
import type { MailingDeps } from './deps.ts';
import { envelopeOf } from './envelope.ts';
import { countAudience } from './freeze-list.ts';
import { openMailSettings } from './mail-settings.ts';

const SHOWN = 12;

/** The desk of letters: each with its mailings, newest first, and how they stand. */
export async function lettersDesk(ctx: Context) {
  mustBeAllowed(ctx.actor, 'letter:write');
  const letters = await listLetters(ctx.db);
  return Promise.all(
    letters.map(async (letter) => {
      const mailings = await listMailings(ctx.db, { letterId: letter.id }, SHOWN);
      return {
        letter,
        mailings: await Promise.all(
          mailings.map(async (mailing) => ({
            mailing,
            tally: mailing.recipients > 0 ? await tallyOf(ctx.db, mailing.id) : null,
          })),
        ),
      };
    }),
  );
}

export interface MailingOnDesk {
  mailing: Mailing;
  letter: Letter;
  tally: Tally | null;
  after: AfterSending | null;
  audience: Record<Audience, number>;
  articles: { id: string; headline: string; kind: string; access: string }[];
  questions: { id: string; words: string; askedBy: string; answeredBy: string }[];
}

/** One mailing with all that its screen says. */
export async function mailingOnDesk(
  ctx: Context,
  input: { mailingId: string },
): Promise<MailingOnDesk> {
  mustBeAllowed(ctx.actor, 'letter:write');
  const { mailing, letter } = await mustHaveMailing(ctx.db, input.mailingId);
  const { content } = mailing;
  const edition = await getEdition(ctx.db, letter.editionId);
  const articles = await listTeasersById(
    ctx.db,
    content.articles.map(({ articleId }) => articleId),
  );
  const questions = await listQuestionsById(
    ctx.db,
    content.questions.map(({ questionId }) => questionId),
  );
  return {
    mailing,
    letter,
    tally: mailing.recipients > 0 ? await tallyOf(ctx.db, mailing.id) : null,
    after: await afterSending(ctx.db, mailing, ctx.now),
    audience: await countAudience(ctx.db, letter, ctx.now),
    articles: articles.map(({ id, headline, kind, access }) => ({ id, headline, kind, access })),
    questions: questions.map((one) => ({
      id: one.id,
      words: typeset(one.words, edition?.lang ?? ''),
      askedBy: one.isNamed ? one.name : '',
      answeredBy: one.answeredName,
    })),
  };
}

async function modelOf(deps: MailingDeps, mailing: Mailing, letter: Letter): Promise<LetterModel> {
  const frozen = await getFrozen<LetterModel>(deps.db, mailing.id);
  if (frozen) return frozen;
  const reading = await deps.reading();
  const edition = editionById(reading.site, letter.editionId);
  if (!edition) throw new AppError('not-found', 'letter.not-found');
  return buildLetter(reading, { letter, mailing, edition });
}

/** The letter as one audience will get it, whole. */
export async function previewMailing(
  ctx: Context,
  deps: MailingDeps,
  input: { mailingId: string; audience: Audience },
): Promise<{ subject: string; html: string; text: string }> {
  mustBeAllowed(ctx.actor, 'letter:write');
  const { mailing, letter } = await mustHaveMailing(ctx.db, input.mailingId);
  const model = await modelOf(deps, mailing, letter);
  const set = deps.set(model, input.audience);
  const shown = (text: string) =>
    text.replaceAll(STOP_MARK, model.homeUrl).replaceAll(ASK_MARK, model.questionsUrl);
  return { subject: model.subject, html: shown(set.html), text: shown(set.text) };
}

/**
 * Sends the letter to the one who asks, as supporters get it, with its signature and all headers.
 * @throws AppError `unavailable` / `mail.unavailable`; `invalid` / `mail.refused`
 */
export async function testMailing(
  ctx: Context,
  deps: MailingDeps,
  input: { mailingId: string },
): Promise<{ to: string }> {
  mustBeAllowed(ctx.actor, 'letter:write');
  const { mailing, letter } = await mustHaveMailing(ctx.db, input.mailingId);
  const member = ctx.actor.type === 'staff' ? await getStaff(ctx.db, ctx.actor.id) : null;
  const to = member ? mailAddress(member.mail) : null;
  if (to === null) throw new AppError('forbidden', 'permission.missing');
  if (!deps.post) throw new AppError('unavailable', 'mail.unavailable', { reason: 'SMTP_URL' });
  const model = await modelOf(deps, mailing, letter);
  const settings = await openMailSettings(deps);
  const test = { ...model, subject: `[test] ${model.subject}` };
  const envelope = envelopeOf(deps, { mailing, letter, model: test, settings });
  const post = await deps.post.open(envelope.onItsWay);
  try {
    const result = await post.hand({
      to,
      set: deps.set(model, 'supporters'),
      messageId: `${mailing.id}.test.${ctx.now}`,
      returnPath: envelope.onItsWay.fromMail,
      stopUrl: model.homeUrl,
      stopMail: null,
      askUrl: model.questionsUrl,
    });
    if (result.kind !== 'accepted') {
      const key = result.kind === 'refused' ? 'mail.refused' : 'mail.unavailable';
      const code = result.kind === 'refused' ? 'invalid' : 'unavailable';
      throw new AppError(code, key, { reason: result.reason });
    }
  } finally {
    post.close();
  }
  await setProgress(ctx.db, mailing.id, { tested_at: ctx.now });
  return { to };
}

const DELIVERIES_SHOWN = 100;

/** Who is in one state. Addresses are shown to those alone who may see readers. */
export async function deliveriesOnDesk(
  ctx: Context,
  input: { mailingId: string; state: DeliveryState | 'bounced' | 'complained'; after: number },
) {
  mustBeAllowed(ctx.actor, 'reader:read');
  await mustHaveMailing(ctx.db, input.mailingId);
  const rows = await listDeliveries(ctx.db, input, DELIVERIES_SHOWN + 1);
  const deliveries = rows.slice(0, DELIVERIES_SHOWN);
  const last = deliveries.at(-1);
  return { deliveries, next: rows.length > DELIVERIES_SHOWN && last ? last.position : null };
}
