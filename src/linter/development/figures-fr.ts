/** Unsourced quantities: `num.unsourced`. */
import { labelled } from './labelled.ts';

export const FIGURES_FR = labelled(`
  + Le chômage touche 12 % des jeunes de la région.
  + L'usine emploie 1 400 personnes.
  + Les loyers ont augmenté de 30 % en cinq ans.
  + Le chantier a coûté 45 millions d'euros.
  + Plus de 3 000 logements sont vacants dans l'agglomération.
  + La sécheresse a détruit 600 hectares de vigne.
  + Un Français sur cinq renonce à se soigner.
  + Près de la moitié des plages sont polluées.
  + Le séisme a fait 250 morts et des milliers de sans-abri.
  + La fraude représente 80 milliards d'euros par an.
  + Le pays compte 4,5 millions de pauvres.
  + Les ventes de voitures électriques ont doublé en un an.
  + Quelque 15 000 supporters ont fait le déplacement.
  + La commune a perdu un quart de ses habitants.
  + Chaque année, 8 millions de tonnes de plastique finissent dans l'océan.
  + Le festival attire 60 000 visiteurs.
  + L'hôpital manque de 120 infirmières.
  + Trois personnes ont été tuées dans l'effondrement.
  + Les dégâts s'élèvent à 2,3 millions d'euros.
  + Le glacier a reculé de 40 mètres.
  + Les agressions ont bondi de 18 %.
  + Deux cents emplois sont menacés.
  + La centrale produit 900 mégawatts.
  + Une centaine de foyers restent privés d'électricité.
  + Le prix du blé a chuté de 25 euros la tonne.
  + Six agriculteurs sur dix vivent sous le seuil de pauvreté.
  + Les femmes gagnent 15 % de moins que les hommes.
  + L'épidémie a déjà contaminé 700 éleveurs.
  + Le quartier abrite 30 nationalités.
  + Le cheptel a diminué de 40 000 têtes.
  + La réserve protège 90 espèces d'oiseaux.
  + Le taux de réussite au bac dépasse 95 %.
  + La ville consacre 11 millions d'euros à ses écoles.
  + Trente mille étudiants vivent dans la métropole.
  + Le club affiche une dette de 12 millions.
  + Le nombre de plaintes a triplé.
  + L'incendie a ravagé 1 200 hectares de pinède.
  + Le site reçoit 5 000 visites par jour.
  + La moitié des communes n'ont plus de médecin.
  + Les importations ont reculé de 7,2 points.
  - Selon l'Insee, le chômage touche 12 % des jeunes de la région.
  - L'usine emploie 1 400 personnes, indique la direction.
  - La préfecture recense 1 200 hectares brûlés.
  - Le prévenu, âgé de 34 ans, a été condamné à 18 mois de prison.
  - Le Stade brestois s'est imposé 3-1 face à Lens.
  - Le 14 mars 2024, le tribunal a rendu sa décision.
  - L'article 49.3 a été utilisé vingt-trois fois.
  - Rendez-vous au 12, rue des Lilas, à 18 h 30.
  - La séance débute à 20 heures dans la salle 4.
  - La loi de 1905 reste le socle de la laïcité.
  - Elle a couru le 100 mètres en 11 s 32.
  - L'A13 est fermée dans les deux sens.
  - Le Covid-19 a bouleversé les habitudes.
  - Le couple a deux enfants.
  - Il est arrivé deuxième du classement.
  - Les trois candidats ont débattu pendant deux heures.
  - D'après la Banque de France, les dépôts ont reculé de 4 %.
  - Le ministère de l'Intérieur a compté 80 000 manifestants.
  - « Nous avons perdu 40 % de notre récolte », explique Paul Le Gall.
  - La chambre régionale des comptes évalue la dette à 12 millions d'euros.
  - Entrée : 8 euros, gratuit pour les moins de 12 ans.
  - La ligne 4 du métro rouvre lundi.
  - En 2019, il devient maire de la commune.
  - Le XIXe siècle a vu naître le chemin de fer.
  - Elle habite au troisième étage.
  - L'amendement a été adopté par 289 voix contre 253.
  - Le Boeing 737 s'est posé sans encombre.
  - Le document de 48 pages a été remis au préfet.
  - Les sept membres du jury se sont retirés.
  - Il a purgé cinq ans de détention.
  - La RN 12 sera coupée au niveau de Guingamp.
  - Sébastien Roux, 41 ans, dirige le théâtre depuis 2018.
  - L'étude de l'Inserm porte sur 4 500 patients.
  - Selon le rapport de l'ONU, 700 millions de personnes souffrent de la faim.
  - Le département de la Seine-Saint-Denis (93) lance un appel.
  - Le numéro vert est le 0 800 123 456.
  - Les deux frères ont été relâchés.
  - Le parti compte 12 000 adhérents, assure son secrétaire général.
  - Le match a été arrêté à la 75e minute.
  - La Ligue 1 reprend samedi.
  - L'Observatoire des loyers a mesuré une hausse de 4 %.
`);
