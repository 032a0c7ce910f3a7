/**
 * As many stories as asked for, cut from the paragraphs of the demonstration newsroom and put together
 * anew: its words, its lengths, its French; no two alike, and the same on every run.
 */

import type { StoryKind } from '../../src/domain/article.ts';
import { h2, p } from '../../src/domain/document/build.ts';
import type { NodeJson } from '../../src/domain/document/types.ts';
import { gazette } from '../../test/gazette/index.ts';
import type { GazetteStory } from '../../test/gazette/types.ts';
import { createDice, type Dice } from './dice.ts';

const SYLLABLES =
  'ker,van,mor,lan,tre,gui,pen,hoe,dou,ar,vel,zen,bri,ros,plou,gwen,hel,mar,lec,fin'.split(',');
const KINDS: StoryKind[] = [
  'news',
  'news',
  'news',
  'news',
  'brief',
  'brief',
  'reportage',
  'opinion',
];
const FIRST_DAY = Date.UTC(2016, 0, 4, 5);
const APART_MS = 48 * 60_000;

const french = gazette.stories.flatMap(({ articles }) => articles.fr ?? []);
const paragraphs = french.flatMap(({ body }) => body.filter(isPlain));
const headlines = french.map(({ headline }) => headline);

function isPlain(node: NodeJson): boolean {
  return (
    node.type === 'paragraph' && (node.content ?? []).every((inline) => inline.type === 'text')
  );
}

/** A name that few stories have in common: what a rare word of a search is. */
function nameOf(dice: Dice): string {
  const name = [0, 0, 0].map(() => SYLLABLES[dice(SYLLABLES.length)]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function pick<T>(dice: Dice, list: readonly T[]): T {
  return list[dice(list.length)] as T;
}

function storyOf(index: number, dice: Dice): GazetteStory {
  const [first, second] = [nameOf(dice), nameOf(dice)];
  const blocks = Array.from({ length: 5 + dice(7) }, () => pick(dice, paragraphs));
  const headline = `${first} : ${pick(dice, headlines)}`;
  return {
    key: `grown-${index}`,
    kind: pick(dice, KINDS),
    section: pick(dice, gazette.sections).group,
    tags: [pick(dice, gazette.tags).group, pick(dice, gazette.tags).group],
    byline: [{ author: pick(dice, gazette.authors).key, role: 'author' }],
    ...(dice(3) === 0
      ? {}
      : {
          hero: pick(
            dice,
            gazette.media.filter(({ kind }) => kind === 'image'),
          ).key,
        }),
    articles: {
      fr: {
        slug: `${first}-${second}-${index}`.toLowerCase(),
        headline,
        standfirst: `De ${first} à ${second}, ce que la marée numéro ${index} a laissé sur la grève.`,
        body: [
          p(`${first} et ${second} se sont vus au pied du phare.`),
          ...blocks.flatMap((block, at) =>
            at % 4 === 3 ? [h2(`Vers ${second}`), block] : [block],
          ),
        ],
        publishedAt: FIRST_DAY + index * APART_MS,
      },
    },
  };
}

/** @param count how many; @param seed other stories for another seed. The oldest comes first. */
export function* grow(count: number, seed = 2026): Generator<GazetteStory> {
  const dice = createDice(seed);
  for (let index = 0; index < count; index += 1) yield storyOf(index, dice);
}
