import { afterEach, describe, expect, it } from 'vitest';
import type { Bluesky } from '../../test/support/channels/bluesky-stand-in.ts';
import { type Stage, stages } from '../../test/support/channels/stages.ts';
import type { Telegram } from '../../test/support/channels/telegram-stand-in.ts';
import type { AnnouncedFacts } from '../domain/announcement-text.ts';
import type { AnnouncingKind } from '../domain/channel.ts';
import type { ChannelMessage } from '../domain/channel-message.ts';
import { AppError } from '../domain/errors.ts';
import type { Asking, Channel } from './channel.ts';
import { channels } from './index.ts';

const NOW = Date.UTC(2026, 9, 9, 8);

const URL_OF = 'https://jusant.example/fr/la-criee-rouvre';
const FACTS: AnnouncedFacts = {
  articleId: '01JUSANTARTICLE',
  seq: 1,
  lang: 'fr',
  headline: 'La criée <rouvre> & « tout » va mieux',
  standfirst: 'Après six mois de travaux, 40 bateaux reviennent 🐟.',
  url: URL_OF,
  section: 'Port',
  authors: ['Ysée Malavoy'],
  tags: ['Pêche'],
  publication: 'Le Jusant',
  publishedAt: NOW,
  updatedAt: null,
  isGated: false,
  correction: '',
};

/** The smallest JPEG that is one. */
const PICTURE = Buffer.from('ffd8ffdb0043', 'hex');

function messageOf(change: Partial<ChannelMessage> = {}): ChannelMessage {
  return {
    id: '01JUSANTANNOUNCEMENT',
    turn: 1,
    at: NOW,
    text: `${FACTS.headline}\n\n${FACTS.standfirst}\n\n${FACTS.url}`,
    facts: FACTS,
    pictureUrl: 'https://jusant.example/media/criee-960.jpg',
    readPicture: async () => ({ bytes: PICTURE, type: 'image/jpeg', alt: 'La criée' }),
    topics: ['https://jusant.example/fr/feed.xml', 'https://jusant.example/fr/atom.xml'],
    ...change,
  };
}

const askingOf = (kind: AnnouncingKind, { options, secrets, origin }: Stage): Asking => ({
  kind,
  name: 'Le canal',
  options,
  secrets,
  origin: origin ?? 'https://jusant.example',
  now: NOW,
  allowPrivate: true,
});

async function refusal(act: Promise<unknown>): Promise<AppError> {
  const error = await act.then(
    () => null,
    (error: unknown) => error,
  );
  if (error instanceof AppError) return error;
  throw error ?? new Error('nothing was refused');
}

const open: Stage[] = [];
afterEach(async () => {
  for (const { network } of open.splice(0)) await network.close();
});

interface OnStage {
  channel: Channel;
  stage: Stage;
  asking: Asking;
  /** The article's address, on the site of this stage. */
  url: string;
  messageOf(change?: Partial<ChannelMessage>): ChannelMessage;
}

async function set(kind: AnnouncingKind): Promise<OnStage> {
  const channel = await channels[kind]?.();
  const stage = await stages[kind]?.(() => NOW);
  if (!channel || !stage) throw new Error(`${kind} is on no stage`);
  open.push(stage);
  const url = URL_OF.replace('https://jusant.example', stage.origin ?? 'https://jusant.example');
  return {
    channel,
    stage,
    asking: askingOf(kind, stage),
    url,
    messageOf: (change) => messageOf({ facts: { ...FACTS, url }, ...change }),
  };
}

const kinds = Object.keys(channels) as AnnouncingKind[];

