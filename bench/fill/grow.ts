/**
 * As many stories as asked for, cut from the paragraphs of the demonstration newsroom and put together
 * anew: their words, their lengths, their French; never the same story twice, the same on every run.
 */
import { gazette } from '../../test/gazette/index.ts';
import type { NodeJson } from '../../src/domain/document/types.ts';
import { STORY_KINDS, type StoryKind } from '../../src/domain/article.ts';
import type { GazetteStory } from '../../test/gazette/types.ts';
import { createDice, type Dice } from '../load/dice.ts';
