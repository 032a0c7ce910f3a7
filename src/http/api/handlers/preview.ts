import type { contract } from '../../../contract/index.ts';
import * as links from '../../../usecases/preview/links.ts';
import type { Handler } from '../handler.ts';

export const listPreviewLinks: Handler<typeof contract.listPreviewLinks> = async (asked) => ({
  links: await links.listPreviewLinks(asked.ctx, asked.params.articleId),
});

export const makePreviewLink: Handler<typeof contract.makePreviewLink> = async (asked) => {
  const made = await links.makePreviewLink(asked.ctx, { ...asked.params, ...asked.body });
  const { id, token, expiresAt } = made;
  return { id, url: `${asked.deps.origin}/preview/${token}`, expiresAt };
};

export const takeBackPreviewLink: Handler<typeof contract.takeBackPreviewLink> = async (asked) => {
  await links.takeBackPreviewLink(asked.ctx, asked.params);
  return undefined;
};
