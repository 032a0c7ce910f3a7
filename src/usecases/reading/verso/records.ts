import type {
  PublicAttribution,
  PublicCheck,
  PublicCitation,
  PublicClaim,
  PublicSource,
} from '../../../domain/public-verso.ts';
import { typeset } from '../../../domain/typography.ts';
import type {
  ClaimRecord,
  CorrectionRecord,
  HiddenSource,
  SourceLine,
  VersoRow,
} from '../../../domain/verso-models.ts';
import { escapeAttr, escapeHtml } from '../../../std/html-escape.ts';
import {
  basisWords,
  certaintyOf,
  commaIn,
  dayIn,
  edtfText,
  isAnonymous,
  isolated,
  lookerText,
  publishedWords,
  said,
  saidIn,
  sourceLink,
  speakerText,
  timeIn,
  titleOf,
  type VersoPen,
} from './claim-words.ts';

/** Records of the verso: claims, sources, corrections, each a few lines. */

const row = (label: string, html: string): VersoRow[] => (html === '' ? [] : [{ label, html }]);

export function claimRecord(pen: VersoPen, claim: PublicClaim): ClaimRecord {
  const { words, verso } = pen;
  const { row: labels } = words;
  const published = publishedWords(claim);
  const certainty = `<b>${said(pen, words.modality[claim.modality])}.</b> ${said(pen, basisWords(pen, claim))}`;
  const histories = verso.corrections.filter(({ claimIds }) => claimIds.includes(claim.id));
  const cited = (relation: PublicCitation['relation']) =>
    claim.citations
      .filter((citation) => citation.relation === relation)
      .map((citation) => citationHtml(pen, citation))
      .join('<br>');
  return {
    id: `c${claim.number}`,
    number: String(claim.number),
    certainty: certaintyOf(claim),
    heading: words.quote(published),
    rows: [
      ...(claim.text === published
        ? []
        : row(labels.restated, saidIn(pen, claim.text, claim.textLang))),
      ...claim.attributions.flatMap((one) => voiceRows(pen, one)),
      ...row(labels.certainty, certainty),
      ...row(labels.supports, cited('supports')),
      ...row(labels.contradicts, cited('contradicts')),
      ...row(labels.contradicts, opposedHtml(pen, claim)),
      ...row(labels.context, cited('context')),
      ...row(labels.remark, sameOriginHtml(pen, claim)),
      ...row(labels.quantity, quantityHtml(pen, claim)),
      ...row(labels.date, said(pen, edtfText(pen, claim.eventDate))),
      ...row(labels.place, said(pen, claim.place ?? '')),
      ...row(labels.reply, repliesHtml(pen, claim)),
      ...checkRows(pen, claim),
      ...histories.flatMap((note) =>
        row(
          labels.history,
          `<a href="#correction-${escapeAttr(note.id)}">${said(pen, words.correctedOn(dayIn(pen, note.publishedAt)))}</a>`,
        ),
      ),
    ],
  };
}

/** Who says it, and how the newsroom has it from them; the very words, in the language they were said in. */
function voiceRows(pen: VersoPen, one: PublicAttribution): VersoRow[] {
  const { words, verso, edition } = pen;
  const { speaker, speakerLang, mode, channel, saidAt, recordingHeld, originalWords } = one;
  const { row: labels } = words;
  if (speaker.type === 'document') {
    const { text, lang } = titleOf(verso.sources.find(({ id }) => id === speaker.sourceId));
    return row(labels.speaker, saidIn(pen, text, lang));
  }
  const who = saidIn(pen, speakerText(pen, speaker), speakerLang);
  const how = [
    channel && words.channel[channel],
    edtfText(pen, saidAt),
    recordingHeld ? words.recorded : '',
  ].filter((part) => part !== null && part !== '');
  const isSomebody = speaker.type !== 'own-observation' && speaker.type !== 'anonymous';
  const isTold = mode !== 'paraphrase' || how.length > 0;
  const told =
    isSomebody && isTold ? said(pen, [words.mode[mode], ...how].join(commaIn(edition.lang))) : '';
  return [
    ...row(labels.speaker, who),
    ...row(labels.manner, told),
    ...row(
      labels.original,
      originalWords === null
        ? ''
        : `<q dir="auto"${langAttr(one.originalLang)}>${wordsIn(pen, originalWords, one.originalLang)}</q>`,
    ),
  ];
}

