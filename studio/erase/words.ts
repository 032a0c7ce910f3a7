import { area } from '../words/area.ts';

const many = (n: number, one: string, some: string) => (n === 1 ? one : some);

export const eraseWords = area(
  'erase',
  {
    back: 'Publication',
    screen: 'Effacer',
    owners: 'Seule une personne propriétaire peut effacer les mots d’un article.',
    title: 'Effacer les mots de cet article, pour toujours',
    when: 'Quand un tribunal ou le droit d’une personne l’exige. Pour seulement le retirer aux lecteurs, dépubliez-le\u00a0: on peut y revenir.',
    goes: 'Ce qui disparaît',
    revisions: (n: number, published: number) =>
      many(
        n,
        'Le titre, le chapeau et le texte de sa seule version.',
        `Les titres, chapeaux et textes de ses ${n} versions, dont ${published} parue${published > 1 ? 's' : ''}.`,
      ),
    draft: 'Son brouillon, ses mots pour les moteurs de recherche, ses liens d’aperçu.',
    toldOf:
      'Son titre et son chapeau dans les lettres que le site montre, et ce qui en a été dit à d’autres serveurs, priés de l’effacer aussi.',
    corrections: (n: number) =>
      many(n, 'Les mots de sa correction.', `Les mots de ses ${n} corrections.`),
    claims: (n: number) =>
      many(
        n,
        'Son affirmation, avec qui la dit et le passage cité.',
        `Ses ${n} affirmations, avec qui les dit et les passages cités.`,
      ),
    places: 'Les passages où ses affirmations étaient marquées, et leurs vérifications.',
    remarks: (n: number) =>
      many(n, 'La remarque écrite en marge.', `Les ${n} remarques écrites en marge.`),
    reports: (n: number) =>
      many(n, 'L’erreur signalée par un lecteur.', `Les ${n} erreurs signalées par des lecteurs.`),
    stays: 'Ce qui reste',
    log: (n: number) =>
      many(
        n,
        'Son entrée dans le registre, qui n’a que des empreintes\u00a0: le registre tient, et personne n’y relit un mot.',
        `Ses ${n} entrées dans le registre, qui n’ont que des empreintes\u00a0: le registre tient, et personne n’y relit un mot.`,
      ),
    address: 'Son adresse, qui dit que l’article a été retiré.',
    reasonStays: 'Votre raison, avec votre nom et l’heure, dans le journal des actes.',
    others: (n: number) =>
      many(
        n,
        'L’autre langue de ce sujet\u00a0: effacez-la à part s’il le faut.',
        `Les ${n} autres langues de ce sujet\u00a0: effacez-les à part s’il le faut.`,
      ),
    claimsStay: (n: number) =>
      many(
        n,
        'L’affirmation du sujet, qui porte aussi ses autres langues.',
        `Les ${n} affirmations du sujet, qui portent aussi ses autres langues.`,
      ),
    sources:
      'Les sources du sujet avec leurs copies\u00a0: vous pouvez en avoir besoin devant un juge.',
    media: 'Les images de la médiathèque.',
    withSources: (n: number) =>
      many(
        n,
        'Effacer aussi la source du sujet, avec ses copies',
        `Effacer aussi les ${n} sources du sujet, avec leurs copies`,
      ),
    comments: (n: number) =>
      many(
        n,
        'Le commentaire d’un lecteur, que personne ne voit plus.',
        `Les ${n} commentaires de lecteurs, que personne ne voit plus.`,
      ),
    elsewhere:
      'Ce qui est déjà parti\u00a0: lettres envoyées, messages sur les réseaux, vos sauvegardes, les copies des moteurs de recherche.',
    reason: 'Pourquoi',
    reasonHint:
      'La décision, sa date, son numéro. N’écrivez pas ici ce qui doit disparaître\u00a0: la raison est gardée.',
    isMeant: 'J’ai compris\u00a0: personne ne pourra rendre ces mots.',
    erase: 'Effacer pour toujours',
    doneTitle: 'Les mots de cet article sont effacés',
    done: (when: string, who: string) => `Effacé ${when} par ${who}.`,
    open: 'Effacer parce que la loi l’exige…',
  },
  {
    back: 'Publication',
    screen: 'Erase',
    owners: 'Only an owner can erase the words of an article.',
    title: 'Erase the words of this article for good',
    when: 'When a court or a person’s right demands it. Only to take it away from readers, unpublish it: that can be undone.',
    goes: 'What goes',
    revisions: (n: number, published: number) =>
      many(
        n,
        'Headline, standfirst and text of its only version.',
        `Headlines, standfirsts and texts of its ${n} versions, of which ${published} ${many(published, 'was', 'were')} published.`,
      ),
    draft: 'Its draft, its words for search engines, its preview links.',
    toldOf:
      'Its headline and standfirst in the letters that the site shows, and what was told of it to other servers, which are asked to delete it too.',
    corrections: (n: number) =>
      many(n, 'The words of its correction.', `The words of its ${n} corrections.`),
    claims: (n: number) =>
      many(
        n,
        'Its claim, with who says it and the passage quoted.',
        `Its ${n} claims, with who says them and the passages quoted.`,
      ),
    places: 'The passages in which its claims were marked, and their checks.',
    remarks: (n: number) =>
      many(n, 'The remark written beside it.', `The ${n} remarks written beside it.`),
    reports: (n: number) =>
      many(n, 'The error that a reader reported.', `The ${n} errors that readers reported.`),
    stays: 'What stays',
    log: (n: number) =>
      many(
        n,
        'Its entry in the log, which has hashes only: the log holds, and nobody reads a word in it.',
        `Its ${n} entries in the log, which have hashes only: the log holds, and nobody reads a word in them.`,
      ),
    address: 'Its address, which says that the article was withdrawn.',
    reasonStays: 'Your reason, with your name and the hour, in the record of acts.',
    others: (n: number) =>
      many(
        n,
        'The other language of this story: erase it separately if needed.',
        `The ${n} other languages of this story: erase them separately if needed.`,
      ),
    claimsStay: (n: number) =>
      many(
        n,
        'The story’s claim, which bears its other languages too.',
        `The story’s ${n} claims, which bear its other languages too.`,
      ),
    sources: 'The story’s sources with their copies: you may need them before a judge.',
    media: 'The pictures of the library.',
    withSources: (n: number) =>
      many(
        n,
        'Erase the story’s source too, with its copies',
        `Erase the story’s ${n} sources too, with their copies`,
      ),
    comments: (n: number) =>
      many(
        n,
        'A reader’s comment, which nobody sees any more.',
        `The ${n} comments of readers, which nobody sees any more.`,
      ),
    elsewhere:
      'What has left already: letters that were sent, messages on networks, your backups, what search engines keep.',
    reason: 'Why',
    reasonHint:
      'The decision, its date, its number. Do not write here what has to go: the reason is kept.',
    isMeant: 'I understand: nobody can give these words back.',
    erase: 'Erase for good',
    doneTitle: 'The words of this article are erased',
    done: (when: string, who: string) => `Erased ${when} by ${who}.`,
    open: 'Erase because the law demands it…',
  },
);
