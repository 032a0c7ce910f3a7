/** The Graph API of a Facebook page as far as the house knows it: errors by code, a feed to look at. */
import { type Answered, formOf, standIn } from '../platforms/stand-in.ts';
import type { Network, Post } from './post.ts';

export const FACEBOOK = { token: 'page-token-1', page: '1019' };

const refused = (status: number, code: number, message: string, more: object = {}): Answered => ({
  status,
  body: { error: { message, type: 'OAuthException', code, fbtrace_id: 'A1', ...more } },
});

export async function facebookStandIn(): Promise<Network> {
  const posts: Post[] = [];
  let isRefusing = false;
  let next = 1;
  const server = await standIn((asked) => {
    const [, version, first = '', edge = ''] = asked.path.split('/');
    if (!/^v\d+\.0$/.test(version ?? '')) return refused(400, 2635, 'Calls must have a version');
    if (isRefusing || asked.headers.authorization !== `Bearer ${FACEBOOK.token}`)
      return refused(400, 190, 'Error validating access token: Session has expired');
    const form = formOf(asked);
    if (first === FACEBOOK.page && edge === 'feed' && asked.method === 'POST') {
      const [message, link] = [form.get('message') ?? '', form.get('link')];
      if (message === '' && !link) return refused(400, 100, 'One of message or link is needed');
      if (link && !URL.canParse(link)) return refused(400, 1500, 'The url you supplied is invalid');
      const id = `${FACEBOOK.page}_${next++}`;
      posts.push({ id, text: message, link });
      return { status: 200, body: { id } };
    }
    if (first === FACEBOOK.page && edge === 'feed')
      return { status: 200, body: { data: posts.map(({ id, text }) => ({ id, message: text })) } };
    if (first === FACEBOOK.page)
      return { status: 200, body: { id: FACEBOOK.page, name: 'Le Jusant' } };
    const at = posts.findIndex(({ id }) => id === first);
    const own = posts[at];
    if (!own)
      return refused(400, 100, `Object with ID '${first}' does not exist`, { error_subcode: 33 });
    if (asked.method === 'DELETE') posts.splice(at, 1);
    else if (form.has('link')) return refused(400, 100, 'Links cannot be changed');
    else own.text = form.get('message') ?? '';
    return { status: 200, body: { success: true } };
  });
  return {
    ...server,
    posts,
    refuse: () => {
      isRefusing = true;
    },
    wait: (seconds) =>
      server.fail({
        ...refused(400, 32, 'Page request limit reached'),
        headers: {
          'x-business-use-case-usage': JSON.stringify({
            [FACEBOOK.page]: [{ type: 'pages', estimated_time_to_regain_access: seconds / 60 }],
          }),
        },
      }),
  };
}
