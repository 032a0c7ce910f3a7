/** A second batch, written when the rules stood and measured before they were tuned on it. */
import { labelled } from './labelled.ts';

export const SECOND_FR = {
  'reporting conditional': labelled(`
    + Selon une note confidentielle, l'État aurait versé 12 millions d'euros à l'exploitant en pleine crise.
    + À Marseille, un homme d'une trentaine d'années aurait été touché par une balle perdue alors qu'il rentrait chez lui.
    + Les enquêteurs privilégieraient la thèse du suicide.
    + Le PSG aurait proposé 45 millions d'euros pour le milieu portugais.
    + La future centrale entrerait en service en 2038, avec trois ans de retard.
    + Mme Delcourt, conseillère du ministre, aurait joué un rôle clé dans l'attribution du marché.
    + Des fragments de l'appareil auraient été retrouvés à deux kilomètres de la piste.
    + Le patron du syndicat serait prêt à quitter la table des négociations.
    + L'accord prévoirait une hausse de 4 % des salaires.
    + Une centaine de combattants se cacheraient dans les montagnes voisines.
    + Le logiciel espion aurait infecté les téléphones de cinq journalistes.
    + Les pertes s'élèveraient à 300 millions d'euros.
    + L'assaillant, né en 1998, n'aurait jamais été signalé aux services de renseignement.
    + Au moins six civils auraient péri dans le bombardement de l'école.
    + Le président américain souhaiterait rencontrer son homologue avant l'été.
    + La compagnie chercherait un repreneur pour sa filiale italienne.
    + D'après la rumeur, l'actrice attendrait des jumeaux.
    + Le fossile daterait de 300 000 ans et appartiendrait à une espèce inconnue.
    + Une réunion secrète se serait tenue à Genève entre les deux camps.
    + La défenseuse centrale souffrirait d'une lésion du ligament.
    + L'ancien PDG toucherait une prime de départ de 2 millions d'euros.
    + L'arme du crime aurait été jetée dans le canal, où les plongeurs poursuivent leurs recherches.
    + La mairie aurait reçu trois offres pour le rachat du terrain.
    + Il semblerait que l'avion ait heurté un oiseau.
    + Son épouse aurait également bénéficié d'un emploi fictif.
    + Le train aurait roulé à 140 km/h au lieu de 80.
    + Les deux frères auraient rejoint la Syrie en 2014, puis l'Irak.
    + La fuite viendrait du cabinet du Premier ministre.
    + Le montant de la transaction avoisinerait 1,2 milliard de dollars.
    - Le ministre a déclaré jeudi que le dispositif serait reconduit en 2026.
    - Qui aurait pensé que ce village attirerait autant de monde ?
    - Si rien ne change, la caisse serait en déficit dès 2027.
    - L'avocat soutient que son client n'aurait pas été informé de ses droits.
    - La direction avait prévenu que certains postes disparaîtraient.
    - Le projet de loi devrait être examiné en juin par les députés.
    - Une hausse des taux pénaliserait les jeunes acheteurs.
    - Avec un gardien plus inspiré, les Rennais auraient gagné.
    - Il conviendrait d'abord de rétablir l'eau courante.
    - D'après le rapport de l'Inspection générale, l'établissement aurait sous-estimé les risques.
    - Les parents aimeraient que la classe reste ouverte.
    - Les deux pays s'étaient mis d'accord sur un texte qui mettrait fin au conflit.
    - Elle craignait que son fils ne reviendrait pas.
    - Le préfet estimait que la manifestation dégénérerait.
    - Plus tard, il deviendrait le premier maire noir de la ville et dirigerait le port pendant dix ans.
    - Dans l'idéal, chaque commune disposerait d'un médecin.
    - À l'entendre, la France vivrait ses dernières heures.
    - Le directeur voudrait que l'on ferme la piscine en janvier.
    - L'opposition réclame un audit qui ferait toute la lumière sur les comptes.
    - Quand bien même il gagnerait, il ne pourrait pas gouverner.
    - L'équipe jouerait mieux si le terrain était sec.
    - Le juge a considéré que la mesure porterait atteinte à la vie privée.
    - Nul ne saurait dire où passe la frontière.
    - Qu'aurait fait le général à sa place ?
    - Le candidat jurait qu'il n'augmenterait pas les impôts.
    - Il n'y aurait rien d'étonnant à ce que le vote soit reporté.
    - La Commission, a indiqué son porte-parole, présenterait un texte d'ici juin.
    - Les soignants ne demandaient rien, sinon que leurs heures seraient payées.
    - Un an plus tôt, personne n'aurait parié sur ce club.
  `),
  'vague source': labelled(`
    + Selon de nombreux experts, la guerre commerciale ne fait que commencer.
    + Les critiques reprochent au film sa longueur.
    + Une partie de la classe politique s'inquiète d'un tel précédent.
    + Plusieurs études suggèrent un lien entre sommeil et mémoire.
    + Des proches de la famille décrivent un garçon sans histoire.
    + Pour beaucoup, le scrutin est joué d'avance.
    + Des scientifiques s'alarment de la disparition des lucioles.
    + D'anciens collaborateurs racontent un management brutal.
    + À en croire les spécialistes, le vin sera bon cette année.
    + Un conseiller de l'exécutif glisse que le remaniement est prêt.
    + Selon les médias locaux, douze personnes ont été blessées.
    + Les marchés parient sur une baisse des taux.
    + Selon des sources judiciaires, le suspect a gardé le silence.
    + On estime que la moitié des puits sont à sec.
    + L'entrepreneur est considéré comme le successeur naturel du fondateur.
    + Certains médecins déconseillent désormais ce traitement.
    + De l'avis de plusieurs élus, le budget est insincère.
    + Des observateurs étrangers ont fait état de bourrages d'urnes.
    + Les mauvaises langues disent qu'il n'a pas écrit son livre.
    + Il paraît que la boulangerie va rouvrir.
    + D'après une enquête récente, les jeunes lisent moins.
    + « Il a perdu la main », souffle un ministre.
    + Plusieurs personnes présentes évoquent des coups de feu.
    + Des habitants se plaignent du bruit des avions.
    + Selon un cadre du parti, la liste est bouclée.
    + Les défenseurs de l'environnement dénoncent un recul.
    + La communauté scientifique reste sceptique.
    + Des informations font état de combats près de la frontière.
    + Beaucoup de parents estiment que les effectifs sont trop lourds.
    + Le ministère, dit-on, prépare déjà la suite.
    - Selon Météo-France, les orages s'éloigneront dans la nuit.
    - D'après le maire, Yves Kermarrec, les travaux finiront en juin.
    - La préfète Claire Vasseur estime que la situation est sous contrôle.
    - Plusieurs dizaines de riverains ont manifesté devant la mairie.
    - De nombreux arbres sont tombés pendant la tempête.
    - Les chercheurs de l'Institut Pasteur ont identifié une protéine clé.
    - Certains bus seront détournés samedi.
    - La majorité des votants a choisi le projet B.
    - Des experts judiciaires ont été nommés par le tribunal de Rennes.
    - Les députés ont adopté le texte en première lecture.
    - Quelques touristes se promenaient sur le port.
    - Le rapport du Sénat, publié mardi, recommande la suppression de l'agence.
    - Selon la CGT, 400 salariés ont débrayé.
    - Un médecin du Samu, Hervé Caron, raconte sa nuit.
    - Les enseignants du collège Jean-Moulin réclament deux postes.
    - Plusieurs entreprises ont répondu à l'appel d'offres.
    - L'étude, menée par l'Inserm sur 2 000 patients, montre une baisse des risques.
    - Une source lumineuse a été aperçue au-dessus du lac.
    - Les analystes de Goldman Sachs prévoient un rebond.
    - Certains enfants apprennent à nager à quatre ans.
    - Il est interdit de fumer dans le parc.
    - La plupart des convives avaient quitté la salle.
    - Beaucoup de commerces sont restés fermés.
    - Un habitant de Saint-Brieuc a gagné le gros lot.
    - Des militants de Greenpeace ont bloqué l'entrée du port.
    - Le sondage réalisé par Elabe pour BFMTV place la gauche en tête.
    - Les spectateurs ont attendu deux heures sous la pluie.
    - Les témoins seront entendus par le juge d'instruction.
    - Selon l'article 12 du règlement, le match est perdu sur tapis vert.
    - La presse locale traverse une crise.
  `),
  'unsourced quantity': labelled(`
    + La région a perdu 23 000 emplois industriels.
    + Le budget de la Défense atteindra 50 milliards d'euros.
    + Plus d'un million de réfugiés vivent dans des camps.
    + Un logement sur huit est vacant.
    + Les accidents ont augmenté de 9 % sur les routes départementales.
    + L'avion transportait 176 passagers.
    + Le barrage retient 30 millions de mètres cubes d'eau.
    + Le salaire moyen y est de 640 euros.
    + L'entreprise a livré 340 appareils.
    + Quatre enfants sont morts dans l'incendie.
    + Le taux d'abstention frôle les 60 %.
    + La ville produit 420 kilos de déchets par habitant.
    + La mosquée peut accueillir 2 000 fidèles.
    + Les deux tiers des forêts ont disparu.
    + L'opération a mobilisé 150 gendarmes.
    + Le film a rapporté 80 millions de dollars.
    + Près de 700 hectares sont partis en fumée.
    + Le pays importe 70 % de son blé.
    + La maladie tue 9 000 personnes chaque année.
    + Soixante-dix pour cent des bacheliers poursuivent leurs études.
    + Une vingtaine de maisons ont été évacuées.
    + Le parc naturel couvre 1 250 km².
    + L'inflation est repassée sous 2 %.
    + Les urgences reçoivent 180 patients par jour.
    + Ils étaient 12 000 dans les rues de Lyon.
    + Le fonds gère 6 milliards d'euros d'actifs.
    - Le ministère évalue à 3 000 le nombre de postes vacants.
    - D'après l'Ademe, un foyer jette 30 kilos de nourriture par an.
    - À 62 ans, Michel Le Bris prend sa retraite.
    - Le train de 7 h 42 est supprimé.
    - La Cour des comptes chiffre le surcoût à 90 millions d'euros.
    - Les Bleus ont battu l'Écosse 24 à 17.
    - Le code postal de la commune est 29200.
    - Le tribunal l'a condamné à 15 000 euros d'amende.
    - Le 8 mai 1945, la guerre prend fin en Europe.
    - Elle joue avec le numéro 10.
    - Les 27 se réunissent à Bruxelles.
    - L'Airbus A320 a fait demi-tour.
    - Le PIB a progressé de 0,3 %, a annoncé l'Insee.
    - La température atteindra 32 degrés, selon Météo-France.
    - Le collège compte deux classes de 3e.
    - Le G7 se tient à Évian.
    - Il a couru le marathon en 2 h 14 min.
    - Les quatre prévenus nient les faits.
    - La réunion est prévue dans 15 jours.
    - Le refuge 115 est saturé.
    - La hausse est de 12 %, précise le rapport de la chambre d'agriculture.
    - Le roman compte 400 pages.
    - La manifestation a rassemblé 3 000 personnes selon la police, 8 000 selon les syndicats.
    - Le dossier sera examiné le 17 septembre.
    - Nadal s'impose 6-4, 6-3, 7-5.
    - Cinq ans après les faits, le procès s'ouvre.
    - « On a perdu 30 % de notre chiffre d'affaires », déplore la gérante, Léa Simon.
  `),
  'prediction as fact': labelled(`
    + La croissance accélérera au second semestre.
    + Les robots feront le travail des caissières.
    + Le niveau des nappes va continuer à baisser.
    + Ce traité ouvrira une ère de paix.
    + L'extrême droite arrivera au pouvoir en 2027.
    + Les banquises auront disparu en 2050.
    + La livre sterling tombera sous la parité.
    + Les stations de ski de moyenne montagne fermeront les unes après les autres.
    + L'hydrogène va remplacer le diesel dans les ports.
    + Le vieillissement pèsera sur les comptes publics.
    + La Chine dominera le marché des batteries.
    + L'attaquant marquera plus de vingt buts cette saison.
    + Le conflit s'étendra à toute la région.
    + Les familles modestes paieront le prix de cette réforme.
    + La pénurie d'eau va provoquer des émeutes.
    + Le français sera parlé par 700 millions de personnes.
    + Les centres-villes se videront.
    + Il n'y aura pas de retour en arrière.
    + Le prix du pétrole va dépasser 120 dollars.
    + La technologie résoudra la crise climatique.
    + Le ministre va tomber.
    + Cette découverte changera la médecine.
    + Les abeilles auront disparu dans dix ans.
    + L'hiver sera rude.
    - Le sommet se tiendra à Nairobi du 12 au 14 mai.
    - Le groupe prévoit que ses ventes progresseront de 5 %.
    - Le verdict sera rendu le 9 juin.
    - Les inscriptions débuteront lundi.
    - La FIFA décidera en décembre du pays hôte.
    - Selon le GIEC, la mer montera d'un mètre.
    - Le pont sera fermé à la circulation de 22 heures à 5 heures.
    - Le ministre présentera mercredi son plan pour l'hôpital.
    - Les élèves reprendront le chemin de l'école le 1er septembre.
    - Le futur lycée accueillera 1 200 élèves.
    - L'économiste Paul Roche prédit que la bulle éclatera.
    - Le candidat promet qu'il baissera les impôts.
    - Une minute de silence sera observée avant le match.
    - Il mourra à Paris en 1873.
    - L'hôpital recevra un nouveau scanner en octobre.
    - Comment la ville financera-t-elle ce stade ?
    - La commission d'enquête auditionnera le préfet jeudi.
    - Le film sortira en salles le 3 avril.
    - Les visiteurs pourront découvrir l'atelier.
    - Vous trouverez la liste des bureaux de vote en page 4.
    - Le TGV desservira Brest deux fois par jour à compter de lundi.
    - La ville va planter 300 arbres.
    - Elle va bien.
    - La région financera la moitié des travaux, a annoncé sa présidente.
  `),
  'quote without speaker': labelled(`
    + « Les gens ont peur de sortir le soir. »
    + Dans le village, on ne parle que de ça : « C'était quelqu'un de discret et de gentil. »
    + La fermeture est vécue comme « un abandon pur et simple de l'État ».
    + « C'est toujours les mêmes qui paient », résume-t-on au comptoir.
    + Les urgences, « c'est devenu un champ de bataille permanent ».
    + Le vaccin serait « sûr à cent pour cent et sans aucun effet secondaire ».
    + « Nous demandons la vérité sur la mort de notre fils » : la marche a rassemblé 500 personnes.
    + Sur les marchés, le mot d'ordre est clair. « Il ne faut surtout pas paniquer. »
    + "On ne nous écoute jamais", voilà ce qui revient le plus souvent.
    + Un dossier qui « sent mauvais depuis le premier jour ».
    + L'accord permettra de « tourner une page douloureuse de notre histoire ».
    + « Une équipe à bout de souffle, sans idées et sans envie. » Le match a tourné court.
    + « C'est la faute de la préfecture et de personne d'autre. »
    + Une fois encore, « les promesses n'engagent que ceux qui les croient ».
    - « Les gens ont peur de sortir le soir », témoigne Fatima, 52 ans.
    - « Je n'ai rien à me reprocher », a répété l'ancien ministre à la barre.
    - Dans un communiqué, le club dit « regretter profondément les incidents de samedi soir ».
    - Le procureur a confirmé que l'homme avait crié « Vous allez tous mourir ce soir ».
    - À ses yeux, « l'école doit rester un sanctuaire pour les enfants ».
    - Invité de France Inter, Gérald Marin a jugé « indispensable de réformer les retraites ».
    - Le groupe a chanté « Ne me quitte pas mon amour » en rappel.
    - Le panneau indique « Propriété privée, défense d'entrer sous peine d'amende ».
    - Victor Hugo écrivait : « Ceux qui vivent, ce sont ceux qui luttent. »
    - « On attend toujours les secours », s'agace au téléphone un agriculteur de Plouha.
    - L'article 1er dispose que « la France est une République indivisible et laïque ».
    - La pétition « Sauvons la gare de notre village » a recueilli 2 000 signatures.
    - Selon elle, « personne n'a vu venir la crue de mardi ».
    - « C'est un soulagement pour toute la famille », réagit l'avocate.
    - « Je suis fatigué mais heureux d'être là » : Thomas Pesquet est revenu sur Terre.
    - « Tu ne tueras point », dit la Bible.
  `),
};