describe.each(kinds)('%s, as every channel', (kind) => {
  it('announces once, with the words and the way to the article', async () => {
    const { channel, stage, asking, url, messageOf } = await set(kind);
    const remote = await channel.announce(asking, messageOf());
    expect(remote.id).not.toBe('');
    const { posts } = stage.network;
    expect(posts).toHaveLength(1);
    const way = kind === 'websub' ? 'https://jusant.example/fr/feed.xml' : url;
    expect(`${posts[0]?.text} ${posts[0]?.link}`).toContain(way);
  });

  it('puts right what stands there, and takes it away', async () => {
    const { channel, stage, asking, url, messageOf } = await set(kind);
    const { posts } = stage.network;
    const remote = await channel.announce(asking, messageOf());
    const text = `La criée rouvre lundi\n\n${FACTS.url}`;
    const changed = messageOf({ turn: 2, text, facts: { ...FACTS, url, seq: 2, updatedAt: NOW } });
    const after = (await channel.edit?.(asking, changed, remote)) ?? remote;
    // Said again, it is as said once.
    await channel.edit?.(asking, changed, after);
    expect(posts).toHaveLength(1);
    if (channel.edit && posts[0]?.text !== '') expect(posts[0]?.text).toContain('rouvre lundi');
    if (!channel.remove) return;
    const gone = messageOf({ turn: 3 });
    await channel.remove(asking, gone, after);
    if (kind !== 'indexnow' && kind !== 'websub') expect(posts).toHaveLength(0);
  });

  it('is there once when the line breaks after it was taken', async () => {
    const { channel, stage, asking, messageOf } = await set(kind);
    stage.network.fail('swallow');
    const lost = await refusal(channel.announce(asking, messageOf()));
    expect(lost.key).toMatch(/^channel\.(unsure|down)$/);
    if (lost.key === 'channel.unsure' && !channel.isRepeatable) {
      if (!channel.find) return;
      expect(await channel.find(asking, messageOf())).not.toBeNull();
    } else await channel.announce(asking, messageOf());
    expect(stage.network.posts).toHaveLength(1);
  });

  it('says when its keys are refused', async () => {
    const { channel, stage, asking, messageOf } = await set(kind);
    stage.network.refuse();
    const error = await refusal(channel.announce(asking, messageOf()));
    expect([error.code, error.key]).toEqual(['forbidden', 'channel.refused']);
    await refusal(channel.check(asking));
  });

  it('says for how long it is asked to wait, and that it is down', async () => {
    const { channel, stage, asking, messageOf } = await set(kind);
    stage.network.wait(120);
    const wait = await refusal(channel.announce(asking, messageOf()));
    expect(wait).toMatchObject({
      code: 'unavailable',
      key: 'channel.wait',
      args: { seconds: 120 },
    });
    await stage.network.close();
    open.splice(0);
    const down = await refusal(channel.announce(asking, messageOf()));
    expect([down.code, down.key]).toEqual(['unavailable', 'channel.down']);
  });

  it('looks whether all is right without posting', async () => {
    const { channel, stage, asking } = await set(kind);
    const { account } = await channel.check(asking);
    expect(account).not.toBe('');
    expect(stage.network.posts).toHaveLength(0);
  });
});

it('asks nothing of this machine for a newsroom of the open internet', async () => {
  const { channel, asking } = await set('telegram');
  const error = await refusal(channel.announce({ ...asking, allowPrivate: false }, messageOf()));
  expect(error.code).toBe('invalid');
  expect(error.key).toMatch(/^net\./);
});

it('says that a key is good and a right is lacking, each network in its own way', async () => {
  const telling = {
    telegram: {
      status: 400,
      body: { ok: false, error_code: 400, description: "Bad Request: message can't be deleted" },
    },
    facebook: { status: 403, body: { error: { message: 'Requires permission', code: 200 } } },
    mastodon: { status: 403, body: { error: 'This action is outside the authorized scopes' } },
    x: { status: 402, body: { title: 'CreditsDepleted', detail: 'No credits left' } },
  };
  for (const [kind, answer] of Object.entries(telling)) {
    const { channel, stage, asking } = await set(kind as AnnouncingKind);
    const remote = await channel.announce(asking, messageOf());
    stage.network.fail(answer);
    const error = await refusal(
      channel.remove?.(asking, messageOf({ turn: 2 }), remote) ?? Promise.resolve(),
    );
    expect([kind, error.code, error.key]).toEqual([kind, 'forbidden', 'channel.no-right']);
  }
});

