/**
 * *Le Jusant* of Port-Hévin, a newsroom that does not exist: the demonstration, the fixtures of the
 * tests and the seed of the benches. Plain data; nothing here touches a database.
 */
import { authors } from './authors.ts';
import { setFrench } from './french-spaces.ts';
import { media } from './media.ts';
import { navigation } from './navigation.ts';
import { editions, newsroom } from './newsroom.ts';
import { pages } from './pages/index.ts';
import { sections } from './sections.ts';
import { stories } from './stories/index.ts';
import { boxes, tiers } from './support.ts';
import { tags } from './tags.ts';
import type { Gazette, PerLang } from './types.ts';

export type * from './types.ts';

function inFrench<T, Holder extends { [name in Name]: PerLang<T> }, Name extends string>(
  name: Name,
  holder: Holder,
): Holder {
  const { fr, ...others } = holder[name];
  return fr ? { ...holder, [name]: { fr: setFrench(fr), ...others } } : holder;
}

export const gazette: Gazette = {
  publication: newsroom,
  editions,
  sections,
  tags,
  authors: authors.map((author) => inFrench('profiles', author)),
  media,
  stories: stories.map((story) => inFrench('articles', story)),
  pages: pages.map((page) => inFrench('articles', page)),
  tiers,
  boxes,
  navigation,
};
