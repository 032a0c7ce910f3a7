import type { TalkWords } from './talk-words.ts';

const figure = new Intl.NumberFormat('fr-FR');

export const talkFr: TalkWords = {
  none: 'Pas encore de commentaire',
  count: (n) => (n < 2 ? 'Un commentaire' : `${figure.format(n)} commentaires`),
  comments: 'Commentaires',
  on: (headline) => `Commentaires\u00a0: ${headline}`,
  reply: 'Répondre',
  replyTo: (name) => `Réponse à ${name}`,
  cancelReply: 'Écrire à tous plutôt',
  report: 'Signaler',
  reportOf: (name) => `Signaler le commentaire de ${name}`,
  replyToLong: (name) => `Répondre à ${name}`,
  edited: 'modifié',
  author: 'signe cet article',
  staff: 'la rédaction',
  elsewhere: (host) => `écrit sur ${host}`,
  removed: 'Ce commentaire a été retiré.',
  note: 'Un mot de la modération\u00a0:',
  older: 'Commentaires plus anciens',
  newest: 'Les plus récents',
  closed: 'Les commentaires de cet article sont clos.',
  write: 'Laisser un commentaire',
  requiredNote:
    'Votre adresse électronique ne sera pas publiée. Les champs obligatoires sont marqués\u00a0*.',
  name: 'Nom',
  mail: 'Adresse électronique',
  site: 'Site web',
  optional: 'facultatif',
  body: 'Commentaire',
  notices: 'M’écrire quand il est publié et quand on y répond',
  send: 'Envoyer le commentaire',
  ruleOpen: 'Publié aussitôt, sauf doute.',
  ruleFirst: 'Un premier commentaire est lu avant de paraître.',
  ruleAll: 'Ici, chaque commentaire est lu avant de paraître.',
  proofWait:
    'Un instant\u00a0: votre navigateur termine un petit calcul contre les robots, puis le commentaire part.',
  noScript: 'Sans JavaScript, votre commentaire sera lu par la rédaction avant de paraître.',
  charter: 'Charte des commentaires',
  fix: (n) =>
    n < 2
      ? 'Il manque une chose avant l’envoi. Rien de ce que vous avez écrit n’est perdu.'
      : `Il manque ${n} choses avant l’envoi. Rien de ce que vous avez écrit n’est perdu.`,
  tooMany:
    'Beaucoup de commentaires sont venus de votre adresse. Patientez un quart d’heure, puis renvoyez celui-ci\u00a0: il est resté dans le formulaire.',
  notFromHere:
    'Ce formulaire ne vient pas de cette page. Votre texte est ci-dessous\u00a0: envoyez-le d’ici.',
  problems: {
    'name-missing': 'Dites sous quel nom publier votre commentaire\u202f; un prénom suffit.',
    'name-long': 'Ce nom est trop long\u00a0: 80\u00a0signes au plus.',
    'mail-missing':
      'Donnez une adresse électronique. Elle ne sera pas publiée\u202f; elle sert à vous répondre.',
    'mail-bad': 'Cette adresse n’a pas la forme nom@domaine.fr. Vérifiez-la, s’il vous plaît.',
    'site-bad':
      'Cette adresse de site ne s’ouvre pas. Écrivez-la comme https://exemple.fr, ou laissez le champ vide.',
    'body-missing': 'Écrivez votre commentaire ici.',
    'body-long':
      'Ce commentaire dépasse 5\u00a0000\u00a0signes. Raccourcissez-le, ou envoyez-le en deux fois.',
  },
  thanksTitle: 'Merci',
  thanksPublished: 'Votre commentaire est publié sous l’article.',
  thanksHeld:
    'Votre commentaire est bien arrivé. Il paraîtra sous l’article quand la rédaction l’aura lu.',
  linkText:
    'Pour pouvoir corriger ou retirer votre commentaire plus tard, recevez un lien par courrier électronique.',
  linkButton: 'Recevoir le lien',
  linkSent:
    'Le lien est en route vers l’adresse que vous avez donnée. Il n’ouvre que votre commentaire.',
  linkLater:
    'Plusieurs liens sont déjà partis vers cette adresse. Ils restent bons\u202f; vous pourrez en redemander un demain.',
  backToArticle: 'Revenir à l’article',
  reportTitle: 'Signaler un commentaire',
  reportText: (name) =>
    `La rédaction relira ce commentaire de ${name}. Elle ne dira à personne qui l’a signalé.`,
  reportReason: 'Ce qui ne va pas, en quelques mots',
  reportSend: 'Signaler à la rédaction',
  reportThanks: 'Merci. La rédaction va relire ce commentaire.',
  editTitle: 'Votre commentaire',
  editText:
    'Corrigez-le ou retirez-le. S’il change beaucoup, la rédaction le relit avant qu’il reparaisse.',
  editBody: 'Commentaire',
  editSave: 'Enregistrer',
  editWithdraw: 'Retirer mon commentaire',
  editedThanks: 'Votre commentaire est corrigé.',
  editedHeld: 'Votre correction est bien arrivée. Elle paraîtra quand la rédaction l’aura lue.',
  withdrawn: 'Votre commentaire est retiré.',
  editOver:
    'Le temps de corriger ce commentaire est passé. Écrivez à la rédaction si quelque chose doit changer.',
  stopTitle: 'Arrêter ces messages',
  stopText: 'Vous ne recevrez plus aucun message au sujet de vos commentaires ici.',
  stopButton: 'Arrêter',
  stopped: 'C’est fait\u00a0: plus aucun message au sujet de vos commentaires.',
  badLink:
    'Ce lien ne mène plus nulle part. Reprenez-le dans le dernier message que nous vous avons envoyé.',
};
