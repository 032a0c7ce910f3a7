/**
 * What grown articles are made of: sentences in French and English that say the same thing, so that
 * grown articles are true translations. `{who}`, `{where}`, `{when}` and `{n}` are filled in.
 */

export type Pair = readonly [fr: string, en: string];

export const SUBJECTS: Pair[] = [
  ['Le quai Nord', 'The north quay'],
  ['La cale des Sables', 'The Sables slip'],
  ['La halle', 'The market hall'],
  ['Le canal', 'The canal'],
  ['La bibliothèque', 'The library'],
  ['L’école du Phare', 'The École du Phare'],
  ['Le bac de Saint-Guéry', 'The Saint-Guéry ferry'],
  ['La criée', 'The fish auction'],
  ['Le chantier Garandel', 'The Garandel yard'],
  ['La fanfare', 'The town band'],
  ['La rue des Vents', 'The rue des Vents'],
  ['Le marais des Grands-Clos', 'The Grands-Clos marsh'],
  ['Le phare de la Basse', 'The Basse lighthouse'],
  ['Le club d’aviron', 'The rowing club'],
  ['La place aux Œufs', 'The place aux Œufs'],
  ['Le théâtre de la Corderie', 'The Corderie theatre'],
  ['La station du sémaphore', 'The semaphore station'],
  ['Le moulin de la Doëre', 'The Doëre mill'],
  ['La coopérative du sel', 'The salt co-operative'],
  ['Le jardin des Tilleuls', 'The Tilleuls garden'],
  ['L’anse du Vau', 'The Anse du Vau'],
  ['Le pont-route', 'The road bridge'],
  ['La salle du Guet', 'The Salle du Guet'],
  ['L’Embrun', 'L’Embrun'],
];

export const PREDICATES: Pair[] = [
  ['change d’horaire', 'changes its hours'],
  ['cherche des bras', 'is looking for hands'],
  ['retrouve ses couleurs', 'gets its colours back'],
  ['ouvre un dimanche de plus', 'opens one more Sunday'],
  ['compte ses visiteurs', 'counts its visitors'],
  ['attend la marée de mars', 'waits for the March tide'],
  ['refait son toit', 'mends its roof'],
  ['accueille les enfants de Saint-Orme', 'welcomes the children of Saint-Orme'],
  ['publie ses comptes', 'publishes its accounts'],
  ['fête un anniversaire', 'keeps a birthday'],
  ['passe à l’heure d’été', 'goes over to summer time'],
  ['garde la lumière allumée', 'keeps the light on'],
  ['vote à main levée', 'votes by show of hands'],
  ['écoute ses voisins', 'listens to its neighbours'],
  ['prend un apprenti', 'takes on an apprentice'],
  ['expose ses archives', 'shows its archives'],
  ['économise l’eau', 'saves water'],
  ['prépare la foire', 'makes ready for the fair'],
  ['remercie ses anciens', 'thanks its elders'],
  ['réapprend un vieux geste', 'relearns an old skill'],
];

export const STANDFIRSTS: Pair[] = [
  [
    'Trois réunions, un essai et beaucoup de café : récit d’une décision prise {where}.',
    'Three meetings, one trial and a lot of coffee: how a decision was made {where}.',
  ],
  [
    'Le compte rendu tient en deux pages. {who} l’a relu avec nous, ligne à ligne.',
    'The minutes run to two pages. {who} went through them with us, line by line.',
  ],
  [
    'Il a fallu {n} jours, une échelle et la patience de tout un quartier.',
    'It took {n} days, a ladder and the patience of a whole neighbourhood.',
  ],
  [
    'Depuis {when}, on y vient plus tôt, et l’on en repart plus tard.',
    'Since {when} people have come earlier and left later.',
  ],
  [
    'Rien d’extraordinaire, et c’est ce qui nous a plu : visite {where}.',
    'Nothing out of the ordinary, which is what we liked about it: a visit {where}.',
  ],
  [
    '{who} ouvre son carnet : {n} lignes, une par matin.',
    '{who} opens a notebook: {n} lines, one for each morning.',
  ],
];

