import { findAll, type HtmlParent } from '../../../src/domain/document/from-html-dom.ts';

/**
 * Takes away what says no more than the article does. Word processors write their spelling dictionary
 * onto every stretch of words: that is not believed.
 */
export function settleLanguages(
  parent: HtmlParent,
  { lang, dir, isUnsure }: { lang: string; dir: 'ltr' | 'rtl'; isUnsure: boolean },
): void {
  const own = lang.split('-')[0]?.toLowerCase();
  findAll(parent, (element) => {
    element.attrs = element.attrs.filter(({ name, value }) => {
      if (name === 'lang' || name === 'xml:lang')
        return !isUnsure && value.split(/[-_]/)[0]?.toLowerCase() !== own;
      return name !== 'dir' || value.toLowerCase() !== dir;
    });
    return false;
  });
}
