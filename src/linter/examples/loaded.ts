import type { RuleExamples } from './example.ts';

export const LOADED: Readonly<Record<string, RuleExamples>> = {
  'lex.intensifier': {
    fr: {
      flag: ['C’est un refus absolument net.'],
      ok: [
        '« C’est un refus absolument net », dit Inès Vidal.',
        {
          says: 'dans une tribune',
          input: { text: 'C’est un refus absolument net.', kind: 'opinion' },
        },
      ],
    },
    en: { flag: ['It was utterly false.'], ok: ['“It was utterly false,” said Marta Ruiz.'] },
  },
  'lex.loaded': {
    fr: {
      flag: ['Le fiasco du stade coûte cher.'],
      ok: ['Une soirée que Médor qualifie de fiasco.', 'Elle suit un régime sans sel.'],
    },
    en: { flag: ['The disgraceful vote stands.'], ok: ['A vote that Ruiz called disgraceful.'] },
  },
  'lex.euphemism': {
    fr: {
      flag: ['Douze hommes ont été neutralisés.'],
      ok: ['« Douze hommes ont été neutralisés », dit le colonel Jean Roy.'],
    },
    en: {
      flag: ['The raid caused collateral damage.'],
      ok: ['“There was collateral damage,” said Colonel John Ray.'],
    },
  },
  'lex.peacock': {
    fr: {
      flag: ['L’incontournable chercheuse a parlé.'],
      ok: ['La lauréate du prix Turing 2019 a parlé.'],
    },
    en: { flag: ['She is a world-class lawyer.'], ok: ['She won the Turing Award in 2019.'] },
  },
  'lex.label-person': {
    fr: {
      flag: ['La police a arrêté un clandestin.'],
      ok: ['La police a arrêté une personne sans titre de séjour.'],
    },
    en: { flag: ['Police arrested an illegal.'], ok: ['Police arrested a man without papers.'] },
  },
};
