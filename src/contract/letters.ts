import { z } from 'zod';
import { operation } from './operation.ts';
import { id, instant, line } from './values.ts';

const letter = z.object({
  id,
  editionId: id,
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  access: z.enum(['readers', 'supporters']),
  senderName: z.string(),
  senderMail: z.string(),
  replyTo: z.string(),
  /** 0 is Sunday; null: nothing proposes itself. */
  weekday: z.int().nullable(),
  hour: z.string(),
  zone: z.string(),
  isOpen: z.boolean(),
  /** Offered at the foot of articles. */
  isAtFoot: z.boolean(),
});
const wish = {
  description: line(500).optional(),
  access: z.enum(['readers', 'supporters']).optional(),
  senderName: line(120).optional(),
  senderMail: line(254).optional(),
  replyTo: line(254).optional(),
  weekday: z.int().min(0).max(6).nullable().optional(),
  hour: line(5).optional(),
  zone: line(60).optional(),
  isOpen: z.boolean().optional(),
  isAtFoot: z.boolean().optional(),
};

const tally = z.object({
  waiting: z.int(),
  handed: z.int(),
  accepted: z.int(),
  refused: z.int(),
  unknown: z.int(),
  left: z.int(),
  bounced: z.int(),
  complained: z.int(),
});
const kept = { isKept: z.boolean() };
const content = z.object({
  preheader: line(300),
  opening: z.unknown(),
  signature: line(200),
  articles: z.array(z.object({ articleId: id, ...kept })).max(100),
  exclusive: z.object({ title: line(200), text: z.unknown(), signature: line(200) }),
  questions: z.array(z.object({ questionId: id, ...kept })).max(50),
  hasCorrections: z.boolean(),
});
const mailing = z.object({
  id,
  letterId: id,
  number: z.int(),
  kind: z.enum(['letter', 'erratum']),
  ofMailingId: id.nullable(),
  state: z.enum(['draft', 'approved', 'sending', 'sent', 'short', 'set-aside']),
  subject: z.string(),
  version: z.int(),
  plannedAt: instant.nullable(),
  plannedWall: z.string(),
  zone: z.string(),
  approvedAt: instant.nullable(),
  testedAt: instant.nullable(),
  whyNot: z.enum(['not-approved', 'no-server', 'nobody', 'restored']).nullable(),
  recipients: z.int(),
  resumed: z.int(),
  startedAt: instant.nullable(),
  finishedAt: instant.nullable(),
});
const whole = mailing.extend({ content });
const write = { permission: 'letter:write', tag: 'letters' } as const;
const send = { permission: 'letter:send', tag: 'letters' } as const;
const versioned = { version: z.int() };

export const listLetters = operation({
  ...write,
  method: 'GET',
  path: '/letters',
  summary: 'All letters, with how many readers each has.',
  answer: z.object({ letters: z.array(letter.extend({ readers: z.int() })) }),
});

export const createLetter = operation({
  ...send,
  method: 'POST',
  path: '/letters',
  summary: 'Adds a letter to an edition.',
  body: z.object({ ...wish, editionId: id, name: line(120) }),
  answer: letter,
});

export const changeLetter = operation({
  ...send,
  method: 'PATCH',
  path: '/letters/:letterId',
  summary: 'Changes a letter: its name, sender, hour.',
  body: z.object({ ...wish, name: line(120).optional() }),
  answer: letter,
});

export const readLettersDesk = operation({
  ...write,
  method: 'GET',
  path: '/mailings',
  summary: 'Each letter with its last mailings and how they stand.',
  answer: z.object({
    letters: z.array(
      z.object({
        letter,
        mailings: z.array(z.object({ mailing, tally: tally.nullable() })),
      }),
    ),
  }),
});

export const listMailingsAsking = operation({
  ...write,
  method: 'GET',
  path: '/mailings/asking',
  summary: 'Mailings that want somebody: not all received, did not leave, or soon to be approved.',
  answer: z.object({
    asking: z.array(
      z.object({
        what: z.enum(['short', 'not-left', 'to-approve']),
        mailing,
        letter,
        tally: tally.nullable(),
      }),
    ),
  }),
});

export const settleMailing = operation({
  ...write,
  method: 'POST',
  path: '/mailings/:mailingId/settled',
  summary: 'Says that somebody has seen that a mailing did not reach everybody.',
  answer: 'nothing',
});

export const createMailing = operation({
  ...write,
  method: 'POST',
  path: '/letters/:letterId/mailings',
  summary: 'Begins a mailing composed from what happened since the last one.',
  answer: whole,
});

