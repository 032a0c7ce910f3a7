import type { PublicCitation, PublicClaim, PublicSource } from '../../../domain/public-verso.ts';
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
  publishedWords,
  said,
  sourceLink,
  speakerText,
  timeIn,
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
      ...(claim.text === published ? [] : row(labels.restated, said(pen, claim.text))),
      ...claim.attributions.flatMap(({ speaker }) =>
        row(labels.speaker, said(pen, speakerText(pen, speaker))),
      ),
      ...row(labels.certainty, certainty),
      ...row(labels.supports, cited('supports')),
      ...row(labels.contradicts, cited('contradicts')),
      ...row(labels.context, cited('context')),
      ...row(labels.remark, sameOriginHtml(pen, claim)),
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

function checkRows(pen: VersoPen, claim: PublicClaim): VersoRow[] {
  const { words } = pen;
  const by = ({ by: who, at }: { by: string; at: number }) =>
    said(pen, words.checkedBy(isolated(pen.edition, who), dayIn(pen, at)));
  return [
    ...(claim.checked ? row(words.row.checked, by(claim.checked)) : []),
    ...(claim.secondChecked ? row(words.row.secondChecked, by(claim.secondChecked)) : []),
  ];
}

function citationHtml(pen: VersoPen, citation: PublicCitation): string {
  const { words, edition } = pen;
  const where = citation.locator ? ` ${said(pen, citation.locator)}` : '';
  const colon = edition.lang === 'fr' ? '\u00a0: ' : ': ';
  const passage =
    citation.passage === null ? '' : `${colon}<q dir="auto">${said(pen, citation.passage)}</q>`;
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
  const { words, verso } = pen;
  const people = verso.claims.flatMap((claim) =>
    claim.attributions.filter(isAnonymous).flatMap(({ id, speaker }) => {
      if (speaker.type !== 'anonymous') return [];
      const { row: labels } = words;
      return [
        {
          id: `anonymous-${id}`,
          label: words.claimLabel(
            claim.number,
            words.modality[claim.modality].toLocaleLowerCase(words.lang),
          ),
          about: `${words.nameWithheld}, ${words.people(speaker.count)}`,
          rows: [
            ...row(labels.who, said(pen, speaker.description)),
            ...row(
              labels.why,
              `<b>${said(pen, words.anonymity[speaker.reason])}</b> ${said(pen, speaker.reasonText)}`,
            ),
            ...row(labels.knownTo, said(pen, words.knownTo[speaker.knownTo])),
            ...row(
              labels.direct,
              said(pen, speaker.directKnowledge ? words.direct : words.indirect),
            ),
            ...row(labels.interest, said(pen, speaker.interest ?? '')),
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
        said(pen, `${words.sourceType[source.type]}. ${source.description ?? ''}`),
      ),
    }));
  return [...people, ...sources];
}

export function sourceLine(pen: VersoPen, source: PublicSource): SourceLine {
  const { words } = pen;
  const [copy] = source.snapshots;
  const by = [source.author, source.publisher].filter((name) => name !== null);
  const names = by.length > 0 ? `, ${said(pen, by.join(commaIn(pen.edition.lang)))}` : '';
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
    titleHtml: `${said(pen, source.title ?? source.description ?? '')}${names}${links.length > 0 ? ` ${links.join(' · ')}` : ''}`,
    nature: words.sourceType[source.type],
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
