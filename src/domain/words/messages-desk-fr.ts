import { languageName } from './language-names.ts';
import type { Message } from './message.ts';

/** What the desk says of articles: refusals, and how ready they are. */
export const deskFr: Readonly<Record<string, Message>> = {
  'article.details-changed': () =>
    'Quelqu’un a changé ces renseignements depuis que vous les avez ouverts. Regardez où ils en sont, puis recommencez.',
  'article.embargoed': (a) =>
    `Cet article est sous embargo jusqu’au ${a.until}. Publiez-le après, ou levez l’embargo.`,
  'article.in-trash': () => 'Cet article est à la corbeille. Sortez-l’en d’abord.',
  'article.no-word': () =>
    'Dites en quelques mots pourquoi il revient\u202f; la personne qui l’a écrit les lira.',
  'article.not-ready': (a) =>
    a.count === 1
      ? 'Un point empêche encore de publier. Réglez-le, ou dites pourquoi l’article paraît malgré tout.'
      : `${a.count} points empêchent encore de publier. Réglez-les, ou dites pourquoi l’article paraît malgré tout.`,
  'article.was-published': () =>
    'Des lecteurs ont eu cet article\u00a0: il reste aux archives. Dépubliez-le plutôt.',
  'article.wrong-state': () =>
    'L’article a avancé entre-temps, et cela ne se fait plus. Regardez où il en est.',
  'author.unknown': () => 'L’un des auteurs n’existe plus. Choisissez de nouveau.',
  'bulk.too-many': (a) => `On change au plus ${a.most} articles à la fois. Choisissez-en moins.`,
  'calendar.bad-span': () =>
    'Le calendrier montre jusqu’à six semaines, à partir d’un jour qui existe.',
  'embargo.after-schedule': () =>
    'L’article doit paraître avant cette heure-là. Donnez-lui d’abord une heure plus tardive, puis l’embargo.',
  'fine.alt': () => 'description des images',
  'fine.byline': () => 'signature',
  'fine.credit': () => 'crédit des images',
  'fine.headline': () => 'titre',
  'fine.review': () => 'relecture',
  'fine.section': () => 'rubrique',
  'fine.standfirst': () => 'chapô',
  'fine.text': () => 'texte',
  'media.not-picture': () =>
    'L’image n’est pas dans la médiathèque, ou ce n’est pas une image. Choisissez-en une autre.',
  'page.below-itself': () =>
    'Une page se range sous une autre page de son édition, jamais sous elle-même. Choisissez-en une autre.',
  'ready.alt': (a) =>
    a.count === 1 ? 'Une image n’est pas décrite' : `${a.count} images ne sont pas décrites`,
  'ready.byline': () => 'Personne ne signe',
  'ready.credit': (a) =>
    a.count === 1 ? 'Une image n’a pas de crédit' : `${a.count} images n’ont pas de crédit`,
  'ready.findings-block': (a) =>
    a.count === 1
      ? 'Une remarque de la relecture arrête la publication'
      : `${a.count} remarques de la relecture arrêtent la publication`,
  'ready.findings-look': (a) =>
    a.count === 1
      ? 'Une remarque de la relecture à voir'
      : `${a.count} remarques de la relecture à voir`,
  'ready.headline': () => 'Pas encore de titre',
  'ready.review': () => 'Personne ne l’a relu',
  'ready.review-stale': () => 'Le texte a changé depuis sa relecture',
  'ready.section': () => 'Dans aucune rubrique',
  'ready.standfirst': () => 'Pas de chapô',
  'ready.text': () => 'Pas encore de texte',
  'ready.to-come': (a) =>
    a.count === 1 ? 'Un passage reste à compléter' : `${a.count} passages restent à compléter`,
  'schedule.bad-hour': () =>
    'Ce jour ou cette heure n’existe pas au calendrier. Choisissez-en d’autres.',
  'schedule.fault': () =>
    'Une panne de la maison l’a retenu. Un nouvel essai a lieu chaque minute\u202f; vous n’avez rien à faire. Si cela dure, prévenez la personne qui s’occupe du serveur.',
  'schedule.restored': () =>
    'La publication revient d’une sauvegarde, et ceci a pu paraître et être annoncé depuis. Donnez-lui une heure de nouveau, ou publiez maintenant.',
  'schedule.past': () =>
    'Cette heure est passée. Choisissez-en une à venir, ou publiez maintenant.',
  'schedule.skipped-hour': (a) =>
    `Cette nuit-là, les horloges sautent de ${a.from} à ${a.to}\u00a0: ${a.time} n’existe pas. Choisissez une heure avant ${a.from}, ou à partir de ${a.to}.`,
  'schedule.too-far': () => 'C’est dans plus de cinq ans. Regardez l’année.',
  'section.unknown': () => 'Cette rubrique n’est pas de cette édition. Choisissez-en une autre.',
  'staff.nobody': () => 'Cette personne n’est plus de l’équipe. Choisissez-en une autre.',
  'tag.no-name': () => 'Un sujet demande au moins une lettre ou un chiffre.',
  'tag.unknown': () => 'L’un des sujets n’existe plus. Choisissez de nouveau.',
  'together.other-hour': () =>
    'Ce qui paraît ensemble a une seule heure. Donnez la même à tous, dans le même fuseau horaire.',
  'together.other-story': () =>
    'On donne une même heure aux langues d’un même article. Choisissez celles d’un seul.',
  'together.waits': () => 'Reste comme il était\u00a0: ce qui devait paraître avec lui est retenu.',
  'together.waits-for': (a) =>
    `Attend la version en ${languageName(String(a.lang), 'fr')}, qui est retenue. ${a.why}`,
};
