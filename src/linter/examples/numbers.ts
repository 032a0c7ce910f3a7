import { claimed, type RuleExamples, source, supported } from './example.ts';

const borne = supported({ kind: 'number' }, [source()]);
const late = supported({ eventDate: '2025-05-05' }, [source({ publishedAt: '2025-05-02' })]);
const early = supported({ eventDate: '2025-05-01' }, [source({ publishedAt: '2025-05-02' })]);

export const NUMBERS: Readonly<Record<string, RuleExamples>> = {
  'num.unsourced': {
    fr: {
      flag: ['L’armée a perdu 4 000 véhicules.', 'Près d’un tiers des salariés sont en grève.'],
      ok: [
        'Le port compte 1 200 salariés, selon l’Insee.',
        'Elle a 34 ans et habite 12 rue des Lilas.',
        'Le 3 mars 2026, Port-Hévin a gagné 3-1.',
        {
          says: 'une source est attachée',
          input: { doc: claimed('[L’armée a perdu 4 000 véhicules.]'), evidence: borne },
        },
      ],
    },
    en: {
      flag: ['Sales fell 18%.', 'The army lost 4,000 vehicles.'],
      ok: [
        'Sales fell 18%, according to the port authority.',
        'She is 34 years old and won 3-1 in 2024.',
        {
          says: 'a source is attached',
          input: { doc: claimed('[The army lost 4,000 vehicles.]'), evidence: borne },
        },
      ],
    },
  },
  'num.vague-quantity': {
    fr: {
      flag: ['Un taux d’absence très élevé touche le port.'],
      ok: ['Le port compte 12 % d’absents en mai.'],
    },
    en: { flag: ['Scores of ships left the port.'], ok: ['Twelve ships left the port.'] },
  },
  'num.no-base': {
    fr: { flag: ['Les plaintes ont triplé.'], ok: ['Les plaintes ont triplé entre 2022 et 2024.'] },
    en: {
      flag: ['Complaints have tripled.'],
      ok: ['Complaints have tripled between 2022 and 2024.'],
    },
  },
  'num.false-precision': {
    fr: {
      flag: ['Environ 12 347 manifestants ont défilé.'],
      ok: ['Environ 12 000 manifestants ont défilé.'],
    },
    en: { flag: ['About 12,347 people marched.'], ok: ['About 12,000 people marched.'] },
  },
  'num.range-missing': {
    fr: {
      flag: ['La manifestation a réuni 80 000 personnes.'],
      ok: ['La manifestation a réuni 80 000 personnes selon la CGT, 32 000 selon la préfecture.'],
    },
    en: {
      flag: ['The march drew 80,000 people.'],
      ok: ['The march drew 80,000 people according to the union, 32,000 according to police.'],
    },
  },
  'sup.unsourced': {
    fr: {
      flag: ['C’est la pire sécheresse jamais vue.'],
      ok: ['C’est la sécheresse la plus forte depuis 1959, selon Météo-France.'],
    },
    en: {
      flag: ['It is the worst drought ever recorded.'],
      ok: ['It is the worst drought since 1959, according to the weather service.'],
    },
  },
  'date.no-year': {
    fr: {
      flag: ['Le 14 mars, le pont a cédé.'],
      ok: ['Le 14 mars 2024, le pont a cédé.', 'Le défilé du 14 juillet est annulé.'],
    },
    en: {
      flag: ['The bridge gave way on 14 March.'],
      ok: ['The bridge gave way on 14 March 2024.'],
    },
  },
  'date.relative': {
    fr: {
      flag: ['Récemment, le conseil a voté.'],
      ok: ['Le 3 mars 2026, le conseil a voté.', '« J’ai voté hier », dit Inès Vidal.'],
    },
    en: { flag: ['The council voted recently.'], ok: ['The council voted on 3 March 2026.'] },
  },
  'date.order': {
    fr: {
      flag: [
        {
          says: 'fait du 5 mai, page du 2 mai',
          input: { doc: claimed('[Le pont a cédé.]'), evidence: late },
        },
      ],
      ok: [
        {
          says: 'fait du 1er mai, page du 2 mai',
          input: { doc: claimed('[Le pont a cédé.]'), evidence: early },
        },
      ],
    },
    en: {
      flag: [
        {
          says: 'event of 5 May, page of 2 May',
          input: { doc: claimed('[The bridge gave way.]'), evidence: late },
        },
      ],
      ok: [
        {
          says: 'event of 1 May, page of 2 May',
          input: { doc: claimed('[The bridge gave way.]'), evidence: early },
        },
      ],
    },
  },
  'cause.unsourced': {
    fr: {
      flag: ['La réforme a fait fuir les médecins.'],
      ok: ['La réforme a fait fuir les médecins, selon l’Ordre.'],
    },
    en: {
      flag: ['The reform caused the doctors to leave.'],
      ok: ['The reform caused the doctors to leave, according to the council.'],
    },
  },
};
