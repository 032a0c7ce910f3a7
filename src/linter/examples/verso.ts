import type { DocumentJson } from '../../domain/document/types.ts';
import type { ClaimRecord, PublishedRecord } from '../evidence.ts';
import {
  claim,
  claimed,
  type Example,
  evidence,
  type RuleExamples,
  snapshot,
  source,
  supported,
} from './example.ts';

type Pair = readonly [french: string, english: string];

/** The same records under a French and an English sentence. */
function both(
  flag: { says: Pair; make: (lang: 0 | 1) => Exclude<Example, string>['input'] },
  ok: { says: Pair; make: (lang: 0 | 1) => Exclude<Example, string>['input'] },
): RuleExamples {
  const example = (one: typeof flag, lang: 0 | 1) => ({
    says: one.says[lang],
    input: one.make(lang),
  });
  return {
    fr: { flag: [example(flag, 0)], ok: [example(ok, 0)] },
    en: { flag: [example(flag, 1)], ok: [example(ok, 1)] },
  };
}

const DRUMS: Pair = ['[Le dépôt contenait 300 fûts.]', '[The depot held 300 drums.]'];
const drums = (lang: 0 | 1) => claimed(DRUMS[lang]);

function record(says: Pair, about: Partial<ClaimRecord>, words: Pair = DRUMS) {
  return {
    says,
    make: (lang: 0 | 1) => ({
      doc: claimed(words[lang]),
      evidence: evidence({ claims: [claim(about)] }),
    }),
  };
}

function sources(
  says: Pair,
  list: Parameters<typeof supported>[1],
  about: Partial<ClaimRecord> = {},
) {
  return { says, make: (lang: 0 | 1) => ({ doc: drums(lang), evidence: supported(about, list) }) };
}

function figure(more: Record<string, unknown>): DocumentJson {
  const node = { type: 'figure' as const, attrs: { id: 'f1', mediaId: 'm1', ...more } };
  return { type: 'doc', content: [node] };
}

function published(
  text: string,
  corrections: PublishedRecord['corrections'] = [],
): PublishedRecord {
  return { headline: '', standfirst: '', text, corrections };
}

const photo = {
  mediaId: 'm1',
  credit: 'Inès Vidal',
  takenAt: '2025-05-03',
  place: 'Sète',
  digitalSourceType: 'digitalCapture',
  label: null,
};

