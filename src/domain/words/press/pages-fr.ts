/** Pages of trust as they are first written in French. The newsroom makes them its own. */
import { h2, li, link, p, ul } from '../../document/build.ts';
import type { NodeJson } from '../../document/types.ts';
import type { PressFacts, PressPageKind } from '../../press.ts';
import { privacyFr } from './privacy-fr.ts';

/** What is not said yet, with the mark that publication warns of. */
const or = (said: string, missing: string) => (said === '' ? `TK ${missing}` : said);

/** One page: its address, its head, its text. */
type Page = readonly [
  slug: string,
  headline: string,
  standfirst: string,
  blocks: (facts: PressFacts) => NodeJson[],
];

export type PressPages = Readonly<Record<PressPageKind, Page>>;

/** @param to makes the address of a page of this edition */
export const pagesFr = (to: (path: string) => string): PressPages => ({
  legal: [
    'mentions-legales',
    'Mentions légales',
    'Qui publie ce journal, qui en répond, où il est hébergé.',
    ({ name, press, contactMail }) => [
      h2('Éditeur'),
      p(
        `${name} est édité par ${or(press.publisher, 'nom et forme juridique')}, ${or(press.address, 'adresse du siège')}. Immatriculation\u00a0: ${or(press.registration, 'numéro RCS, SIREN ou RNA')}.`,
      ),
      p(`Pour nous écrire\u00a0: ${or(contactMail, 'adresse électronique et téléphone')}.`),
      h2('Direction'),
      p(`Directrice ou directeur de la publication\u00a0: ${or(press.director, 'nom')}.`),
      p(`Rédaction en chef\u00a0: ${or(press.editorInChief, 'nom')}.`),
      h2('Hébergement'),
      p(`Ce site est hébergé par ${or(press.host, 'nom, adresse et téléphone de l’hébergeur')}.`),
      h2('Commission paritaire'),
      p(
        `Numéro CPPAP\u00a0: ${or(press.cppap, 'numéro et date de validité, ou retirez ce paragraphe')}.`,
      ),
      h2('Droits'),
      p(
        `Les textes, les images et les sons de ${name} appartiennent à leurs auteurs et à l’éditeur, ou sont publiés avec l’accord de qui les a faits. Citez-nous, brièvement, avec notre nom et un lien\u202f; pour davantage, écrivez-nous.`,
      ),
      h2('Droit de réponse'),
      p(
        'Toute personne nommée ou désignée dans un article peut y répondre\u00a0: ',
        link('le formulaire est ici', to('right-of-reply')),
        '. Il parvient à la direction de la publication.',
      ),
    ],
  ],
  privacy: [
    'donnees-personnelles',
    'Vos données',
    'Ce que ce site garde de vous, pourquoi, et combien de temps.',
    privacyFr(to),
  ],
  ownership: [
    'qui-nous-sommes',
    'Qui nous possède et qui nous paie',
    'Nos propriétaires, nos comptes, et ce qu’ils peuvent nous demander.',
    ({ name, press, stored }) => [
      h2('Propriétaires'),
      p(
        `${name} appartient à ${or(press.publisher, 'nom et forme juridique')}. Son capital est détenu par\u00a0: TK propriétaires, directs et derniers, avec leurs parts.`,
      ),
      p(
        'Personne parmi eux ne lit un article avant sa parution, ni n’en demande un. TK liens des propriétaires avec d’autres entreprises ou avec des partis.',
      ),
      h2('Ressources'),
      p(
        stored.hasAccounts
          ? 'Nos lectrices et nos lecteurs nous soutiennent\u00a0: TK part de nos ressources. Le reste vient de\u00a0: TK publicité, aides publiques, subventions, avec les sommes de l’an dernier.'
          : 'Nos ressources\u00a0: TK publicité, aides publiques, subventions, dons, avec les sommes de l’an dernier.',
      ),
      h2('La rédaction'),
      p(
        `Rédaction en chef\u00a0: ${or(press.editorInChief, 'nom')}. TK qui écrit ici, et sur quoi.`,
      ),
    ],
  ],
  standards: [
    'nos-regles',
    'Nos règles',
    'Comment nous travaillons, et comment vous pouvez le vérifier.',
    ({ name }) => [
      p(
        `Voici ce que ${name} promet à qui le lit. Nous répondons aux questions que pose la Journalism Trust Initiative (CEN CWA 17493)\u202f; personne ne nous a certifiés.`,
      ),
      h2('Ce que nous couvrons'),
      p('TK ce que le journal couvre, pour qui, et pourquoi.'),
      h2('Indépendance'),
      p(
        'Ni nos propriétaires, ni nos annonceurs, ni nos soutiens ne décident de ce que nous publions. Qui écrit chez nous dit ses liens d’intérêts, et n’écrit pas sur eux. TK cadeaux et voyages\u00a0: ce qui est refusé, ce qui est dit.',
      ),
      h2('Exactitude'),
      p(
        'Ce qui porte un article est noté, avec sa source, et vérifié par une deuxième personne. Chaque article peut être retourné\u00a0: son verso montre qui dit quoi, avec quelle certitude, et ce que nous ne savons pas.',
      ),
      h2('Faits et opinions'),
      p(
        'Un reportage, une analyse, un éditorial et un contenu payé portent chacun leur nom. Un contenu payé n’est jamais écrit par la rédaction.',
      ),
      h2('Images'),
      p(
        'Nous disons qui a fait une image, quand et où. Nous ne changeons pas ce qu’elle montre. Une illustration n’est jamais donnée pour un document.',
      ),
      h2('Se plaindre'),
      p(
        'Au bas de chaque verso, un formulaire signale une erreur\u202f; quelqu’un lit chaque message. Qui est nommé dans un article peut ',
        link('y répondre', to('right-of-reply')),
        '. TK médiateur, ou conseil de déontologie auquel le journal adhère.',
      ),
    ],
  ],
  corrections: [
    'nos-corrections',
    'Comment nous corrigeons',
    'Une erreur se corrige à découvert, et ce qui était écrit reste lisible.',
    () => [
      ul(
        li('Une faute de frappe se corrige sans note.'),
        li(
          'Une erreur sur un fait se corrige dans l’article, avec une note\u00a0: ce qui était écrit, ce qui est écrit maintenant, pourquoi, quel jour.',
        ),
        li('Une erreur grave se dit en tête de l’article, les autres à la fin.'),
        li(
          'Un article rétracté garde son adresse\u00a0: la rétractation vient d’abord, le texte reste.',
        ),
        li('Un article n’est pas effacé pour plaire. Seule la loi peut en faire retirer les mots.'),
      ),
      p(
        'Toutes nos corrections sont réunies ',
        link('sur une page', to('corrections')),
        '. Les versions de chaque article se comparent mot à mot, au verso.',
      ),
      p(
        'Vous avez vu une erreur\u202f? Le formulaire est au bas du verso de l’article. Nous répondons en TK jours.',
      ),
    ],
  ],
  unnamed: [
    'sources-non-nommees',
    'Sources non nommées',
    'Quand nous taisons un nom, pourquoi, et qui en décide.',
    () => [
      p(
        'Nous nommons qui nous parle. Nous taisons un nom quand le dire mettrait quelqu’un en danger, lui ferait perdre son emploi, ou que la loi le protège.',
      ),
      ul(
        li('Ce qu’elle dit ne pouvait pas être su autrement, et importe au public.'),
        li('Nous disons au lecteur ce que nous pouvons d’elle, et pourquoi son nom est tu.'),
        li('Une deuxième personne de la rédaction a donné son accord, jamais l’auteur seul.'),
        li('Nous ne donnons pas d’avis, ni d’accusation personnelle, sous couvert d’anonymat.'),
        li('Nous disons ce qu’elle peut gagner à parler, s’il y a lieu.'),
      ),
      p(
        'Son nom n’est pas gardé dans ce logiciel. Nous ne le donnons à personne\u202f; la loi protège le secret des sources.',
      ),
      p('Pour nous parler sans risque\u00a0: TK numéro Signal, ou comment nous joindre.'),
    ],
  ],
  ai: [
    'intelligence-artificielle',
    'Ce que font les machines ici',
    'Ce que nous confions à des programmes, ce que nous ne leur confions pas, et qui en répond.',
    ({ press, allowsAiCrawlers }) => [
      p(
        `Tout ce que nous publions a été lu et approuvé par quelqu’un de la rédaction. ${or(press.aiReviewer, 'nom')} en répond.`,
      ),
      h2('Ce que nous ne faisons pas'),
      ul(
        li('Publier un texte qu’un programme a écrit et que personne n’a relu.'),
        li('Donner une image fabriquée pour une photographie.'),
        li('Confier à un programme en ligne le nom ou les mots d’une source protégée.'),
      ),
      h2('Ce que nous faisons'),
      p(
        'TK gardez ce qui est vrai, retirez le reste\u00a0: traduire un premier jet, transcrire un entretien, chercher dans des données, proposer un titre. Chaque fois, une personne relit, et l’article le dit quand cela compte pour le comprendre.',
      ),
      p(
        'Le logiciel qui publie ce journal relit nos textes avec des règles écrites, que chacun peut consulter. Ce n’est pas une intelligence artificielle\u00a0: il relève, la rédaction décide.',
      ),
      h2('Nos textes et les robots'),
      p(
        allowsAiCrawlers
          ? 'Nous laissons les robots qui entraînent des intelligences artificielles lire ce site.'
          : 'Nous demandons aux robots qui entraînent des intelligences artificielles de ne pas lire ce site.',
      ),
    ],
  ],
  comments: [
    'charte-des-commentaires',
    'La charte des commentaires',
    'Ce que nous publions, ce que nous ne publions pas, et ce que devient votre adresse.',
    ({ stored }) => [
      p(moderation(stored.comments.mode)),
      ul(
        li('Parlez de l’article, et des idées plutôt que des personnes.'),
        li('Ni injure, ni menace, ni propos que la loi punit\u00a0: haine, diffamation.'),
        li('N’écrivez rien qui permette de trouver quelqu’un chez lui.'),
        li('Pas de publicité, pas le même message partout.'),
        li('Un fait nouveau est bienvenu avec sa source.'),
      ),
      p(
        'Votre adresse électronique n’est jamais publiée. Elle sert à vous prévenir d’une réponse, si vous le voulez, et à corriger votre commentaire pendant sept jours.',
      ),
      ...(stored.comments.closeAfterDays === null
        ? []
        : [p(`On peut commenter un article pendant ${stored.comments.closeAfterDays} jours.`)]),
      p(
        'Un commentaire retiré à tort\u202f? Écrivez-nous, quelqu’un d’autre le relira. Un commentaire qui ne devrait pas être là se signale par le lien qui le suit.',
      ),
    ],
  ],
});

function moderation(mode: PressFacts['stored']['comments']['mode']): string {
  switch (mode) {
    case 'open':
      return 'Les commentaires paraissent aussitôt, sauf ceux qu’un filtre retient pour qu’une personne les lise.';
    case 'first-held':
      return 'Votre premier commentaire est lu par une personne avant de paraître\u202f; les suivants paraissent aussitôt, sauf ceux qu’un filtre retient.';
    case 'all-held':
      return 'Chaque commentaire est lu par une personne avant de paraître.';
    case 'closed':
      return 'Les commentaires sont fermés en ce moment. Ceux qui restent sous les articles suivaient ces règles.';
  }
}
