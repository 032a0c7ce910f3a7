/** Decides for each quotation whether the text around it says whose words they are. */
import type { ListReader } from '../lists/reader.ts';
import { englishVoiceOf } from './english-voices.ts';
import { speechAt } from './french-speech.ts';
import { voiceOf } from './french-voices.ts';
import { type Block, type Sentence, type SpokenQuotation, sentenceIndexAt } from './passages.ts';
import type { Token } from './tokens.ts';

/** Things that carry words nobody speaks, or names: French, then English. */
const TITLES = new Set(
  'film livre roman exposition expo chanson intitulé intitulée intitulés intitulées titre titré baptisé baptisée appelé appelée dénommé dénommée nommé nommée surnommé surnommée ouvrage article émission documentaire pièce programme campagne opération prix label projet série album essai spectacle podcast recueil concours festival collection rubrique conférence thème loi dispositif amendement pétition chanson hymne mission book novel song album titled entitled called named dubbed show play series podcast essay exhibition documentary movie headline bill project'.split(
    ' ',
  ),
);
/** Things on which words are read: these are their source. */
const BEARERS = new Set(
  'pancarte pancartes banderole banderoles panneau affiche affiches écriteau tag tags slogan slogans mot devise communiqué rapport lettre courrier tweet message arrêt arrêté délibération décret avis compte-rendu motif proposition réponse registre cahier carnet jugement ordonnance loi article règlement contrat texte note mail courriel procès-verbal dépêche tribune éditorial post publication inscription plaque étiquette notice chant refrain cri cris scandent scandant scander scandé clament titre titrait placard sign signs banner banners placard placards chanting chanted chant chants plaque letter email memo statement report ruling motto slogan'.split(
    ' ',
  ),
);
/** Bodies that are also places and papers: they do not speak by being mentioned. */
const THINGS =
  /^(?:dossiers?|accord|école|hôpital|établissement|musée|centre|aéroport|ville|commune|région|département|contrat|bilan|registre|service|services|contract|school|hospital|museum|law|records|data|figures|study|survey|poll)$/u;
const NOBODY = new Set(['on', '-on', "l'on"]);

function outside(sentence: Sentence): Token[] {
  return sentence.tokens.filter((_, at) => !sentence.quotes[at]);
}

/** Tokens of the block outside quotations that touch this one: its sentence, before and after. */
function around(block: Block, quote: SpokenQuotation): { before: Token[]; after: Token[] } {
  const tokens = touching(block, quote).flatMap(outside);
  return {
    before: tokens.filter((token) => token.end <= quote.start).slice(-REACH),
    after: tokens.filter((token) => token.start >= quote.end).slice(0, REACH),
  };
}

/** How many words on either side may say who speaks. */
const REACH = 60;

/** The sentences that the quotation begins and ends in; those inside it say nothing of the speaker. */
function touching(block: Block, quote: SpokenQuotation): Sentence[] {
  const first = sentenceIndexAt(block, quote.start);
  const last = sentenceIndexAt(block, quote.end + 1);
  const ends = [...new Set([first, last])].map((at) => block.sentences[at]);
  return ends.filter((one) => one !== undefined && one.end > quote.start - 2) as Sentence[];
}

const SIGN = /^[^\p{L}\p{N}]+$/u;

function wordsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => !SIGN.test(token.w));
}

function isTitle(before: readonly Token[], text: string, quote: SpokenQuotation): boolean {
  const last = wordsOf(before).slice(-2);
  if (last.some((token) => TITLES.has(token.w))) return true;
  const inner = text.slice(quote.innerStart, quote.innerEnd);
  const words = inner.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 2 && !/[.!?]$/u.test(inner) && capitals / words.length > 0.7;
}

function voice(
  tokens: readonly Token[],
  from: number,
  to: number,
  block: Block,
  lists: ListReader,
) {
  return block.lang.startsWith('fr')
    ? voiceOf(tokens, from, to, lists)
    : englishVoiceOf(tokens, from, to, lists);
}

