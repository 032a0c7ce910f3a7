/** A letter as HTML for mail programs: tables, styles in elements, nothing to load but pictures. */
import type { ReactNode } from 'react';
import type { LetterArticle, LetterModel, LetterText } from '../../domain/letter-models.ts';
import { ASK_MARK, STOP_MARK } from '../../domain/letter-post.ts';
import type { Audience } from '../../domain/mailing.ts';
import { type LettersWords, lettersWords } from '../../domain/words/letters/index.ts';
import { type Dress, dressOf, sheetOf } from './dress.ts';

/** Where comments for Outlook go, which no component can write: `set-letter` puts them there. */
export const WORD_OPENS = '\ue000';
export const WORD_CLOSES = '\ue001';

interface Pen {
  letter: LetterModel;
  words: LettersWords;
  dress: Dress;
  audience: Audience;
}

export function Letter({ letter, audience }: { letter: LetterModel; audience: Audience }) {
  const pen: Pen = { letter, audience, words: lettersWords(letter.lang), dress: dressOf(letter) };
  const { dress } = pen;
  return (
    <html lang={letter.lang} dir={letter.dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{letter.subject}</title>
        <style>{sheetOf(letter)}</style>
      </head>
      <body className="desk" style={dress.body}>
        {letter.preheader ? (
          <div style={{ display: 'none', maxHeight: 0, overflow: 'hidden' }}>
            {letter.preheader}
          </div>
        ) : null}
        <Table className="desk" style={{ backgroundColor: dress.desk }}>
          <td align="center">
            {WORD_OPENS}
            <table
              role="presentation"
              cellPadding={0}
              cellSpacing={0}
              border={0}
              width={600}
              style={{ width: '100%', maxWidth: 600, borderCollapse: 'collapse' }}
            >
              <tbody>
                <tr>
                  <td
                    className="paper"
                    dir={letter.dir}
                    align={startOf(letter)}
                    style={dress.sheet}
                  >
                    {/* Mail programs drop what `html` says of language and direction. */}
                    {/* biome-ignore lint/a11y/useSemanticElements: mail programs know no `main`. */}
                    <div role="main" lang={letter.lang} dir={letter.dir}>
                      <Sheet pen={pen} />
                    </div>
                  </td>
                </tr>
              </tbody>
            </table>
            {WORD_CLOSES}
          </td>
        </Table>
      </body>
    </html>
  );
}

const startOf = ({ dir }: LetterModel) => (dir === 'rtl' ? 'right' : 'left');

function Table(props: { className?: string; style?: object; children: ReactNode }) {
  const { className, style, children } = props;
  return (
    <table
      role="presentation"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      width="100%"
      className={className}
      style={{ borderCollapse: 'collapse', ...style }}
    >
      <tbody>
        <tr>{children}</tr>
      </tbody>
    </table>
  );
}

function Sheet({ pen }: { pen: Pen }) {
  const { letter, words, dress, audience } = pen;
  return (
    <>
      <Top pen={pen} />
      {letter.isErratum ? (
        <p className="spot" style={dress.kind}>
          {words.erratum}
        </p>
      ) : null}
      <Text text={letter.opening} dress={dress} />
      {letter.signature ? (
        <p className="soft" style={dress.small}>
          {letter.signature}
        </p>
      ) : null}
      {letter.articles.map((article, at) => (
        <Article key={article.url} article={article} isLead={at === 0} pen={pen} />
      ))}
      {audience === 'supporters' && letter.exclusive ? <Exclusive pen={pen} /> : null}
      {letter.questions.length > 0 ? <Questions pen={pen} /> : null}
      {letter.corrections.length > 0 ? <Corrections pen={pen} /> : null}
      <Foot pen={pen} />
    </>
  );
}

function Top({ pen }: { pen: Pen }) {
  const { letter, words, dress } = pen;
  return (
    <Table style={{ marginBottom: 20 }}>
      <td className="line" style={{ borderBottom: '3px solid #12181b', paddingBottom: 12 }}>
        <p className="soft" style={dress.small}>
          {letter.isErratum
            ? words.erratumOf(letter.name)
            : words.numbered(letter.name, letter.number)}
          {` · ${letter.date} · `}
          <a href={letter.webUrl} style={{ color: dress.small.color }}>
            {words.readOnline}
          </a>
        </p>
        <h1 className="ink name" style={dress.name}>
          <a href={letter.homeUrl} style={{ ...dress.link, textDecoration: 'none' }}>
            {letter.publication}
          </a>
        </h1>
      </td>
    </Table>
  );
}

/** HTML of the mail renderer: escaped and validated before it came here. */
function Text({ text, dress }: { text: LetterText; dress: Dress }) {
  return <div className="ink" dangerouslySetInnerHTML={{ __html: styled(text.html, dress) }} />;
}

/** Gives the bare elements of a text their styles. */
export function styled(html: string, { inText }: Pick<Dress, 'inText'>): string {
  return html.replace(
    /<(p|h2|h3|ul|ol|li|blockquote|figure|figcaption|img|hr|a)(?=[\s>])/g,
    (tag, name: string) => `${tag} style="${(inText[name] ?? '').replaceAll('"', '&quot;')}"`,
  );
}

function Article(props: { article: LetterArticle; isLead: boolean; pen: Pen }) {
  const { article, isLead, pen } = props;
  const { dress, words } = pen;
  const { picture, evidence } = article;
  const headline = (
    <a href={article.url} style={{ ...dress.link, textDecoration: 'none' }}>
      {article.headline}
    </a>
  );
  return (
    <Table>
      <td className="line" style={dress.rule}>
        <p className="spot" style={dress.kind}>
          {article.isForSupporters
            ? `${article.kindLabel} · ${words.supportersOnly}`
            : article.kindLabel}
        </p>
        {isLead ? (
          <h2 className="ink lead" style={dress.lead}>
            {headline}
          </h2>
        ) : (
          <h3 className="ink" style={dress.head}>
            {headline}
          </h3>
        )}
        {isLead && picture ? (
          <a href={article.url}>
            <img
              src={picture.url}
              width={544}
              height={Math.round((544 * picture.height) / Math.max(picture.width, 1))}
              alt={picture.alt}
              style={{ display: 'block', width: '100%', maxWidth: 544, height: 'auto', border: 0 }}
            />
          </a>
        ) : null}
        {article.standfirst ? (
          <p className="ink" style={isLead && picture ? { ...dress.p, marginTop: 16 } : dress.p}>
            {article.standfirst}
          </p>
        ) : null}
        {evidence ? (
          <p style={{ margin: '0 0 8px' }}>
            <a className="verso" href={evidence.url} style={dress.verso}>
              {words.verso(evidence.text)}
            </a>
          </p>
        ) : null}
      </td>
    </Table>
  );
}

function Exclusive({ pen }: { pen: Pen }) {
  const { letter, words, dress } = pen;
  const { exclusive } = letter;
  if (!exclusive) return null;
  return (
    <Table style={{ margin: '22px 0' }}>
      <td className="line" style={{ border: '2px dashed #12181b', padding: '18px 20px 8px' }}>
        <p className="soft" style={dress.small}>
          <b>{words.forSupporters}</b>
          {` · ${words.forSupportersWhy}`}
        </p>
        {exclusive.title ? (
          <h3 className="ink" style={dress.head}>
            {exclusive.title}
          </h3>
        ) : null}
        <Text text={exclusive} dress={dress} />
        {exclusive.signature ? (
          <p className="ink" style={dress.p}>
            {exclusive.signature}
          </p>
        ) : null}
      </td>
    </Table>
  );
}

function Questions({ pen }: { pen: Pen }) {
  const { letter, words, dress, audience } = pen;
  const askUrl = audience === 'supporters' ? ASK_MARK : letter.questionsUrl;
  const double = '5px double #12181b';
  return (
    <Table style={{ margin: '22px 0' }}>
      <td
        className="line"
        style={{ borderTop: double, borderBottom: double, padding: '16px 0 4px' }}
      >
        {letter.questions.map((question) => (
          <div key={question.words}>
            <p className="spot" style={dress.kind}>
              {words.yourQuestion}
            </p>
            <p className="ink" style={dress.question}>
              {words.quoted(question.words)}
            </p>
            <p className="soft" style={dress.small}>
              {question.askedBy || words.unnamed}
            </p>
            {question.answer.map((paragraph) => (
              <p key={paragraph} className="ink" style={dress.p}>
                {paragraph}
              </p>
            ))}
            <p className="soft" style={dress.small}>
              {question.answeredBy ? `${question.answeredBy} · ` : ''}
              <a href={askUrl} style={{ color: dress.small.color }}>
                {words.ask}
              </a>
            </p>
          </div>
        ))}
      </td>
    </Table>
  );
}

function Corrections({ pen }: { pen: Pen }) {
  const { letter, words, dress } = pen;
  const side = letter.dir === 'rtl' ? 'Right' : 'Left';
  const spot = `5px solid ${letter.accent.light}`;
  return (
    <Table style={{ margin: '0 0 16px' }}>
      <td style={{ [`border${side}`]: spot, [`padding${side}`]: 14 }}>
        <p className="soft" style={{ ...dress.small, margin: 0 }}>
          <b>{words.mistaken}</b>
          {letter.corrections.map(({ text, url }) => (
            <span key={url}>
              {' '}
              <a href={url} style={{ color: dress.small.color }}>
                {text}
              </a>
            </span>
          ))}{' '}
          <a href={letter.correctionsUrl} style={{ color: dress.small.color }}>
            {words.allCorrections}
          </a>
        </p>
      </td>
    </Table>
  );
}

function Foot({ pen }: { pen: Pen }) {
  const { letter, words, dress, audience } = pen;
  const soft = { color: dress.small.color };
  return (
    <>
      {audience === 'readers' && letter.supportUrl && !letter.isErratum ? (
        <p style={{ margin: '16px 0 18px' }}>
          <a className="btn" href={letter.supportUrl} style={dress.button}>
            {words.support(letter.publication)}
          </a>
        </p>
      ) : null}
      {letter.log ? (
        <p className="soft" style={dress.small}>
          {words.witness(letter.log.entries)}{' '}
          <code style={dress.code}>{letter.log.fingerprint}</code>
        </p>
      ) : null}
      <p className="soft" style={dress.small}>
        {letter.colophon ? `${letter.colophon} ` : ''}
        {words.received(letter.name, letter.publication)}{' '}
        <a href={STOP_MARK} style={soft}>
          {words.stop}
        </a>
      </p>
    </>
  );
}
