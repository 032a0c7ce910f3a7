import type { Article, Revision } from '../../domain/article.ts';
import { type ArticleEvidence, statesOf } from '../../domain/article-evidence.ts';
import { type Attribution, isUsable, speakerIn } from '../../domain/attribution.ts';
import { type Claim, type ClaimCheck, claimText, firstLang } from '../../domain/claim.ts';
import { dayOf, monthOnly } from '../../domain/edtf.ts';
import type {
  PublicAnchor,
  PublicAttribution,
  PublicCheck,
  PublicClaim,
  PublicCorrection,
  PublicPage,
  PublicSpeaker,
  PublicVerso,
} from '../../domain/public-verso.ts';
import { publicSources, publicSupport } from './public-sources.ts';

export interface VersoParts {
  article: Pick<Article, 'id' | 'storyId'>;
  revision: Pick<Revision, 'id'>;
  lang: string;
  seq: number;
  evidence: ArticleEvidence;
  /** By claim, of the text as every reader may read it, in the order of the text. */
  anchors: ReadonlyMap<string, readonly PublicAnchor[]>;
  /** Claims that stand only in what not every reader may read. */
  withheld: number;
  /** Numbers of published revisions, by id. */
  seqs: ReadonlyMap<string, number>;
  /** Who read these words over, where somebody did. */
  reviewed: PublicCheck | null;
  showReasons: boolean;
  page: PublicPage;
}

/**
 * What readers may know of the evidence: a new object made field by field out of the records. What is
 * not named here does not leave the newsroom.
 */
export function buildVerso(parts: VersoParts): PublicVerso {
  const { article, lang, seq, evidence } = parts;
  const shown = shownClaims(parts);
  const sources = publicSources(
    evidence,
    shown.map(({ claim }) => claim.id),
    lang,
  );
  const ids = new Set(shown.map(({ claim }) => claim.id));
  return {
    version: 2,
    articleId: article.id,
    storyId: article.storyId,
    lang,
    seq,
    textVersion: 1,
    brief: evidence.notes.brief,
    unknowns: evidence.notes.unknowns.map(({ question, note }) => ({ question, note })),
    backstory: evidence.notes.backstory,
    reviewed: parts.reviewed,
    claims: shown.map((one, at) => publicClaim(parts, one, { number: at + 1, ids })),
    sources,
    corrections: publicCorrections(parts),
    overrides: publicOverrides(parts),
    withheldClaims: parts.withheld,
    page: parts.page,
  };
}

interface Shown {
  claim: Claim;
  /** Null when the words are not those that were checked. */
  check: ClaimCheck | null;
}

function shownClaims({ evidence, anchors }: VersoParts): Shown[] {
  const states = statesOf(evidence);
  return [...anchors.keys()].flatMap((id): Shown[] => {
    const one = states.get(id);
    if (!one || one.state === 'withdrawn') return [];
    return [{ claim: one.claim, check: one.state === 'checked' ? one.check : null }];
  });
}

function publicClaim(
  { evidence, anchors, lang }: VersoParts,
  { claim, check }: Shown,
  { number, ids }: { number: number; ids: ReadonlySet<string> },
): PublicClaim {
  const { text, lang: textLang } = claimText(claim, lang);
  const second =
    check?.secondByName && check.secondAt !== null
      ? { by: check.secondByName, role: check.secondByRole, at: check.secondAt }
      : null;
  return {
    id: claim.id,
    number,
    kind: claim.kind,
    text,
    textLang,
    anchors: anchors.get(claim.id) ?? [],
    modality: claim.modality,
    basis: [...claim.basis],
    importance: claim.importance,
    eventDate: claim.eventDate,
    place: claim.place,
    quantity: claim.number,
    attributions: evidence.attributions
      .filter((one) => one.claimId === claim.id && isUsable(one))
      .flatMap((one) => publicAttribution(one, evidence, { lang, first: firstLang(claim) })),
    citations: publicSupport(evidence, claim.id),
    replies: evidence.replies
      .filter((one) => one.claimId === claim.id)
      .map(({ person, askedAt, channel, state, answeredAt, answer }) => ({
        ...{ person, askedAt, channel, state, answeredAt, answer },
      })),
    checked: check ? { by: check.byName, role: check.byRole, at: check.at } : null,
    secondChecked: second,
    contradicts: claim.contradicts.filter((id) => ids.has(id)),
    supersedes: claim.supersedes,
  };
}

function publicAttribution(
  one: Attribution,
  evidence: ArticleEvidence,
  { lang, first }: { lang: string; first: string },
): PublicAttribution[] {
  const speaker = publicSpeaker({ ...one, speaker: speakerIn(one.speaker, lang) }, evidence);
  if (!speaker) return [];
  const { id, mode } = one;
  const speakerLang = one.speaker.said?.[lang] ? lang : first;
  if (speaker.type === 'anonymous') {
    // The way, the day and the very words of somebody can tell who it was.
    return [
      {
        ...{ id, speaker, speakerLang, mode },
        originalWords: null,
        originalLang: null,
        channel: null,
        saidAt: null,
        recordingHeld: false,
      },
    ];
  }
  const { originalWords, originalLang, channel, saidAt, recordingHeld } = one;
  const how = { mode, originalWords, originalLang, channel, saidAt, recordingHeld };
  return [{ id, speaker, speakerLang, ...how }];
}

function publicSpeaker(
  { speaker, approval }: Attribution,
  { sources }: ArticleEvidence,
): PublicSpeaker | null {
  if (speaker.type === 'document') {
    return sources.some(({ id }) => id === speaker.sourceId) ? { ...speaker } : null;
  }
  if (speaker.type !== 'anonymous') return { ...speaker };
  const { type, count, description, reason, reasonText, knownTo, directKnowledge, interest } =
    speaker;
  const approvedIn = monthOnly(dayOf(approval?.at ?? 0)) ?? '';
  return {
    ...{ type, count, description, reason, reasonText, knownTo, directKnowledge, interest },
    approvedIn,
  };
}

/** Notes that go out with this revision, or went out before; newest first. */
function publicCorrections({ evidence, revision, seq, seqs }: VersoParts): PublicCorrection[] {
  return evidence.corrections
    .flatMap((one): PublicCorrection[] => {
      const isOfThis = one.toRevisionId === revision.id;
      const toSeq = isOfThis ? seq : seqs.get(one.toRevisionId ?? '');
      const fromSeq = seqs.get(one.fromRevisionId);
      if (toSeq === undefined || fromSeq === undefined || one.publishedAt === null) return [];
      const { id, kind, was, isNow, why, reportedBy, severity, shownAt, publishedAt } = one;
      return [
        {
          ...{ id, kind, fromSeq, toSeq, claimIds: [...one.claimIds], was, isNow, why },
          ...{ reportedBy, severity, shownAt, publishedAt },
        },
      ];
    })
    .reverse();
}

function publicOverrides({ evidence, showReasons }: VersoParts) {
  if (!showReasons) return [];
  return evidence.overrides
    .filter(({ isPublic }) => isPublic)
    .map(({ rule, words, reason, byName, at }) => ({ rule, words, reason, by: byName, at }));
}