export const VERSO: Readonly<Record<string, RuleExamples>> = {
  'verso.claim-no-source': both(
    record(['aucune source', 'no source'], { importance: 'load-bearing' }),
    sources(['l’inventaire, page 2', 'the inventory, page 2'], [source()]),
  ),
  'verso.claim-missing': {
    fr: {
      flag: [
        {
          says: 'aucune fiche',
          input: {
            doc: claimed('L’usine a fui pendant six jours et 300 fûts ont été détruits.'),
            evidence: evidence(),
          },
        },
      ],
      ok: [
        {
          says: 'rien à vérifier',
          input: { doc: claimed('La rue était calme.'), evidence: evidence() },
        },
      ],
    },
    en: {
      flag: [
        {
          says: 'no record',
          input: {
            doc: claimed('The plant leaked and 300 drums were destroyed.'),
            evidence: evidence(),
          },
        },
      ],
      ok: [
        {
          says: 'nothing to check',
          input: { doc: claimed('The street was quiet.'), evidence: evidence() },
        },
      ],
    },
  },
  'verso.modality-mismatch': both(
    record(
      ['allégué ; la phrase affirme', 'alleged; the sentence asserts'],
      { modality: 'alleged', kind: 'allegation' },
      ['[Le directeur a détourné les fonds.]', '[The director embezzled the funds.]'],
    ),
    record(
      ['allégué ; la phrase rapporte', 'alleged; the sentence reports'],
      { modality: 'alleged', kind: 'allegation' },
      [
        '[Le parquet soupçonne le directeur d’avoir détourné les fonds.]',
        '[Prosecutors suspect the director of embezzling the funds.]',
      ],
    ),
  ),
  'verso.stale': both(
    record(
      ['« trente » est devenu « treize »', '“thirty” became “thirteen”'],
      { checkedText: 'trente fûts' },
      ['[treize fûts]', '[thirteen drums]'],
    ),
    {
      says: ['seule une espace a changé', 'only a space has changed'],
      make: (lang) => ({
        doc: claimed(['[Trente fûts !]', '[Thirty drums!]'][lang] ?? ''),
        evidence: evidence({
          claims: [
            claim({ checkedText: ['Trente fûts\u202f!', 'Thirty\u00a0drums!'][lang] ?? '' }),
          ],
        }),
      }),
    },
  ),
  'verso.orphan': both(
    record(['le paragraphe est parti', 'the paragraph is gone'], {}, [
      'Autre chose.',
      'Something else.',
    ]),
    record(['l’affirmation est retirée', 'the claim is withdrawn'], { state: 'withdrawn' }, [
      'Autre chose.',
      'Something else.',
    ]),
  ),
  'verso.headline-stronger': {
    fr: {
      flag: [
        {
          says: 'titre : « Le maire a menti au conseil »',
          input: {
            headline: 'Le maire a menti au conseil',
            text: 'Le maire aurait menti au conseil en juin.',
          },
        },
      ],
      ok: [
        {
          says: 'titre : « Le maire accusé d’avoir menti au conseil »',
          input: {
            headline: 'Le maire accusé d’avoir menti au conseil',
            text: 'Le maire aurait menti au conseil en juin.',
          },
        },
      ],
    },
    en: {
      flag: [
        {
          says: 'headline: “Mayor lied to council”',
          input: {
            headline: 'Mayor lied to council',
            doc: claimed('[The mayor allegedly lied to the council in June.]'),
            evidence: evidence({ claims: [claim({ modality: 'alleged' })] }),
          },
        },
      ],
      ok: [
        {
          says: 'headline: “Mayor accused of lying to council”',
          input: {
            headline: 'Mayor accused of lying to council',
            doc: claimed('[The mayor allegedly lied to the council in June.]'),
            evidence: evidence({ claims: [claim({ modality: 'alleged' })] }),
          },
        },
      ],
    },
  },
  'verso.single-source': both(
    sources(
      ['deux sites, une dépêche', 'two sites, one dispatch'],
      [
        source({ independenceGroup: 'w', primary: false }),
        source({ id: 's2', independenceGroup: 'w', primary: false }),
      ],
      { importance: 'load-bearing' },
    ),
    sources(
      ['un jugement et un entretien', 'a judgment and an interview'],
      [source(), source({ id: 's2' })],
      { importance: 'load-bearing' },
    ),
  ),
  'verso.circular': both(
    sources(
      ['A cite B, B cite A', 'A cites B, B cites A'],
      [source({ cites: ['s2'] }), source({ id: 's2', cites: ['s1'] })],
    ),
    sources(
      ['deux rapports indépendants', 'two independent reports'],
      [source(), source({ id: 's2' })],
    ),
  ),
  'verso.no-response': both(
    record(['personne n’a été contacté', 'nobody was contacted'], {
      about: { harmsReputation: true, response: null },
    }),
    record(['contacté le 2 mai, sans réponse', 'contacted on 2 May, no answer'], {
      about: { harmsReputation: true, response: { at: 1, note: '2 mai' } },
    }),
  ),
  'verso.opinion-in-news': both(
    record(['une opinion, sans auteur', 'an opinion, by nobody'], { kind: 'opinion' }, [
      '[C’est une décision absurde.]',
      '[It is an absurd decision.]',
    ]),
    {
      says: ['dans une tribune', 'in an opinion piece'],
      make: (lang) => ({
        doc: drums(lang),
        kind: 'opinion',
        evidence: evidence({ claims: [claim({ kind: 'opinion' })] }),
      }),
    },
  ),
  'src.no-snapshot': both(
    sources(
      ['un lien seul', 'a link alone'],
      [source({ type: 'web', url: 'https://port.example/' })],
    ),
    sources(
      ['une copie', 'a copy'],
      [source({ type: 'web', url: 'https://port.example/', snapshots: [snapshot()] })],
    ),
  ),
  'src.snapshot-failed': both(
    sources(
      ['une page 403', 'a 403 page'],
      [source({ snapshots: [snapshot({ status: 'failed' })] })],
    ),
    sources(
      ['un PDF déposé à la main', 'a PDF uploaded by hand'],
      [
        source({
          snapshots: [snapshot({ status: 'failed' }), snapshot({ id: 'n2', method: 'upload' })],
        }),
      ],
    ),
  ),
  'src.changed': both(
    sources(
      ['les mots de la page ont changé', 'the words of the page changed'],
      [source({ snapshots: [snapshot({ liveDiffers: true })] })],
    ),
    sources(
      ['seule la navigation a changé', 'only the navigation changed'],
      [source({ snapshots: [snapshot({ liveDiffers: false })] })],
    ),
  ),
  'src.only-social': both(
    sources(['une vidéo sur un réseau', 'one video post'], [source({ type: 'social' })]),
    sources(
      ['avec les étapes de la localisation', 'with the steps by which it was placed'],
      [source({ type: 'social', note: '…' })],
    ),
  ),
  'src.own-article': both(
    sources(['notre article de 2024', 'our article of 2024'], [source({ type: 'own-archive' })]),
    sources(
      ['et le document d’origine', 'and the original document'],
      [source({ type: 'own-archive' }), source({ id: 's2' })],
    ),
  ),
  'img.no-origin': both(
    {
      says: ['crédit : « photo DR »', 'credit: “DR”'],
      make: () => ({
        doc: figure({ credit: 'photo DR' }),
        evidence: evidence({ images: [{ ...photo, credit: null }] }),
      }),
    },
    {
      says: ['crédit, 3 mai 2025, Sète, prise de vue', 'credit, 3 May 2025, Sète, digitalCapture'],
      make: () => ({ doc: figure({}), evidence: evidence({ images: [photo] }) }),
    },
  ),
  'corr.silent-change': {
    fr: {
      flag: [
        {
          says: 'publié : « L’accident a fait 12 morts. »',
          input: {
            text: 'L’accident a fait 21 morts.',
            evidence: evidence({ published: published('L’accident a fait 12 morts.') }),
          },
        },
      ],
      ok: [
        {
          says: 'publié : « L’événnement a fait du bruit. »',
          input: {
            text: 'L’événement a fait du bruit.',
            evidence: evidence({ published: published('L’événnement a fait du bruit.') }),
          },
        },
      ],
    },
    en: {
      flag: [
        {
          says: 'published: “The accident killed 12.”',
          input: {
            text: 'The accident killed 21.',
            evidence: evidence({ published: published('The accident killed 12.') }),
          },
        },
      ],
      ok: [
        {
          says: 'a correction says so',
          input: {
            text: 'The accident killed 21.',
            evidence: evidence({
              published: published('The accident killed 12.', [
                { was: 'killed 12', isNow: 'killed 21' },
              ]),
            }),
          },
        },
      ],
    },
  },
  'text.invisible-chars': {
    fr: { flag: ['Un mot\u{e0101} collé.'], ok: ['Quoi\u202f! 👩‍🚒 et 🏴󠁧󠁢󠁳󠁣󠁴󠁿'] },
    en: { flag: ['A pasted\u200b word.'], ok: ['A ❤️ and a 👩‍🚒.'] },
  },
};