describe('Telegram, when the picture is at fault', () => {
  const withPicture = async () => {
    const on = await set('telegram');
    const asking = { ...on.asking, options: { ...on.asking.options, withPicture: true } };
    return { ...on, asking, network: on.stage.network as Telegram };
  };
  const methods = ({ asked }: Telegram) => asked.map(({ path }) => path.split('/').at(-1));

  it.each([
    'wrong file identifier/HTTP URL specified',
    'failed to get HTTP URL content',
    'wrong type of the web page content',
    'PHOTO_INVALID_DIMENSIONS',
    'file is too big',
    'not enough rights to send photos to the chat',
  ])('says the news without it, and puts right and takes away what it said: %s', async (why) => {
    const { channel, asking, messageOf, network, url } = await withPicture();
    network.refusePictures(why);
    const remote = await channel.announce(asking, messageOf());
    expect(network.posts).toMatchObject([{ text: messageOf().text, link: url }]);
    expect(network.photos).toEqual([]);
    // A picture is taken again by now: the message still has none, and is no caption.
    network.refusePictures(null);
    const changed = messageOf({ turn: 2, text: `La criée rouvre mardi\n\n${url}` });
    const after = (await channel.edit?.(asking, changed, remote)) ?? remote;
    expect(network.posts).toMatchObject([{ text: changed.text }]);
    await channel.remove?.(asking, messageOf({ turn: 3 }), after);
    expect(network.posts).toEqual([]);
    expect(methods(network)).toEqual([
      'sendPhoto',
      'sendMessage',
      'editMessageText',
      'deleteMessage',
    ]);
  });

  it('keeps picture and caption together where it is taken', async () => {
    const { channel, asking, messageOf, network } = await withPicture();
    const remote = await channel.announce(asking, messageOf());
    await channel.edit?.(asking, messageOf({ turn: 2, text: 'La criée rouvre mardi' }), remote);
    expect(methods(network)).toEqual(['sendPhoto', 'editMessageCaption']);
    expect(network.photos).toEqual(['https://jusant.example/media/criee-960.jpg']);
  });

  it('takes nothing else for the picture: neither patience that is asked for, nor a wrong place', async () => {
    const { channel, asking, messageOf, network } = await withPicture();
    network.wait(47);
    const wait = await refusal(channel.announce(asking, messageOf()));
    expect([wait.key, wait.args.seconds]).toEqual(['channel.wait', 47]);
    const elsewhere = { ...asking, options: { ...asking.options, target: '@nowhere' } };
    const lost = await refusal(channel.announce(elsewhere, messageOf()));
    expect(lost.key).toBe('channel.no-right');
    expect(methods(network)).toEqual(['sendPhoto', 'sendPhoto']);
  });
});

describe('Bluesky, which counts who signs in', () => {
  const signIns = ({ asked }: Bluesky) =>
    asked.filter(({ path }) => path.endsWith('createSession')).length;

  it('is signed in at once for a whole evening, and anew only where that was ended', async () => {
    const { channel, stage, asking, messageOf } = await set('bluesky');
    const network = stage.network as Bluesky;
    for (let n = 0; n < 40; n += 1)
      await channel.announce(asking, messageOf({ id: `article-${n}`, at: NOW + n * 1000 }));
    expect([network.posts.length, signIns(network)]).toEqual([40, 1]);
    network.age();
    await channel.announce(asking, messageOf({ id: 'after-two-hours', at: NOW + 7_200_000 }));
    expect([network.posts.length, signIns(network)]).toEqual([41, 1]);
    network.endSessions();
    await channel.announce(asking, messageOf({ id: 'after-the-end', at: NOW + 7_300_000 }));
    expect([network.posts.length, signIns(network)]).toEqual([42, 2]);
  });

  it('is given the time it asks for when too many signed in', async () => {
    const { channel, asking } = await set('bluesky');
    for (let n = 0; n < 30; n += 1) await channel.check(asking);
    const wait = await refusal(channel.check(asking));
    expect([wait.key, wait.args.seconds]).toEqual(['channel.wait', 300]);
  });
});
