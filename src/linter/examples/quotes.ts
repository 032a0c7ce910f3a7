import type { AttributionRecord } from '../evidence.ts';
import { claimed, type RuleExamples, snapshot, source, supported } from './example.ts';

function said(more: Partial<AttributionRecord> = {}): AttributionRecord {
  return {
    id: 'a1',
    claimId: 'c1',
    speaker: { type: 'person', name: 'Inès Vidal', role: 'infirmière' },
    mode: 'direct-quote',
    originalWords: null,
    originalLang: null,
    channel: 'interview',
    saidAt: '2026-05-03',
    ...more,
  };
}

/** A quotation whose source was copied with these words. */
function copied(text: string, more: Partial<AttributionRecord> = {}) {
  const one = source({ snapshots: [snapshot({ text })] });
  return supported({ kind: 'quote' }, [one], { attributions: [said(more)] });
}

const heard = (more: Partial<AttributionRecord>) =>
  supported({ kind: 'quote' }, [], { attributions: [said(more)] });

export const QUOTES: Readonly<Record<string, RuleExamples>> = {
  'quote.no-speaker': {
    fr: {
      flag: [
        '« Nous étions dans le noir complet. »',
        'Le climat est tendu : « On ne peut plus continuer comme ça. »',
      ],
      ok: [
        '« Nous étions dans le noir complet », raconte Inès Vidal, infirmière.',
        'La maire est claire : « Nous irons au bout de ce projet. »',
        'Le film « Les vagues du bout du monde » sort mercredi.',
      ],
    },
    en: {
      flag: ['“We were in complete darkness that night.”'],
      ok: ['“We were in complete darkness that night,” said Ines Vidal, a nurse.'],
    },
  },
  'quote.no-record': {
    fr: {
      flag: [
        {
          says: 'ni canal ni date',
          input: {
            doc: claimed('[« Je pars », dit-elle.]'),
            evidence: heard({ channel: null, saidAt: null }),
          },
        },
      ],
      ok: [
        {
          says: 'entretien du 3 mai 2026',
          input: { doc: claimed('[« Je pars », dit-elle.]'), evidence: heard({}) },
        },
      ],
    },
    en: {
      flag: [
        {
          says: 'no channel, no date',
          input: {
            doc: claimed('[“I am leaving,” she said.]'),
            evidence: heard({ channel: null, saidAt: null }),
          },
        },
      ],
      ok: [
        {
          says: 'interview of 3 May 2026',
          input: { doc: claimed('[“I am leaving,” she said.]'), evidence: heard({}) },
        },
      ],
    },
  },
  'quote.not-in-snapshot': {
    fr: {
      flag: [
        {
          says: 'la copie dit : « nous n’avions rien signé »',
          input: {
            doc: claimed('[« Nous n’avons jamais signé », dit Inès Vidal.]'),
            evidence: copied('Elle a dit : nous n’avions rien signé.'),
          },
        },
      ],
      ok: [
        {
          says: 'la copie a ces mots, à l’ellipse près',
          input: {
            doc: claimed('[« Nous n’avons (…) rien signé », dit Inès Vidal.]'),
            evidence: copied('« Nous n’avons jusqu’ici rien signé. »'),
          },
        },
      ],
    },
    en: {
      flag: [
        {
          says: 'the copy has “we had not agreed”',
          input: {
            doc: claimed('[“We never agreed,” said Ines Vidal.]'),
            evidence: copied('She said: we had not agreed.'),
          },
        },
      ],
      ok: [
        {
          says: 'no copy: it was said to us',
          input: { doc: claimed('[“We never agreed,” said Ines Vidal.]'), evidence: heard({}) },
        },
      ],
    },
  },
  'quote.translated': {
    fr: {
      flag: [
        {
          says: 'dit en polonais, sans les mots d’origine',
          input: {
            doc: claimed('[« Nous avons gagné », a-t-il dit.]'),
            evidence: heard({ originalLang: 'pl' }),
          },
        },
      ],
      ok: [
        {
          says: 'avec « Wygraliśmy »',
          input: {
            doc: claimed('[« Nous avons gagné », a-t-il dit.]'),
            evidence: heard({ originalLang: 'pl', originalWords: 'Wygraliśmy' }),
          },
        },
      ],
    },
    en: {
      flag: [
        {
          says: 'said in Polish, no original kept',
          input: {
            doc: claimed('[“We have won,” he said.]'),
            evidence: heard({ originalLang: 'pl' }),
          },
        },
      ],
      ok: [
        {
          says: 'with “Wygraliśmy”',
          input: {
            doc: claimed('[“We have won,” he said.]'),
            evidence: heard({ originalLang: 'pl', originalWords: 'Wygraliśmy' }),
          },
        },
      ],
    },
  },
  'quote.scare': {
    fr: {
      flag: ['Cette « opération » locale a duré deux jours.'],
      ok: ['Le cargo « Sereine » est à quai.', 'Inès Vidal parle d’une « opération » locale.'],
    },
    en: {
      flag: ['This “operation” lasted two days.'],
      ok: [
        'The ship “Serene” is in port.',
        'Ines Vidal described an “operation” that lasted two days.',
      ],
    },
  },
  'quote.partial-chain': {
    fr: {
      flag: ['Il parle d’un « choc », d’une « faute » et d’un « jour noir ».'],
      ok: ['Il parle d’un « choc » et d’une « faute ».'],
    },
    en: {
      flag: ['He spoke of a “shock”, a “mistake” and a “black day”.'],
      ok: ['He spoke of a “shock” and a “mistake”.'],
    },
  },
};
