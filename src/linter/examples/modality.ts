import { claim, claimed, evidence, type RuleExamples } from './example.ts';

const disputed = evidence({ claims: [claim({ modality: 'disputed' })] });

export const MODALITY: Readonly<Record<string, RuleExamples>> = {
  'fr.cond-report': {
    fr: {
      flag: [
        'Le maire aurait signé l’acte en juin.',
        'Le groupe envisagerait de vendre ses parts.',
      ],
      ok: [
        'Si le maire signait, il vendrait.',
        'Il a promis qu’il signerait.',
        'Selon Léa Roy, notaire, le maire aurait signé l’acte en juin.',
        'Il serait utile de refaire le quai.',
        'Le maire aurait-il signé ?',
      ],
    },
    en: { flag: [], ok: ['The mayor would have signed in June.'] },
  },
  'fr.cond-attributed': {
    fr: {
      flag: ['Selon Léa Roy, notaire, le maire aurait signé.'],
      ok: ['Léa Roy, notaire, dit avoir vu le maire signer.', 'Le maire aurait signé.'],
    },
    en: { flag: [], ok: ['According to Lea Roy, the mayor would have signed.'] },
  },
  'mod.adverb-unsourced': {
    fr: {
      flag: ['Le pilote a apparemment dévié.'],
      ok: ['Le pilote a apparemment dévié, selon l’enregistreur de vol.'],
    },
    en: {
      flag: ['The pilot reportedly turned back.'],
      ok: ['The pilot apparently turned back, according to the flight recorder.'],
    },
  },
  'mod.overclaim': {
    fr: {
      flag: ['Il ne fait aucun doute que le contrat est nul.'],
      ok: ['Le tribunal a jugé le contrat nul.'],
    },
    en: { flag: ['Clearly, the deal is dead.'], ok: ['The court ruled the contract void.'] },
  },
  'mod.prediction-as-fact': {
    fr: {
      flag: ['La monnaie s’effondrera avant l’été.', 'Les prix vont flamber l’hiver prochain.'],
      ok: [
        'La séance s’ouvrira lundi 3 mars 2026.',
        'La banque prévoit que la monnaie s’effondrera.',
        'Selon l’Insee, la population baissera.',
      ],
    },
    en: {
      flag: ['The alliance will break up.'],
      ok: ['The council will meet on Monday.', 'The bank expects that the alliance will break up.'],
    },
  },
  'mod.inevitable': {
    fr: {
      flag: ['L’usine est vouée à fermer.'],
      ok: [
        '« L’usine est vouée à fermer », dit Inès Vidal.',
        'Il a été condamné à six mois de prison.',
      ],
    },
    en: { flag: ['The plant is doomed.'], ok: ['“The plant is doomed,” said Marta Ruiz.'] },
  },
  'mod.stacked': {
    fr: {
      flag: ['Il pourrait sembler possible que le pont ferme.'],
      ok: ['Il semble que le pont pourrait fermer.'],
    },
    en: {
      flag: ['It might perhaps be possible to close the bridge.'],
      ok: ['The bridge might close.'],
    },
  },
  'mod.truth-verb': {
    fr: {
      flag: [
        {
          says: 'la fiche dit : contesté',
          input: { doc: claimed('[Le candidat a avoué avoir menti.]'), evidence: disputed },
        },
      ],
      ok: [
        {
          says: 'verbe neutre',
          input: { doc: claimed('[Le candidat a dit avoir menti.]'), evidence: disputed },
        },
      ],
    },
    en: {
      flag: [
        {
          says: 'the record says: disputed',
          input: { doc: claimed('[The candidate admitted that he lied.]'), evidence: disputed },
        },
      ],
      ok: [
        {
          says: 'neutral verb',
          input: { doc: claimed('[The candidate said that he lied.]'), evidence: disputed },
        },
      ],
    },
  },
  'mod.doubt-verb': {
    fr: {
      flag: ['Elle prétend avoir voté.'],
      ok: [
        {
          says: 'la fiche dit : contesté',
          input: { doc: claimed('[Elle prétend avoir voté.]'), evidence: disputed },
        },
      ],
    },
    en: {
      flag: ['She claims that she voted.'],
      ok: [
        {
          says: 'the record says: disputed',
          input: { doc: claimed('[She claims that she voted.]'), evidence: disputed },
        },
      ],
    },
  },
};