/** « X est clair : “…” », « Pour X, “…” », « X veut “…” »: somebody stands before the words. */
function speaksBefore(before: readonly Token[], block: Block, lists: ListReader): boolean {
  if (isDescribed(before)) return false;
  // « Un message circule : “…” »: a paper that nobody signed bears nothing.
  const bears = before.some(
    (token, place) =>
      BEARERS.has(token.w) &&
      !(place <= 1 && /^(?:un|une|des|an?)$/u.test(before[0]?.w ?? '') && before.length < 5),
  );
  if (bears) return true;
  const at = before.findIndex((token) =>
    /^(?:ils?|elles?|je|nous|j'|he|she|they|i|we|lui|eux|-ils?|-elles?)$/u.test(token.w),
  );
  if (at >= 0 && !isImpersonal(before, at)) return true;
  const french = block.lang.startsWith('fr');
  return before.some((token, place) => {
    const prior = before[place - 1];
    const next = before[place + 1];
    if (
      lists.has(french ? 'fr.institutions' : 'en.institutions', token.w) &&
      !THINGS.test(token.w)
    ) {
      // « dans les couloirs du ministère »: a place, where nobody speaks yet.
      return place < 16 && !isPlace(before, place);
    }
    // Two capitals in a row are somebody's name; so is one before a colon.
    if (!token.isCapital) return false;
    if (next?.isCapital || next?.w === ':')
      return voice(before, place, place + 1, block, lists) === 'named' || Boolean(next.isCapital);
    return (
      place > 0 &&
      Boolean(prior) &&
      !/^(?:à|au|en|dans|sur|de|du|d'|vers|chez|in|at|to|from|of|les?|la|l'|the)$/u.test(
        prior?.w ?? '',
      )
    );
  });
}

function isPlace(tokens: readonly Token[], at: number): boolean {
  const [two, one] = [tokens[at - 2]?.w ?? '', tokens[at - 1]?.w ?? ''];
  if (/^(?:du|au|des|aux|d'|de|at|in|of)$/u.test(one)) return true;
  return (
    /^(?:dans|devant|derrière|près|à|de|sur|vers|in|at|outside|inside|near|of)$/u.test(two) &&
    /^(?:le|la|l'|les|the|une?|an?)$/u.test(one)
  );
}

/** « L'hôpital serait devenu “…” », « le projet vise à “…” »: words about a thing, said by nobody. */
function isDescribed(before: readonly Token[]): boolean {
  if (before.at(-1)?.w === ':') return false;
  return wordsOf(before)
    .slice(-4)
    .some(({ w }) =>
      /^(?:est|sont|était|étaient|sera|seront|serait|seraient|devenue?s?|devient|deviennent|reste|restent|vise|visent|constitue|représente|is|are|was|were|becomes?|became|remains?)$/u.test(
        w,
      ),
    );
}

function isImpersonal(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 3).map((token) => token.w);
  const isIt = tokens[at]?.w === 'il';
  return isIt && next.some((w) => /^(?:y|s'agit|faut|s')$/u.test(w));
}

/** « …” (Jean Roy) », « …” — Jean Roy », « …”, un voisin »: a signature. */
function isSigned(after: readonly Token[]): boolean {
  const [sign, first] = after;
  return Boolean(sign && /^[(—–,-]$/u.test(sign.w) && first?.isCapital && !NOBODY.has(first.w));
}

/** « Dix centimètres de trop, résume Nolwenn Cariou. On… »: the speaker stands within the marks. */
function isSaidInside(block: Block, quote: SpokenQuotation): boolean {
  if (!block.lang.startsWith('fr')) return false;
  const first = sentenceIndexAt(block, quote.start);
  const last = sentenceIndexAt(block, quote.end);
  return block.sentences.slice(first, last + 1).some(({ tokens, quotes }) =>
    tokens.some((token, at) => {
      if (token.w !== ',' || quotes[at] !== quote) return false;
      const verb = speechAt(tokens, at + 1);
      if (!verb || (verb.isParticiple && tokens[at + 1]?.w !== 'dit')) return false;
      const who = tokens[at + 2];
      return (
        who !== undefined &&
        (who.isCapital ||
          /^-(?:ils?|elles?|je|nous)$/u.test(who.w) ||
          /^(?:le|la|l'|un|une|l'un|l'une|son|sa|cet|cette|ce|notre)$/u.test(who.w))
      );
    }),
  );
}

const AFTER_PREPOSITION =
  /^(?:à|au|aux|de|du|des|d'|en|chez|pour|avec|par|contre|sur|rue|place|at|in|of|to|from|for|with|by|near|on)$/u;

/** « Malo Ferrec se garde d'en tirer une loi. “…” »: the sentence before is about one person, who goes on. */
function isIntroduced(block: Block, quote: SpokenQuotation, lists: ListReader): boolean {
  const at = sentenceIndexAt(block, quote.start);
  const own = block.sentences[at];
  const before = block.sentences[at - 1];
  if (!own || !before || quote.start > own.start + 2 || quote.isOpen) return false;
  const tokens = outside(before);
  const [first] = tokens;
  if (first && /^(?:il|elle|he|she)$/u.test(first.w)) return !isImpersonal(tokens, 0);
  if (isAboutOne(tokens, block, lists)) return true;
  // « Moi, je… » in a paragraph about one person.
  const isFirstPerson = FIRST_PERSON.test(block.text.slice(quote.innerStart, quote.innerEnd));
  const others = block.sentences.slice(Math.max(0, at - 4), at - 1);
  return isFirstPerson && others.some((one) => isAboutOne(outside(one), block, lists));
}

const FIRST_PERSON = /(?<!\p{L})(?:je|j['’]\p{L}+|moi|I|I['’]\w+|my)(?!\p{L})/u;

/** Its first words name a person who does something. */
function isAboutOne(tokens: readonly Token[], block: Block, lists: ListReader): boolean {
  return tokens.slice(0, 12).some((token, place) => {
    const next = tokens[place + 1];
    const prior = tokens[place - 1]?.w ?? '';
    return (
      token.isCapital &&
      next?.isCapital === true &&
      !AFTER_PREPOSITION.test(prior) &&
      voice(tokens, place, place + 2, block, lists) === 'named'
    );
  });
}

function isSpokenInSentence(block: Block, quote: SpokenQuotation, lists: ListReader): boolean {
  const { before, after } = around(block, quote);
  if (isSaidInside(block, quote) || isIntroduced(block, quote, lists)) return true;
  if (touching(block, quote).some((one) => one.attributions.some((said) => !said.forFiguresOnly)))
    return true;
  if (isSigned(after)) return true;
  const saidByNobody = wordsOf(after)
    .slice(0, 3)
    .some((token) => NOBODY.has(token.w));
  if (saidByNobody && !after.some((token) => BEARERS.has(token.w))) return false;
  return speaksBefore(before, block, lists) || speaksAfter(after, block);
}

/** « “…” : le maire ne décolère pas. »: the words lead the sentence and somebody follows. */
function speaksAfter(after: readonly Token[], block: Block): boolean {
  const words = wordsOf(after).slice(0, 8);
  const french = block.lang.startsWith('fr');
  if (words.some((token) => BEARERS.has(token.w))) return true;
  if (isInsertedVerb(after)) return true;
  return words.some((token, at) => {
    if (/^-(?:ils?|elles?|je|nous)$/u.test(token.w)) return true;
    if (!french && /^(?:he|she|they|i|we)$/u.test(token.w) && at < 3) return true;
    return token.isCapital && Boolean(words[at + 1]?.isCapital);
  });
}

/** « …”, réagit l'avocate »: a comma, a verb whatever it is, and somebody. */
function isInsertedVerb(after: readonly Token[]): boolean {
  if (after[0]?.w !== ',') return false;
  let at = 1;
  while (/^(?:s'|se|l'|lui|leur|a|ont|-?t-)$/u.test(after[at]?.w ?? '') && at < 3) at++;
  const verb = after[at];
  const who = after[at + 1];
  if (verb?.kind !== 'word' || verb.isCapital || !who) return false;
  if (
    /^(?:et|mais|ou|où|qui|que|qu'|dont|dans|sur|avec|pour|par|en|à|au|aux|voilà|voici|c'|est|sont|tel|telle|tels|un|une|le|la|les|des|ce|cette|selon|puis|alors|and|but|or|which|who|in|on|with|for|a|the|this|that|is|are|was|were)$/u.test(
      verb.w,
    )
  )
    return false;
  return (
    who.isCapital ||
    /^(?:le|la|l'|un|une|cet|cette|ce|son|sa|the|an?|his|her|their|one)$/u.test(who.w)
  );
}

/** The paragraph before ends by giving the floor. */
function isAnnounced(previous: Block | null, quote: SpokenQuotation): boolean {
  const last = previous?.sentences.at(-1);
  if (!last || quote.start > 3) return false;
  return last.text.endsWith(':') || last.attributions.some((said) => !said.forFiguresOnly);
}

/**
 * Marks the quotations of a block. One speaker in a paragraph answers for all its quotations, as
 * readers take it.
 */
export function findSpeakers(block: Block, previous: Block | null, lists: ListReader): void {
  for (const quote of block.quotations) {
    const { before } = around(block, quote);
    quote.isTitle = isTitle(before, block.text, quote);
    quote.hasSpeaker =
      block.kind === 'quote' ||
      isSpokenInSentence(block, quote, lists) ||
      isAnnounced(previous, quote);
  }
  if (block.quotations.some((quote) => quote.hasSpeaker && !quote.isTitle)) {
    for (const quote of block.quotations) quote.hasSpeaker = true;
  }
}
