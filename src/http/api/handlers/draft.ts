import type { contract } from '../../../contract/index.ts';
import { saveArticle } from '../../../usecases/article/save.ts';
import { readDraft as read } from '../../../usecases/draft/read.ts';
import type { Handler } from '../handler.ts';

export const readDraft: Handler<typeof contract.readDraft> = async ({ ctx, params }) => {
  const { article, edition, content, ...draft } = await read(ctx, params.articleId);
  return {
    ...draft,
    article: { ...article, lang: edition.lang, dir: edition.dir },
    headline: content?.headline ?? article.headline,
    standfirst: content?.standfirst ?? article.standfirst,
    doc: content ? { ...content.doc } : null,
  };
};

export const saveDraft: Handler<typeof contract.saveDraft> = ({ ctx, params, body }) =>
  saveArticle(ctx, { articleId: params.articleId, ...body });
