import { claim, claimed, evidence, type RuleExamples } from './example.ts';

const anonymousOnRecord = evidence({
  claims: [claim()],
  attributions: [
    {
      id: 'a1',
      claimId: 'c1',
      speaker: { type: 'anonymous', description: 'cadre', reason: 'emploi' },
      mode: 'paraphrase',
      originalWords: null,
      originalLang: null,
      channel: 'interview',
      saidAt: '2026-05-03',
    },
  ],
});

export const ATTRIBUTION: Readonly<Record<string, RuleExamples>> = {
  'attr.vague-plural': {
    fr: {
      flag: [
        'De plus en plus de spécialistes jugent le barrage fragile.',
        'Selon plusieurs témoins, le conducteur roulait trop vite.',
        'Certains y voient une manœuvre.',
      ],
      ok: [
        'Trois hydrologues, Ana Roux, Jean Mbaye et Li Wei, jugent le barrage fragile.',
        'Les chercheurs de l’Ifremer estiment que la digue tiendra.',
        'Plusieurs élus ont voté contre le budget.',
      ],
    },
    en: {
      flag: ['Many observers doubt the figures.', 'Critics say the bridge is unsafe.'],
      ok: [
        'Researchers at the University of Lyon doubt the figures.',
        'Several members left the room before the vote.',
      ],
    },
  },
  'attr.anonymous': {
    fr: {
      flag: ['Un proche du dossier confirme la vente.', 'Il a parlé sous couvert d’anonymat.'],
      ok: [
        'Inès Vidal, proche du dossier, confirme la vente.',
        'La source de la Sereine jaillit au pied du coteau.',
        {
          says: 'l’attribution anonyme a une raison, et le texte la donne',
          input: {
            doc: claimed('[Un proche du dossier, qui craint pour son poste, confirme la vente.]'),
            evidence: anonymousOnRecord,
          },
        },
      ],
    },
    en: {
      flag: [
        'A senior official said talks had stopped.',
        'People familiar with the matter expect a sale.',
      ],
      ok: [
        'Marta Ruiz, the port’s harbour master, said talks had stopped.',
        {
          says: 'the anonymous attribution has a reason, and the text gives it',
          input: {
            doc: claimed('[A senior official, who fears for her job, said talks had stopped.]'),
            evidence: anonymousOnRecord,
          },
        },
      ],
    },
  },
  'attr.merged-sources': {
    fr: {
      flag: ['Des sources syndicales et patronales évoquent un accord.'],
      ok: ['La CGT et le Medef, interrogés séparément, évoquent un accord.'],
    },
    en: {
      flag: ['Officials on both sides said a deal was near.'],
      ok: ['The union and the company each said a deal was near.'],
    },
  },
  'attr.report-no-ref': {
    fr: {
      flag: [
        'Une étude a montré que le pont vibre.',
        'Selon un récent sondage, la moitié des habitants y sont opposés.',
      ],
      ok: [
        'Une étude de l’Ifsttar (2024) a montré que le pont vibre.',
        'Elle a remis une étude de dix pages.',
      ],
    },
    en: {
      flag: ['Reports show the plant is idle.', 'A recent study found that the bridge shakes.'],
      ok: [
        'A 2024 study by the University of Lyon found that the bridge shakes.',
        'She handed in a report.',
      ],
    },
  },
  'attr.media-relay': {
    fr: {
      flag: ['Selon la presse locale, l’usine ferme.'],
      ok: [
        'Selon Ouest-France du 4 mai 2025, l’usine ferme.',
        'La presse locale emploie trente personnes.',
      ],
    },
    en: {
      flag: ['According to media reports, the plant is closing.'],
      ok: ['According to The Harbour Post of 4 May 2025, the plant is closing.'],
    },
  },
  'attr.impersonal': {
    fr: {
      flag: ['On dit que la vente est conclue.', 'Il se murmure que le maire partira.'],
      ok: [
        'Il semble, selon le contrat, que la vente soit conclue.',
        'Le notaire dit que la vente est conclue.',
      ],
    },
    en: {
      flag: ['It is understood that she will resign.', 'He is widely regarded as a good mayor.'],
      ok: ['She told the council that she will resign.'],
    },
  },
  'attr.passive-agentless': {
    fr: {
      flag: ['Deux ponts ont été détruits dans la nuit.'],
      ok: ['Deux ponts ont été détruits par la crue.', 'La salle est ouverte.'],
    },
    en: {
      flag: ['Twelve people were detained.'],
      ok: ['Twelve people were detained by the gendarmes.', 'The hall is open.'],
    },
  },
  'attr.no-detail': {
    fr: {
      flag: ['Le ministère évoque un incident, sans plus de précisions.'],
      ok: ['Interrogé deux fois le 3 mai 2025, le ministère n’a pas précisé la cause.'],
    },
    en: {
      flag: ['The firm cited an outage without elaborating.'],
      ok: ['Asked twice on 3 May 2025, the firm did not say what had failed.'],
    },
  },
  'attr.rumour': {
    fr: {
      flag: ['Des rumeurs font état d’un départ.'],
      ok: [
        'Le bruit des moteurs gêne les riverains.',
        {
          says: 'dans une vérification',
          input: { text: 'Des rumeurs font état d’un départ.', kind: 'fact-check' },
        },
      ],
    },
    en: {
      flag: ['Rumours of a departure are spreading.'],
      ok: [
        'The engines are loud.',
        {
          says: 'in a fact-check',
          input: { text: 'Rumours of a departure are spreading.', kind: 'fact-check' },
        },
      ],
    },
  },
};