const langAttr = (lang: string | null | undefined) => (lang ? ` lang="${escapeAttr(lang)}"` : '');

/** Words of somebody else, spaced as their own language wants it. */
const wordsIn = ({ edition }: Pick<VersoPen, 'edition'>, text: string, lang: string | null) =>
  escapeHtml(typeset(text, lang ?? edition.lang));

/** Claims of the same verso that cannot be true together with this one. */
function opposedHtml({ words, verso }: VersoPen, { contradicts }: PublicClaim): string {
  return verso.claims
    .filter(({ id }) => contradicts.includes(id))
    .map(({ number, modality }) => {
      const certainty = words.modality[modality].toLocaleLowerCase(words.lang);
      return `<a href="#c${number}">${escapeHtml(words.claimLabel(number, certainty))}</a>`;
    })
    .join('<br>');
}

/** A figure with its margin, its day, how it was counted and of what it is a share. */
function quantityHtml(pen: VersoPen, { quantity }: PublicClaim): string {
  if (!quantity) return '';
  const { value, unit, lower, upper, asOf, method, base } = quantity;
  const margin = lower || upper ? ` (${lower ?? ''} – ${upper ?? ''})` : '';
  const parts = [
    `${value}${unit ? `\u00a0${unit}` : ''}${margin}`,
    edtfText(pen, asOf ?? null),
    base ?? '',
    method ?? '',
  ];
  return said(pen, parts.filter((part) => part !== '').join(commaIn(pen.edition.lang)));
}

function checkRows(pen: VersoPen, claim: PublicClaim): VersoRow[] {
  const { words } = pen;
  const by = (check: PublicCheck) =>
    said(pen, words.checkedBy(lookerText(pen, check), dayIn(pen, check.at)));
  return [
    ...(claim.checked ? row(words.row.checked, by(claim.checked)) : []),
    ...(claim.secondChecked ? row(words.row.secondChecked, by(claim.secondChecked)) : []),
  ];
}

function citationHtml(pen: VersoPen, citation: PublicCitation): string {
  const { words, edition } = pen;
  const where = citation.locator ? ` ${said(pen, citation.locator)}` : '';
  const colon = edition.lang === 'fr' ? '\u00a0: ' : ': ';
  const lang = pen.verso.sources.find(({ id }) => id === citation.sourceId)?.lang ?? null;
  const passage =
    citation.passage === null
      ? ''
      : `${colon}<q dir="auto"${langAttr(lang)}>${wordsIn(pen, citation.passage, lang)}</q>`;
  const found =
    citation.isFound === null
      ? ''
      : ` <span class="${citation.isFound ? 'yes' : 'no'}">${said(pen, citation.isFound ? words.found : words.notFound)}</span>`;
  return sourceLink(pen, citation.sourceId) + where + passage + found;
}

/** « S2 et S8 ont la même origine » where two sources of a claim count as one. */
function sameOriginHtml(pen: VersoPen, claim: PublicClaim): string {
  const sources = claim.citations
    .filter(({ relation }) => relation === 'supports')
    .flatMap(({ sourceId }) => pen.verso.sources.find(({ id }) => id === sourceId) ?? []);
  const byOrigin = Map.groupBy(new Set(sources), ({ origin }) => origin);
  return [...byOrigin.values()]
    .filter((some) => some.length > 1)
    .map((some) =>
      said(
        pen,
        pen.words.sameOrigin(some.map(({ label }) => label).join(commaIn(pen.edition.lang))),
      ),
    )
    .join('<br>');
}

function repliesHtml(pen: VersoPen, claim: PublicClaim): string {
  return claim.replies
    .map((reply) => {
      const at = reply.answeredAt ?? reply.askedAt;
      const text = said(
        pen,
        pen.words.reply[reply.state](isolated(pen.edition, reply.person), dayIn(pen, at)),
      );
      return reply.answer === null ? text : `${text} <q dir="auto">${said(pen, reply.answer)}</q>`;
    })
    .join('<br>');
}

