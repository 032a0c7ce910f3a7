import type { ReplyWords } from './reply.ts';

export const replyFr: ReplyWords = {
  lang: 'fr',
  title: 'Droit de réponse',
  intro:
    'Un article vous nomme ou vous désigne\u202f? Vous pouvez y répondre. Votre réponse parvient à la direction de la publication, qui vous écrit à l’adresse que vous donnez.',
  article: 'Adresse de l’article',
  articleHint: 'Celle qui commence par https, dans la barre du navigateur.',
  name: 'Votre nom',
  mail: 'Votre adresse électronique',
  mailHint: 'Pour vous répondre. Elle n’est pas publiée.',
  address: 'Votre adresse ou votre téléphone, si vous le voulez',
  addressHint: 'Pour vérifier que c’est bien vous. Ils ne sont pas publiés.',
  standing: 'Qui répond',
  self: 'L’article me nomme ou me désigne',
  forAnother: 'Je parle pour une personne ou une organisation qu’il nomme',
  passage: 'Les mots auxquels vous répondez',
  passageHint: 'Copiez-les de l’article.',
  reply: 'Votre réponse',
  replyHint: 'Telle que vous voulez qu’elle paraisse, pas plus longue que l’article.',
  kept: 'Nous gardons votre demande jusqu’à ce qu’elle soit traitée\u202f; un an après, votre nom et vos coordonnées sont effacés.',
  send: 'Envoyer ma réponse',
  thanks: 'Votre réponse est arrivée',
  thanksText:
    'La direction de la publication la lit et vous écrit. Gardez une copie de vos mots\u00a0: aucun courriel ne les répète.',
  badArticle:
    'Nous n’avons pas trouvé cet article. Copiez son adresse entière, telle que le navigateur la montre.',
  noName: 'Dites votre nom.',
  badMail: 'Cette adresse électronique ne semble pas complète. Elle ressemble à nom@exemple.fr.',
  noPassage: 'Copiez les mots de l’article auxquels vous répondez.',
  tooShort: 'Écrivez votre réponse, en une phrase au moins.',
  tooLong: 'Cette réponse dépasse 12\u202f000 signes. Raccourcissez-la, ou écrivez-nous.',
  tooMany:
    'Plusieurs demandes viennent d’arriver de votre réseau. Réessayez dans un quart d’heure.',
  otherOrigin: 'Cette demande n’est pas partie de notre page. Ouvrez le formulaire et réessayez.',
};
