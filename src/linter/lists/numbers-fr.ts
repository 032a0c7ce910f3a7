/** Quantities, dates and causes in French. */
import { entries, type WordLists } from './lists.ts';

export const NUMBERS_FR = {
  'fr.number-words': entries(`
    trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze | treize | quatorze |
    quinze | seize | dix-sept | dix-huit | dix-neuf | vingt | vingt-et-un | vingt-deux |
    vingt-trois | vingt-quatre | vingt-cinq | vingt-six | vingt-sept | vingt-huit | vingt-neuf |
    trente | trente-cinq | trente-deux | trente-trois | trente-quatre | trente-six |
    trente-sept | trente-huit | trente-neuf | quarante | quarante-deux | quarante-cinq |
    quarante-sept | quarante-huit | cinquante | cinquante-cinq | soixante | soixante-dix |
    soixante-quinze | quatre-vingts | quatre-vingt | quatre-vingt-dix | cent | cents | mille |
    deux cent{,s} | deux mille | million{,s} | milliard{,s} | millier | centaine | dizaine |
    vingtaine | trentaine | quarantaine | cinquantaine | soixantaine | quinzaine | douzaine
  `),
  'fr.units': entries(`
    % | pour | € | $ | £ | euro{,s} | dollar{,s} | livres | francs | k€ | m€ | point{,s} |
    tonne{,s} | kg | kilo{,s} | kilogramme{,s} | gramme{,s} | mg | litre{,s} | hectare{,s} |
    ha | km | kilomètre{,s} | mètre{,s} | m | m2 | m² | m3 | cm | mm | millimètre{,s} |
    centimètre{,s} | degré{,s} | ° | °c | mégawatt{,s} | mw | gw | gigawatts | kwh | twh |
    décibels | db | barils | microgrammes | km/h | million{,s} | milliard{,s}
  `),
  /** What a figure counts: even a small one of these asks for a source. */
  'fr.counted': entries(`
    mort{,s,es} | tué{,s,es} | blessé{,s,es} | victime{,s} | disparu{,s} | décès | cas |
    emploi{,s} | postes | licenciements | suppressions | arrestations | interpellations |
    plaintes | signalements | contaminations | hospitalisations | manifestants | participants |
    spectateurs | visiteurs | foyers | ménages | logements | habitants | salariés | chômeurs |
    véhicules | morts | hectares | entreprises | exploitations | élèves | patients | lits |
    personnes | clients | abonnés | sans-abri | migrants | réfugiés | détenus | naissances |
    nids | espèces | couples | agressions | accidents | cambriolages | infractions | arbres |
    oiseaux
  `),
  /** Units of time: ages, terms and durations are not the quantities meant. */
  'fr.durations': entries(`
    an | ans | année | années | mois | jour | jours | semaine | semaines | heure | heures | h |
    minute | minutes | min | seconde | secondes | s | siècle | siècles | décennies | trimestre |
    trimestres | semestres | saisons | nuits | soirs | e | er | ère | ème | ième
  `),
  'fr.not-quantity-after': entries(`
    joueurs | buts | but | essais | sets | set | manches | matches | matchs | journées |
    étapes | voix | contre | actes | chapitres | épisodes | volets | tomes | frères | sœurs |
    fils | filles | enfants | copains | amis | jurés | juges | candidats | prétendants |
    coureurs | fois | pages | étages | pièces | rounds | tours | tour
  `),
  /** A number after one of these is a name, an address, an article, a score. */
  'fr.not-quantity-before': entries(`
    article | articles | art | loi | décret | n° | n | no | numéro | numéros | page | pages |
    chapitre | alinéa | ligne | lignes | rue | avenue | boulevard | place | route | rn | rd |
    départementale | nationale | autoroute | chambre | bureau | salle | quai | porte | lot |
    arrondissement | département | canton | série | saison | épisode | tome | acte | division |
    ligue | top | france | top- | g | airbus | boeing | covid | canal | radio | version |
    catégorie | classe | terminale | groupe | poule | moins | zone | bâtiment | escalier |
    appartement | tél | téléphone | au | rafale | apollo | louis | henri | françois | charles |
    napoléon | jean-paul | benoît | formule | agenda | horizon | accord | protocole |
    résolution | directive | règlement | convention | stade | étape | niveau | phase | volume |
    studio | plan | rang | dossard
  `),
  'fr.fractions': entries(`
    la moitié des | la moitié de | la moitié du | près de la moitié | plus de la moitié |
    un tiers des | un tiers de | un tiers du | un quart des | un quart de | un quart du |
    deux tiers des | les deux tiers | deux tiers du | trois quarts des | les trois quarts |
    un cinquième des | un cinquième du | un cinquième de | un dixième | d'un tiers |
    d'un quart | de moitié | sur dix | sur cinq | sur quatre | sur trois | sur deux | sur cent |
    sur vingt | deux fois plus | trois fois plus | quatre fois plus | cinq fois plus |
    dix fois plus | deux fois moins | trois fois moins | une personne sur | un quart d'entre |
    la moitié d'entre | le double | le triple | a doublé | ont doublé | a triplé | ont triplé |
    a quadruplé | ont quadruplé | a presque doublé | ont presque doublé | a plus que doublé |
    ont plus que doublé | a été multiplié | ont été multipliés | a été divisé
  `),
  'fr.figure-exempt': entries(`
    tarif{,s} | entrée | entrée libre | billet{,s} | réservation{,s} | rendez-vous |
    renseignements | prix d'entrée | inscription{,s} | score | victoire | battu{,s} |
    s'est imposé{,e,s} | s'impose{,nt} | s'imposent | mi-temps | condamné{,e,s} | ingrédients | recette{,s} |
    abonnement
  `),
  'fr.vague-quantity': entries(`
    des dizaines | des centaines | des milliers | des millions | des milliards | une multitude |
    un grand nombre | un très grand nombre | un nombre important | un nombre considérable |
    une foule de | une kyrielle | une myriade | un nombre croissant | quantité de |
    énormément de | beaucoup trop de | une écrasante majorité | l'immense majorité |
    la grande majorité | la plupart | une bonne partie | une grande partie | une large part |
    une poignée | taux {très,particulièrement,anormalement} {élevé,bas,faible} | taux élevé |
    taux record | absence très élevé | massi{f,fs,ve,ves} | massivement | drastique{,s} |
    drastiquement | considérable{,s} | considérablement | exponentiel{,le,s,les} |
    faramineu{x,se,ses} | colossa{l,le,les,ux} | astronomique{,s} | sommes folles |
    une fortune | d'innombrables | innombrables | très élevé{,e,s,es} | en forte hausse |
    en forte baisse | en chute libre | explos{e,ent,é} littéralement | une flambée
  `),
  'fr.approximate': entries(`
    environ | près de | quelque | approximativement | à peu près | autour de |
    aux alentours de | une moyenne de
  `),
  'fr.superlatives': entries(`
    le plus | la plus | les plus | le pire | la pire | les pires | le meilleur | la meilleure |
    les meilleurs | les meilleures | jamais vu | jamais vue | jamais vus | jamais vues |
    jamais atteint | jamais enregistré{,e} | jamais égalé{,e} | sans précédent |
    sans équivalent | sans pareil | inégalé{,e,s,es} | record | records | historique |
    historiques | le premier | la première | première fois | unique au monde | inédit{,e,s,es} |
    du jamais-vu | le moins | la moins | plus grand | plus grande | le numéro un |
    leader mondial
  `),
  'fr.relative-dates': entries(`
    hier | avant-hier | récemment | tout récemment | la semaine dernière | la semaine passée |
    le mois dernier | le mois passé | l'an dernier | l'année dernière | l'an passé |
    l'année passée | ces derniers mois | ces dernières semaines | ces derniers jours |
    ces dernières années | depuis peu | depuis longtemps | il y a peu | il y a quelques jours |
    il y a quelques semaines | il y a quelques mois | il y a quelques années | naguère |
    prochainement | bientôt | demain | la semaine prochaine | le mois prochain | l'an prochain |
    l'année prochaine | dernièrement | tout à l'heure | aujourd'hui | cette semaine | ce matin |
    ce soir | cette nuit | la nuit dernière | à l'époque | de nos jours | ces temps-ci
  `),
  'fr.causes': entries(`
    a causé | ont causé | a entraîné | ont entraîné | a provoqué | ont provoqué | a fait fuir |
    ont fait fuir | a fait chuter | ont fait chuter | a fait baisser | a fait grimper |
    ont fait grimper | a fait exploser | a fait perdre | a permis | ont permis | en raison de |
    en raison d' | en raison du | en raison des | à cause de | à cause d' | à cause du |
    à cause des | grâce à | grâce au | grâce aux | s'explique par | s'expliquent par |
    explique la | explique le | expliquent la | est dû à | est due à | sont dus à |
    sont dues à | est dû au | est due au | est le résultat de | est la conséquence de |
    conséquence de | résulte de | résultent de | découle de | a conduit à | ont conduit à |
    a mené à | est responsable de | sont responsables de | est à l'origine de |
    sont à l'origine de | a ruiné | ont ruiné | a affaibli | a favorisé | ont favorisé
  `),
} satisfies WordLists;