export const readMailing = operation({
  ...write,
  method: 'GET',
  path: '/mailings/:mailingId',
  summary: 'A mailing with what its screen says: articles, questions, audience, tally.',
  answer: z.object({
    mailing: whole,
    letter,
    tally: tally.nullable(),
    /** Null for a mailing that has not left. */
    after: z
      .object({
        /** How many left the letter themselves after this mailing and before the next. */
        parted: z.int(),
        /** How often its articles were read from the day on which it left. */
        reads: z.array(z.object({ articleId: id, reads: z.int() })),
      })
      .nullable(),
    audience: z.object({ readers: z.int(), supporters: z.int() }),
    articles: z.array(z.object({ id, headline: z.string(), kind: z.string(), access: z.string() })),
    questions: z.array(
      z.object({ id, words: z.string(), askedBy: z.string(), answeredBy: z.string() }),
    ),
  }),
});

export const changeMailing = operation({
  ...write,
  method: 'PATCH',
  path: '/mailings/:mailingId',
  summary: 'Changes what a mailing says or when it leaves; its approval has to be given again.',
  body: z.object({
    ...versioned,
    subject: line(300).optional(),
    plannedWall: line(16).optional(),
    content: content.optional(),
  }),
  answer: whole,
});

export const approveMailing = operation({
  ...send,
  method: 'POST',
  path: '/mailings/:mailingId/approval',
  summary: 'Agrees that a mailing leaves at its hour, or now.',
  body: z.object({ ...versioned, isNow: z.boolean().default(false) }),
  answer: whole,
});

export const turnMailing = operation({
  ...send,
  method: 'POST',
  path: '/mailings/:mailingId/state',
  summary: 'Takes an approval back, sets a mailing aside, or takes it up again.',
  body: z.object({ ...versioned, state: z.enum(['draft', 'set-aside']) }),
  answer: whole,
});

export const previewMailing = operation({
  ...write,
  method: 'GET',
  path: '/mailings/:mailingId/preview',
  summary: 'The letter as one audience gets it, in HTML and plain text.',
  query: z.object({ audience: z.enum(['readers', 'supporters']).default('readers') }),
  answer: z.object({ subject: z.string(), html: z.string(), text: z.string() }),
});

export const testMailing = operation({
  ...write,
  method: 'POST',
  path: '/mailings/:mailingId/test',
  summary: 'Sends the letter to the one who asks, and to nobody else.',
  answer: z.object({ to: z.string() }),
  isForKeys: false,
});

export const createErratum = operation({
  ...write,
  method: 'POST',
  path: '/mailings/:mailingId/erratum',
  summary: 'Begins a note to everybody who received a mailing.',
  answer: whole,
});

export const listDeliveries = operation({
  method: 'GET',
  path: '/mailings/:mailingId/deliveries',
  permission: 'reader:read',
  tag: 'letters',
  summary: 'Who is in one state: accepted, refused, unknown, or came back.',
  query: z.object({
    state: z.enum([
      'waiting',
      'handed',
      'accepted',
      'refused',
      'unknown',
      'left',
      'bounced',
      'complained',
    ]),
    after: z.coerce.number().int().min(0).default(0),
  }),
  answer: z.object({
    deliveries: z.array(
      z.object({
        position: z.int(),
        mail: z.string(),
        audience: z.enum(['readers', 'supporters']),
        state: z.string(),
        reason: z.string(),
        tries: z.int(),
        at: instant.nullable(),
        laterReason: z.string(),
      }),
    ),
    next: z.int().nullable(),
  }),
});

export const sendUnknownAgain = operation({
  ...send,
  method: 'POST',
  path: '/mailings/:mailingId/unknown',
  summary: 'Sends mails again of which nobody knows whether they arrived: some may come twice.',
  answer: z.object({ again: z.int() }),
  isForKeys: false,
});

const mail = z.object({
  hasServer: z.boolean(),
  defaultSender: z.string(),
  isSigning: z.boolean(),
  records: z.array(z.object({ name: z.string(), value: z.string() })),
  bounceHost: z.string(),
  hookUrl: z.string(),
  perSecond: z.int(),
  isWarmingUp: z.boolean(),
  dailyLimit: z.int().nullable(),
  acceptedToday: z.int(),
});

export const readMailDesk = operation({
  ...send,
  method: 'GET',
  path: '/mail',
  summary: 'How letters leave: server, signature and its DNS record, bounces, pace.',
  answer: mail,
  isForKeys: false,
});

export const changeMailDesk = operation({
  method: 'PATCH',
  path: '/mail',
  permission: 'publication:change',
  tag: 'letters',
  summary: 'Changes how letters leave.',
  body: z.object({
    isSigning: z.boolean().optional(),
    bounceHost: line(253)
      .regex(/^([a-z0-9-]+\.)*[a-z0-9-]*$/i)
      .optional(),
    perSecond: z.int().min(0).max(1000).optional(),
    isWarmingUp: z.boolean().optional(),
  }),
  answer: mail,
  isForKeys: false,
});
