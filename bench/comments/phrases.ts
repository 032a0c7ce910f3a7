/** What the bench's readers and robots say: our own words, about a harbour that does not exist. */

/** A comment is one of each, in this order. */
export interface Phrases {
  opening: readonly string[];
  middle: readonly string[];
  closing: readonly string[];
}

export const REAL: Phrases = {
  opening: [
    'Merci pour cet article.',
    'Je passe devant tous les matins et je n’avais jamais fait attention.',
    'Ma grand-mère travaillait à la criée, elle racontait la même chose.',
    'Une question à la rédaction.',
    'Je ne suis pas tout à fait d’accord.',
    'Petite précision de la part d’un riverain.',
    'On en parlait hier au marché.',
    'Voilà enfin quelqu’un qui explique ce dossier.',
    'J’étais à la réunion du conseil.',
    'Bonjour depuis l’autre rive.',
    'Il me semble qu’un chiffre est faux.',
    'Lu à voix haute à toute la table.',
    'Thank you for writing this down.',
    'We saw it from the ferry last spring.',
  ],
  middle: [
    'Le bac ne passait déjà plus à marée basse quand j’étais enfant.',
    'Pourquoi la passerelle reste-t-elle fermée le dimanche ?',
    'La mairie avait promis un passage pour les vélos, on l’attend toujours.',
    'Les avocettes reviennent chaque année au même endroit, derrière l’ancienne saline.',
    'Le devis de l’entreprise locale était pourtant le moins élevé des trois.',
    'Chez nous, le chien répond à la corne de brume, toujours deux fois.',
    'Il faudrait demander leur avis aux pêcheurs à pied.',
    'Le tableau à la fin est très clair, j’aurais aimé voir aussi l’année dernière.',
    'Mon voisin a gardé les plans de 1962, il les prêterait volontiers.',
    'L’école compte vingt élèves de moins, et personne ne le dit.',
    'Le quai a été refait en granit, pas en béton, comme écrit dans le deuxième paragraphe.',
    'Les horaires changent sans que personne ne prévienne les commerçants.',
    'On pourrait planter des tamaris, ils tiennent le sable mieux que les murs.',
    'La photo montre le phare du Vau et non celui de la pointe.',
    'J’ai compté onze bateaux au mouillage, il en restait quatre à midi.',
    'L’association se réunit le jeudi à la salle des fêtes, tout le monde peut venir.',
    'Le vent tourne au nord après la pleine mer, c’est pour cela que l’eau monte si vite.',
    'La boulangerie rouvre en mars, c’est la bonne nouvelle de la semaine.',
    'Je me demande qui paiera l’entretien dans dix ans.',
    'The café on the south bank kept its lamps on for us.',
    'Nobody minded waiting four tides for the bridge to turn.',
    'Les anciens appelaient cette cale la vieille dame.',
    'Le maire a répondu à côté, relisez le compte rendu.',
    'Cela mérite mieux qu’une ligne dans le bulletin municipal.',
  ],
  closing: [
    'Continuez ainsi.',
    'J’attends la suite.',
    'Merci de vérifier.',
    'À suivre, donc.',
    'Bon vent à toute l’équipe.',
    'Nous verrons bien à l’équinoxe.',
    'Je vous écris si j’apprends autre chose.',
    'Voilà, c’était tout.',
    'Et la petite a bien ri.',
    'Qu’en pensent les autres ?',
    'Looking forward to the next part.',
    'Rendez-vous au prochain conseil.',
  ],
};

/** Readers who speak of what robots speak of: the filter must not take one for the other. */
export const NEAR: readonly string[] = [
  'Le prix des voiles a doublé en deux ans, la voilerie du port ne peut plus suivre.',
  'Une offre gratuite pour les enfants de l’école de voile, c’est tout ce qu’on demande.',
  'Le casino municipal a fermé en 1987, vous l’oubliez dans la liste des lieux de fête.',
  'On ne gagne pas d’argent avec une boutique ouverte trois mois par an, croyez-moi.',
  'La promotion du canton voisin coûte plus cher que la réparation de notre cale.',
  'Mon médecin dit que les bains de mer valent toutes les pilules, et ils sont gratuits.',
  'Le crédit de la commune est épuisé, lisez donc la page trois du budget.',
  'Acheter une montre au marché de la criée, voilà ce que faisait mon père le samedi.',
];

export const SPAM: Phrases = {
  opening: [
    'Super article !!',
    'Wow, très bon contenu !',
    'Great post, very informative!',
    'J’adore votre site, bravo !',
    'Bonjour cher webmaster,',
    'Incroyable mais vrai !',
    'Attention, offre limitée !',
    'Hello dear owner,',
  ],
  middle: [
    'Nos voiles à prix cassés sont livrées gratuitement sous 24 heures.',
    'Gagnez de l’argent depuis chez vous sans aucune expérience.',
    'Le meilleur casino en ligne offre 200 tours gratuits à l’inscription.',
    'Perdez dix kilos en une semaine grâce à nos pilules naturelles.',
    'Crédit rapide accordé sans justificatif, réponse immédiate garantie.',
    'Montres de luxe en promotion, stock limité, achetez maintenant.',
    'Notre agence place votre boutique en première page des moteurs de recherche.',
    'Cheap replica watches with free worldwide delivery.',
    'Earn money online every day, no risk, guaranteed income.',
    'Télécharger gratuitement tous les films en version intégrale.',
    'Un voyant sérieux résout vos problèmes de cœur en trois jours.',
    'Best online pharmacy, no prescription, discount for new customers.',
    'Investissez dans les jetons numériques, rendement garanti de 300 %.',
    'Achetez des abonnés et des avis cinq étoiles, livraison immédiate.',
  ],
  closing: [
    'Cliquez vite !',
    'Visitez notre boutique en ligne.',
    'Contactez-nous sur la messagerie.',
    'Order now!',
    'Offre valable aujourd’hui seulement.',
    'Visit my website for more.',
    'Inscription gratuite.',
    'Satisfait ou remboursé.',
  ],
};

/** What is polite and says nothing: written so that the link behind the name is let through. */
export const FLATTERY: readonly string[] = [
  'Merci beaucoup, votre article m’a été très utile, je le partage avec mes amis.',
  'Vraiment intéressant, j’apprends toujours quelque chose ici.',
  'Nice work, I will come back to read more.',
  'Un texte clair et bien écrit, cela devient rare.',
  'Je cherchais justement ces informations, merci à vous.',
];

/** Robots borrow names as people have them. */
export const NAMES: readonly string[] = [
  'Nolwenn',
  'Gaël',
  'Paulette du quai',
  'Corentin',
  'Hamish',
  'Soizic',
  'Un riverain',
  'Maël',
  'Yuna',
  'Old Tom',
];
