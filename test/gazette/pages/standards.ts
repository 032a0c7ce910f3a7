import type { GazettePage } from '../write.ts';
import { at, h2, li, link, ol, p, ul } from '../write.ts';

const PUT_UP = at('2026-01-05T09:00+01:00');

export const standards: GazettePage = {
  key: 'standards',
  says: 'standards',
  position: 1,
  articles: {
    fr: {
      slug: 'nos-regles',
      headline: 'Nos règles',
      standfirst: 'Elles tiennent sur une page parce qu’on les relit.',
      publishedAt: PUT_UP,
      body: [
        ol(
          li(
            'Toute affirmation a quelqu’un derrière elle : une personne nommée, un document, ou nous, parce que nous l’avons vu.',
          ),
          li('Un chiffre vient avec sa source, sa date et ce à quoi on le compare.'),
          li('Qui est mis en cause répond avant la parution, et sa réponse est dans l’article.'),
          li('Les citations sont des phrases dites. Si la langue a été changée, nous le disons.'),
          li('Une opinion porte ce mot au-dessus du titre.'),
          li(
            'Personne ne relit un article avant parution, sauf l’intéressé, pour ses propres paroles et pour les chiffres qu’il a donnés.',
          ),
          li('Nous payons nos cafés.'),
        ),
        h2('Machines'),
        p(
          'Tout ce qui paraît a été lu par une personne, qui en répond et dont le nom est dessus. Nous nous servons de logiciels pour transcrire les entretiens et pour chercher les fautes, et nous le disons quand ils ont fait davantage. Les images sont des gravures de l’atelier, tracées par programme à partir de nos croquis, et le disent.',
        ),
        h2('Pour aller plus loin'),
        ul(
          li(link('Nos corrections', '/fr/nos-corrections')),
          li(link('Les sources que nous ne nommons pas', '/fr/sources-non-nommees')),
          li(link('Ce que font les machines ici', '/fr/intelligence-artificielle')),
          li(link('La charte des commentaires', '/fr/charte-des-commentaires')),
        ),
      ],
    },
    en: {
      slug: 'our-standards',
      headline: 'Our standards',
      standfirst: 'They fit on one page because we reread them.',
      publishedAt: PUT_UP,
      body: [
        ol(
          li(
            'Every statement has somebody behind it: a named person, a document, or us, because we saw it.',
          ),
          li('A figure comes with its source, its date and what it is compared with.'),
          li('Anyone criticised answers before publication, and the answer is in the article.'),
          li('Quotations are sentences that were said. If the language was changed, we say so.'),
          li('Opinion carries that word above the headline.'),
          li(
            'Nobody reads a piece before it appears, except those quoted, for their own words and figures.',
          ),
          li('We pay for our own coffee.'),
        ),
        h2('Machines'),
        p(
          'Everything that appears has been read by a person who answers for it and whose name is on it. We use software to transcribe interviews and to look for mistakes, and say so when it has done more. The pictures are engravings from our workshop, drawn by program from our sketches, and say so.',
        ),
        h2('Further reading'),
        ul(
          li(link('Our corrections', '/en/our-corrections')),
          li(link('Sources we do not name', '/en/unnamed-sources')),
          li(link('What machines do here', '/en/artificial-intelligence')),
          li(link('The comment charter', '/en/comment-charter')),
        ),
      ],
    },
  },
};

export const correctionsPolicy: GazettePage = {
  key: 'corrections-policy',
  says: 'corrections',
  parent: 'standards',
  position: 0,
  articles: {
    fr: {
      slug: 'nos-corrections',
      headline: 'Nos corrections',
      standfirst: 'Nous nous trompons. Voici ce que nous faisons ensuite.',
      publishedAt: PUT_UP,
      body: [
        p(
          'Une faute d’orthographe se répare en silence. Tout le reste se répare à voix haute : l’article porte une note datée qui dit ce qui était écrit, ce qui est vrai, et comment nous l’avons appris. La note paraît le jour où nous savons, ou le lendemain.',
        ),
        p(
          'Vous avez vu une erreur ? Écrivez à ',
          link('corrections@jusant.example', 'mailto:corrections@jusant.example'),
          ', avec la phrase et la raison. Vous recevrez une réponse sous deux jours, même si nous pensons avoir raison.',
        ),
        p(
          'Nous n’effaçons pas un article publié. S’il ne tient plus, il reste à son adresse, avec en tête l’explication.',
        ),
      ],
    },
    en: {
      slug: 'our-corrections',
      headline: 'Our corrections',
      standfirst: 'We make mistakes. This is what we do next.',
      publishedAt: PUT_UP,
      body: [
        p(
          'A spelling mistake is mended in silence. Everything else is mended aloud: the article carries a dated note that says what was written, what is true, and how we found out. The note appears on the day we know, or the next.',
        ),
        p(
          'You have seen a mistake? Write to ',
          link('corrections@jusant.example', 'mailto:corrections@jusant.example'),
          ' with the sentence and the reason. You will have an answer within two days, even if we think we are right.',
        ),
        p(
          'We do not delete a published article. If it no longer stands, it stays at its address with the explanation at its head.',
        ),
      ],
    },
  },
};

export const unnamedSources: GazettePage = {
  key: 'unnamed-sources',
  says: 'unnamed',
  parent: 'standards',
  position: 1,
  articles: {
    fr: {
      slug: 'sources-non-nommees',
      headline: 'Les sources que nous ne nommons pas',
      standfirst: 'Rarement, pour une raison que nous écrivons, et jamais pour une opinion.',
      publishedAt: PUT_UP,
      body: [
        ul(
          li(
            'La personne risque quelque chose : un emploi, un logement, sa tranquillité. Nous disons quoi.',
          ),
          li(
            'Deux d’entre nous savent qui elle est, dont le rédacteur en chef, qui donne son accord avant l’entretien publié.',
          ),
          li('Nous écrivons comment elle sait : elle l’a vu, lu, ou entendu.'),
          li('Elle ne sert jamais seule à dire du mal de quelqu’un.'),
          li('Son nom n’entre dans aucun de nos ordinateurs.'),
        ),
      ],
    },
    en: {
      slug: 'unnamed-sources',
      headline: 'Sources we do not name',
      standfirst: 'Seldom, for a reason that we print, and never for an opinion.',
      publishedAt: PUT_UP,
      body: [
        ul(
          li('The person has something to lose: a job, a home, their peace. We say what.'),
          li(
            'Two of us know who it is, one of them the editor, who gives consent before the interview is used.',
          ),
          li('We write how they know: saw it, read it, or heard it.'),
          li('They never serve alone to speak ill of anyone.'),
          li('Their name enters none of our computers.'),
        ),
      ],
    },
  },
};
