import { CHROME } from '../../domain/page-tags.ts';
import type { ReplyPage } from '../../domain/press-models.ts';
import { articlePath, rightOfReplyPath } from '../../domain/urls.ts';
import { replyWords } from '../../domain/words/press/reply.ts';
import { readArticle } from '../../storage/reading/article.ts';
import { mustHaveEdition } from '../letter/subscribe.ts';
import { alternatesEverywhere } from './alternates.ts';
import { chromeOf } from './chrome.ts';
import type { Reading, ReadingContext } from './context.ts';
import { headOf } from './head.ts';
import { editionByLang } from './site.ts';

const NOTHING: ReplyPage['values'] = {
  ...{ article: '', name: '', mail: '', address: '', passage: '', words: '' },
  standing: 'self',
};

/**
 * Where somebody named in an article asks to be answered for.
 * @param input.slug of the article that they come from
 * @throws AppError `not-found`
 */
export function replyPage(
  ctx: ReadingContext,
  input: {
    lang: string;
    slug?: string | undefined;
    values?: ReplyPage['values'];
    problem?: ReplyPage['problem'];
  },
): Reading<ReplyPage> {
  const edition = mustHaveEdition(ctx.site, input.lang);
  const { lang } = edition;
  const words = replyWords(lang);
  const path = rightOfReplyPath(lang);
  const alternates = alternatesEverywhere(ctx.site, rightOfReplyPath);
  const article = input.slug ? ctx.site.origin + articlePath(lang, input.slug) : '';
  return {
    page: {
      type: 'reply',
      chrome: chromeOf(ctx, edition, { alternates, path }),
      head: headOf(ctx, edition, {
        ...{ title: words.title, description: words.intro, path, alternates },
        robots: input.slug || input.values ? 'noindex, follow' : null,
      }),
      words,
      action: path,
      values: input.values ?? { ...NOTHING, article },
      problem: input.problem ?? null,
    },
    tags: [CHROME],
  };
}

/**
 * The article that an address leads to, as people copy it from their browser: with or without the site,
 * its verso, what stands behind `?` or `#`.
 * @returns null where readers have none there
 */
export async function articleAt(ctx: ReadingContext, address: string): Promise<string | null> {
  const at = URL.parse(address.trim(), ctx.site.origin);
  const [, lang = '', slug = ''] = at?.pathname.split('/') ?? [];
  const edition = editionByLang(ctx.site, lang);
  if (!edition || slug === '') return null;
  const found = await readArticle(ctx.db, edition.id, decoded(slug));
  return found?.article.state === 'published' ? found.article.id : null;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize('NFC');
  } catch {
    return slug;
  }
}