/** Speakers without a name: a black bar, and why. */
export function hiddenSources(pen: VersoPen): HiddenSource[] {
  const { words, verso, edition } = pen;
  const people = verso.claims.flatMap((claim) =>
    claim.attributions.filter(isAnonymous).flatMap(({ id, speaker, speakerLang }) => {
      if (speaker.type !== 'anonymous') return [];
      const { row: labels } = words;
      const told = (text: string) => saidIn(pen, text, speakerLang);
      return [
        {
          id: `anonymous-${id}`,
          label: words.claimLabel(
            claim.number,
            words.modality[claim.modality].toLocaleLowerCase(words.lang),
          ),
          about: `${words.nameWithheld}${commaIn(edition.lang)}${words.people(speaker.count)}`,
          rows: [
            ...row(labels.who, told(speaker.description)),
            ...row(
              labels.why,
              `<b>${said(pen, words.anonymity[speaker.reason])}</b> ${told(speaker.reasonText)}`,
            ),
            ...row(labels.knownTo, said(pen, words.knownTo[speaker.knownTo])),
            ...row(
              labels.direct,
              said(pen, speaker.directKnowledge ? words.direct : words.indirect),
            ),
            ...row(labels.interest, told(speaker.interest ?? '')),
            ...row(labels.accepted, said(pen, edtfText(pen, speaker.approvedIn))),
            ...row(labels.kept, said(pen, words.keptNothing)),
          ],
        },
      ];
    }),
  );
  const sources = verso.sources
    .filter(({ isConfidential }) => isConfidential)
    .map((source) => ({
      id: source.label,
      label: source.label,
      about: words.confidentialSource,
      rows: row(
        words.row.who,
        `${said(pen, words.sourceType[source.type])}. ${saidIn(pen, source.description ?? '', source.descriptionLang)}`,
      ),
    }));
  return [...people, ...sources];
}

export function sourceLine(pen: VersoPen, source: PublicSource): SourceLine {
  const { words } = pen;
  const [copy] = source.snapshots;
  const title = titleOf(source);
  const by = [source.author, source.publisher].filter((name) => name !== null);
  const comma = commaIn(pen.edition.lang);
  const names = by.map((name) => comma + said(pen, isolated(pen.edition, name))).join('');
  const shared = source.snapshots.find(({ isShared }) => isShared);
  const links = [
    ...(shared ? [[`${pen.href}/copies/${shared.id}/file`, words.ourCopy]] : []),
    ...(source.url && /^https?:/.test(source.url) ? [[source.url, words.online]] : []),
    ...(copy?.externalArchives ?? [])
      .filter(({ url }) => /^https?:/.test(url))
      .map(({ url }) => [url, words.archive]),
  ].map(
    ([url = '', text = '']) =>
      `<a href="${escapeAttr(url)}" rel="noopener nofollow">${escapeHtml(text)}</a>`,
  );
  const seen = source.accessedAt === null ? '' : words.seen(dayIn(pen, source.accessedAt));
  return {
    id: source.label,
    label: source.label,
    titleHtml: `${saidIn(pen, title.text, title.lang)}${names}${links.length > 0 ? ` ${links.join(' · ')}` : ''}`,
    nature: source.isPrimary
      ? `${words.sourceType[source.type]}${comma}${words.firstHand}`
      : words.sourceType[source.type],
    date: edtfText(pen, source.publishedAt),
    copy: copy ? timeIn(pen, copy.capturedAt) : seen || words.notKept,
    hash: copy ? copy.sha256.slice(0, 8).replace(/(.{4})/, '$1 ') : '',
  };
}

export function correctionRecord(
  pen: Pick<VersoPen, 'edition' | 'words' | 'now'>,
  note: {
    id: string;
    kind: keyof VersoPen['words']['correctionKind'];
    toSeq: number;
    was: string;
    isNow: string;
    why: string;
    severity: keyof VersoPen['words']['severity'];
    reportedBy: keyof VersoPen['words']['reporter'] | null;
    publishedAt: number;
  },
): CorrectionRecord {
  const { words } = pen;
  return {
    id: `correction-${note.id}`,
    version: words.version(note.toSeq),
    heading: words.correctionKind[note.kind],
    was: note.was,
    isNow: note.isNow,
    rows: [
      ...row(words.row.reason, said(pen, note.why || words.correctionClosed)),
      ...row(words.row.severity, said(pen, words.severity[note.severity])),
      ...(note.reportedBy
        ? row(words.row.reportedBy, said(pen, words.reporter[note.reportedBy]))
        : []),
      ...row(words.row.correctedOn, said(pen, timeIn(pen, note.publishedAt))),
    ],
  };
}
