import type { LetterModel } from '../../domain/letter-models.ts';
import { ASK_MARK, STOP_MARK } from '../../domain/letter-post.ts';
import type { Audience } from '../../domain/mailing.ts';
import { lettersWords } from '../../domain/words/letters/index.ts';

const RULE = '\n----------------------------------------\n';

/** The same letter in plain text: whole, for those who read nothing else. */
export function plainLetter(letter: LetterModel, audience: Audience): string {
  const words = lettersWords(letter.lang);
  const title = letter.isErratum
    ? words.erratumOf(letter.name)
    : words.numbered(letter.name, letter.number);
  const articles = letter.articles.map((article) =>
    lines(
      article.isForSupporters
        ? `${article.kindLabel} (${words.supportersOnly})`
        : article.kindLabel,
      article.headline.toLocaleUpperCase(letter.lang),
      article.standfirst,
      article.evidence ? words.verso(article.evidence.text) : '',
      article.url,
    ),
  );
  const { exclusive } = letter;
  const own =
    audience === 'supporters' && exclusive
      ? [
          lines(
            `${words.forSupporters} (${words.forSupportersWhy})`,
            exclusive.title,
            exclusive.text,
            exclusive.signature,
          ),
        ]
      : [];
  const questions = letter.questions.map((question) =>
    lines(
      words.yourQuestion,
      words.quoted(question.words),
      question.askedBy || words.unnamed,
      ...question.answer,
      question.answeredBy,
    ),
  );
  const ask =
    letter.questions.length > 0
      ? [`${words.ask}\n${audience === 'supporters' ? ASK_MARK : letter.questionsUrl}`]
      : [];
  const corrections =
    letter.corrections.length > 0
      ? [
          lines(
            words.mistaken,
            ...letter.corrections.map(({ text }) => text),
            letter.correctionsUrl,
          ),
        ]
      : [];
  const support =
    audience === 'readers' && letter.supportUrl && !letter.isErratum
      ? [`${words.support(letter.publication)}\n${letter.supportUrl}`]
      : [];
  const log = letter.log ? [`${words.witness(letter.log.entries)} ${letter.log.fingerprint}`] : [];
  const foot = lines(
    letter.colophon,
    words.received(letter.name, letter.publication),
    `${words.stop}\n${STOP_MARK}`,
  );
  const head = `${letter.publication}\n${title} · ${letter.date}\n${letter.webUrl}`;
  const opening = lines(letter.opening.text, letter.signature);
  return `${[
    head,
    opening,
    ...articles,
    ...own,
    ...questions,
    ...ask,
    ...corrections,
    ...support,
    ...log,
    foot,
  ]
    .filter((part) => part !== '')
    .join(`\n${RULE}\n`)}\n`;
}

const lines = (...parts: string[]) =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n');
