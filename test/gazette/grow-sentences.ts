import type { Pair } from './grow-words.ts';

/** Bodies of grown articles. Numbers carry their source, as in the real ones. */
export const SENTENCES: Pair[] = [
  [
    'Il était six heures quand {who} a poussé la porte, {where}, une lampe à la main.',
    'It was six o’clock when {who} pushed the door open, {where}, lamp in hand.',
  ],
  [
    'Le registre de la ville en compte {n}, inscrits l’un sous l’autre d’une écriture qui n’a pas tremblé.',
    'The town register has {n} of them, written one under another in a hand that did not shake.',
  ],
  [
    '« Nous avons pris le temps qu’il fallait », dit {who}, qui tient le carnet depuis le début.',
    '“We took the time it needed,” says {who}, who has kept the notebook from the start.',
  ],
  [
    'D’après la délibération affichée en mairie, le projet coûte {n} euros par mois, fournitures comprises.',
    'According to the resolution posted at the town hall, the project costs {n} euros a month, supplies included.',
  ],
  [
    'La première réunion s’est tenue {where}, la deuxième aussi, parce qu’il y avait des chaises.',
    'The first meeting was held {where}, and so was the second, because there were chairs.',
  ],
  [
    '{who} y voit une question de patience plus que d’argent, et montre les factures.',
    '{who} sees it as a matter of patience more than of money, and shows the bills.',
  ],
  [
    'Depuis {when}, les habitués arrivent par le chemin du canal, à pied ou à vélo.',
    'Since {when} the regulars have come by the canal path, on foot or by bicycle.',
  ],
  [
    'On a mesuré, pesé, compté, puis recommencé, car la première pesée avait été faite par grand vent.',
    'They measured, weighed and counted, and then began again, since the first weighing was done in a gale.',
  ],
  [
    'Le relevé du sémaphore donne {n} jours de pluie pour la saison, ce que chacun ici croyait savoir.',
    'The semaphore’s record gives {n} days of rain for the season, as everybody here thought they knew.',
  ],
  [
    'À marée basse, {where}, on distingue encore les pieux de l’ancienne cale.',
    'At low tide, {where}, the piles of the old slip can still be made out.',
  ],
  [
    'Les élèves ont dessiné le plan, {who} l’a corrigé, et le maçon l’a suivi.',
    'The pupils drew the plan, {who} corrected it, and the mason kept to it.',
  ],
  [
    'La règle est simple : celui qui ouvre le matin ferme le soir, et l’on échange le dimanche.',
    'The rule is simple: whoever opens in the morning closes at night, and they change over on Sunday.',
  ],
  [
    'À qui l’interroge sur la suite, {who} répond par une date et par un sourire.',
    'Asked about what comes next, {who} answers with a date and a smile.',
  ],
  [
    'Il reste {n} places, selon la liste que nous avons lue au comptoir.',
    'There are {n} places left, by the list that we read at the counter.',
  ],
  [
    'Personne n’a voulu présider, si bien que l’on préside à tour de rôle, par ordre d’arrivée.',
    'Nobody wanted to take the chair, so that they take it in turn, in order of arrival.',
  ],
  [
    'Le vent a tourné vers midi et les conversations ont suivi.',
    'The wind went round at noon, and the conversations followed.',
  ],
  [
    'Dans la boîte aux idées, {where}, on a trouvé {n} papiers, d’après le dépouillement de mardi, et une recette.',
    'In the suggestion box, {where}, there were {n} slips, by Tuesday’s count, and a recipe.',
  ],
  [
    '{who} a gardé la clé pendant onze ans et l’a rendue sans qu’on la lui demande.',
    '{who} kept the key for eleven years and gave it back without being asked.',
  ],
  [
    'Le devis initial était plus court ; il oubliait la pluie.',
    'The first estimate was shorter; it had left out the rain.',
  ],
  [
    'Pour {when}, le comité propose un essai de six semaines, que l’on arrêtera s’il gêne.',
    'For {when} the committee proposes a six-week trial, which will be stopped if it is a nuisance.',
  ],
  [
    'Un banc a été posé {where} ; il a trouvé son public avant le discours.',
    'A bench was put down {where}; it found its public before the speech.',
  ],
  [
    'La photographie de 1931 montre le même endroit, avec plus de chapeaux.',
    'The photograph of 1931 shows the same place, with more hats.',
  ],
  [
    '« Je ne savais pas que cela manquait, reconnaît {who}. Maintenant je le verrais. »',
    '“I did not know that it was missing,” admits {who}. “Now I should notice.”',
  ],
  [
    'Le bac a pris un quart d’heure de retard, et personne à bord n’a regardé sa montre.',
    'The ferry was a quarter of an hour late, and nobody aboard looked at a watch.',
  ],
  [
    'Sur les {n} réponses reçues par la mairie, deux étaient en vers.',
    'Of the {n} replies that reached the town hall, two were in verse.',
  ],
  [
    'On y entre par la petite porte, celle qui coince, et l’on ressort par la grande.',
    'You go in by the small door, the one that sticks, and come out by the large one.',
  ],
  [
    'La marée laisse le temps d’une visite, à condition de ne pas s’arrêter chez {who}.',
    'The tide leaves time for a visit, provided that one does not call on {who}.',
  ],
  [
    'Le chien s’est couché au milieu, ce qui a clos le débat sur l’emplacement du poêle.',
    'The dog lay down in the middle, which settled the argument about where to put the stove.',
  ],
  [
    'Les comptes seront lus en public {where}, comme chaque année, et l’on pourra poser des questions.',
    'The accounts are read aloud in public {where}, as every year, and questions may be asked.',
  ],
  [
    'Il y avait de la brume ; on a travaillé au son de la corne, deux coups par minute.',
    'There was fog; they worked to the sound of the horn, two blasts a minute.',
  ],
  [
    'D’un commun accord, la peinture sera bleue, et le bleu a fait l’objet de trois soirées.',
    'By common consent the paint is to be blue, and the blue took up three evenings.',
  ],
  [
    '{who} compare avec le cahier de son père, où la même page porte {n} croix.',
    '{who} compares it with an old family notebook, in which the same page has {n} crosses.',
  ],
  [
    'La subvention de la région couvre la moitié, indique la convention, et les crêpes le reste.',
    'The region’s grant covers half, says the agreement, and pancakes the rest.',
  ],
  [
    'Au printemps, on verra bien, et au printemps l’on a vu.',
    'We shall see in the spring, they said, and in the spring they saw.',
  ],
  [
    'Un apprenti a laissé son nom au crayon sous la dernière planche ; la planche est posée.',
    'An apprentice left a name in pencil under the last plank; the plank is down.',
  ],
  [
    'Ceux qui étaient contre sont venus aider à ranger, et sont restés dîner.',
    'Those who were against it came to help tidy up, and stayed to dinner.',
  ],
  [
    'Le thermomètre marquait {n} degrés au soleil, d’après {who}, qui ne croit pas à l’ombre.',
    'The thermometer read {n} degrees in the sun, according to {who}, who does not believe in shade.',
  ],
  [
    'La lettre de la préfecture est arrivée un jeudi, ouverte par la pluie.',
    'The letter from the préfecture came on a Thursday, opened by the rain.',
  ],
  [
    'Depuis, le portail reste ouvert jusqu’à l’heure où {who} rentre.',
    'Since then the gate has stayed open until {who} goes home.',
  ],
  [
    'Il a été décidé de ne rien décider avant {when}, à l’unanimité moins une voix.',
    'It was decided to decide nothing before {when}, by all votes but one.',
  ],
];