/** Without a capital: they stand in the middle of sentences too. */
export const PEOPLE: Pair[] = [
  ['la mareyeuse Odette Crozet', 'the fish merchant Odette Crozet'],
  ['le crieur Malo Ferrec', 'the auctioneer Malo Ferrec'],
  ['la patronne de pêche Jeanne Ardouin', 'the skipper Jeanne Ardouin'],
  ['la paludière Ninon Tasseau', 'the salt worker Ninon Tasseau'],
  ['l’observateur du temps Edmond Lahure', 'the weather observer Edmond Lahure'],
  ['la bibliothécaire Théodora Quimart', 'the librarian Théodora Quimart'],
  ['la commandante du bac Katell Riou', 'the ferry captain Katell Riou'],
  ['le charpentier de marine Yvon Garandel', 'the shipwright Yvon Garandel'],
  ['la boulangère Sidonie Rouault', 'the baker Sidonie Rouault'],
  ['le berger Corentin Mahé', 'the shepherd Corentin Mahé'],
  ['l’institutrice Armelle Guéguen', 'the schoolteacher Armelle Guéguen'],
  ['l’ancien pontier Lucien Abgrall', 'the retired bridge keeper Lucien Abgrall'],
  ['l’adjointe Carole Mevel', 'the councillor Carole Mevel'],
  ['l’ostréicultrice Marie-Jo Cléach', 'the oyster grower Marie-Jo Cléach'],
  ['la capitaine de l’Étoile Nolwenn Cariou', 'the Étoile captain Nolwenn Cariou'],
  ['l’organière Enora Prigent', 'the organ builder Enora Prigent'],
];

export const PLACES: Pair[] = [
  ['au quai aux Morutiers', 'on the quai aux Morutiers'],
  ['sous la halle', 'under the market hall'],
  ['à la cale des Sables', 'at the Sables slip'],
  ['dans l’anse du Vau', 'in the Anse du Vau'],
  ['au bord du canal', 'beside the canal'],
  ['à l’école du Phare', 'at the École du Phare'],
  ['place aux Œufs', 'in the place aux Œufs'],
  ['rue des Vents', 'in the rue des Vents'],
  ['aux Grands-Clos', 'at Les Grands-Clos'],
  ['au sémaphore', 'at the semaphore'],
];

export const TIMES: Pair[] = [
  ['le printemps', 'the spring'],
  ['la Saint-Jean', 'midsummer'],
  ['la rentrée', 'the start of the school year'],
  ['la foire d’octobre', 'the October fair'],
  ['l’hiver', 'the winter'],
  ['le mois de mai', 'the month of May'],
];

export const HEADINGS: Pair[] = [
  ['Ce que dit le registre', 'What the register says'],
  ['Un essai, puis un autre', 'One trial, then another'],
  ['Ceux qui restent, ceux qui passent', 'Those who stay and those who pass'],
  ['Le prix des choses', 'What things cost'],
  ['Après la marée', 'After the tide'],
  ['Une affaire de voisins', 'A matter between neighbours'],
  ['Le calendrier', 'The calendar'],
  ['Ce qu’il reste à faire', 'What is left to do'],
];

export const QUOTES: Pair[] = [
  [
    '« On a commencé petit, et personne ne s’en est plaint. »',
    '“We began small, and nobody complained.”',
  ],
  [
    '« La mer ne demande pas l’avis du calendrier. »',
    '“The sea does not ask the calendar’s opinion.”',
  ],
  ['« Il suffit d’être deux pour porter une planche. »', '“It only takes two to carry a plank.”'],
  [
    '« Je note tout, sauf ce dont je suis sûre. »',
    '“I write everything down, except what I am sure of.”',
  ],
  [
    '« On nous avait dit huit jours, nous avons dit dix. »',
    '“They told us eight days, we said ten.”',
  ],
  ['« C’est moins loin quand on y va ensemble. »', '“It is less far when you go together.”'],
];
