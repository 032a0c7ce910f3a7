import type { contract } from '../../../contract/index.ts';
import { createTranslation as create } from '../../../usecases/translation/create.ts';
import { markTranslated as mark } from '../../../usecases/translation/mark.ts';
import * as pair from '../../../usecases/translation/pair.ts';
import * as read from '../../../usecases/translation/read.ts';
import type { Handler } from '../handler.ts';

export const listLanguages: Handler<typeof contract.listLanguages> = async ({ ctx, params }) => ({
  languages: await read.listLanguages(ctx, params.articleId),
});

export const createTranslation: Handler<typeof contract.createTranslation> = (asked) =>
  create(asked.ctx, { ...asked.params, ...asked.body });

export const pairTranslation: Handler<typeof contract.pairTranslation> = async (asked) => {
  const { articleId } = asked.params;
  const { otherId, isSource } = asked.body;
  await pair.pairTranslation(
    asked.ctx,
    isSource ? { articleId, sourceId: otherId } : { articleId: otherId, sourceId: articleId },
  );
  return undefined;
};

export const partTranslation: Handler<typeof contract.partTranslation> = async (asked) => {
  await pair.partTranslation(asked.ctx, asked.params);
  return undefined;
};

export const readTranslation: Handler<typeof contract.readTranslation> = async (asked) => {
  const { source, marked } = await read.readTranslation(asked.ctx, asked.params.articleId);
  const { article, edition, content, revision } = source;
  return {
    source: {
      articleId: article.id,
      lang: edition.lang,
      dir: edition.dir,
      revision,
      headline: content?.headline ?? article.headline,
      standfirst: content?.standfirst ?? article.standfirst,
      doc: content ? { ...content.doc } : null,
    },
    marked: Object.fromEntries(marked),
  };
};

export const markTranslated: Handler<typeof contract.markTranslated> = async (asked) => {
  await mark(asked.ctx, { ...asked.params, ...asked.body });
  return undefined;
};
