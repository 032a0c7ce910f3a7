/** Reporting conditional without a source: `fr.cond-report`. */
import { labelled } from './labelled.ts';

export const CONDITIONAL_FR = labelled(`
  + Le suspect aurait quitté le territoire dans la nuit de samedi à dimanche.
  + L'ancien maire serait entendu depuis mardi matin dans une affaire de favoritisme.
  + Le constructeur envisagerait de supprimer 400 postes à Valenciennes.
  + Trois adolescents seraient à l'origine du départ de feu.
  + Le conducteur, âgé de 24 ans, aurait perdu le contrôle de son véhicule.
  + L'attaquant serait sur le point de signer à Monaco.
  + Le chef de l'État aurait tranché en faveur d'un référendum.
  + La victime aurait été frappée à plusieurs reprises avec une barre de fer.
  + Une dizaine de tableaux auraient été dérobés.
  + La molécule réduirait de moitié le risque de rechute.
  + Le groupe chinois détiendrait déjà 9 % du capital.
  + Le trésorier aurait détourné plus de 80 000 euros en six ans.
  + Le tireur présumé souffrirait de troubles psychiatriques.
  + Deux soldats seraient morts dans l'embuscade.
  + Le prochain gouvernement compterait quinze ministres.
  + Le navire transporterait des armes à destination du Yémen.
  + Il s'agirait d'un règlement de comptes.
  + Le parquet européen aurait ouvert une enquête sur ces subventions.
  + L'homme, qui serait connu des services de police, a été placé en garde à vue.
  + Les négociations auraient échoué sur la question des salaires.
  + Le ministre n'aurait pas déclaré son appartement à Lisbonne.
  + Le virus circulerait dans la région depuis le mois de novembre.
  + La chanteuse préparerait un album avec l'orchestre de Lyon.
  + Les deux hommes se seraient disputés pour une place de parking.
  + Le coût du chantier dépasserait désormais les deux milliards d'euros.
  + L'incendie serait dû à un court-circuit.
  + Le sélectionneur aurait décidé de se passer de son capitaine.
  + Le couple se serait séparé au début de l'été.
  + Les ravisseurs exigeraient une rançon de trois millions de dollars.
  + Le directeur financier aurait été remercié dès jeudi.
  + Un accord serait proche entre les deux syndicats et la direction.
  + L'enseigne fermerait douze magasins d'ici la fin de l'année.
  + Selon nos informations, le préfet aurait demandé sa mutation.
  + Selon plusieurs témoins, le car aurait grillé un feu rouge.
  + D'après une source proche du dossier, la vente serait imminente.
  + Elle aurait reçu des menaces avant sa disparition.
  + Un second véhicule serait impliqué dans l'accident.
  + La direction songerait à délocaliser la production en Slovaquie.
  + Des documents compromettants auraient été brûlés dans la cour.
  + L'entraîneur gagnerait près de 300 000 euros par mois.
  + Ce serait l'ex-compagnon de la victime qui a donné l'alerte.
  + Le gardien du musée aurait laissé une porte ouverte.
  + Plus de 200 personnes vivraient encore dans le campement.
  + Les rebelles contrôleraient désormais l'aéroport.
  + Cette espèce serait apparue il y a 40 millions d'années.
  - Si la réforme passait, les cotisations augmenteraient de 2 %.
  - Il a promis que la ligne rouvrirait avant Noël.
  - Le maire a assuré qu'il ne se représenterait pas.
  - Sans l'intervention des voisins, l'enfant serait mort.
  - Il serait souhaitable de revoir les horaires de la cantine.
  - Le stade pourrait accueillir deux matches supplémentaires.
  - La commission devrait rendre son avis jeudi.
  - Selon le procureur, le suspect aurait agi seul.
  - Le syndicat affirme que la direction aurait caché les comptes.
  - « Le directeur aurait menti », lâche un délégué.
  - Faut-il croire que le ministre aurait menti ?
  - Le ministre aurait-il menti ?
  - On dirait que le printemps est là.
  - Je préférerais que le vote ait lieu à bulletin secret.
  - Nul n'aurait imaginé un tel score il y a cinq ans.
  - Elle rêve d'une ville où les voitures seraient interdites.
  - L'association propose une loi qui obligerait les bailleurs à isoler.
  - Au cas où la crue atteindrait le quai, les écoles fermeraient.
  - Il ignorait alors que cette rencontre changerait sa vie.
  - Réduire la vitesse permettrait d'économiser du carburant.
  - Une telle mesure coûterait trop cher à la commune.
  - Nous serions heureux de vous accueillir samedi.
  - Il aurait fallu prévenir les habitants plus tôt.
  - Le conseil aurait dû voter ce budget en mars.
  - Cela reviendrait à punir les plus pauvres.
  - Ce serait une erreur de fermer la maternité.
  - Le portrait du fondateur ornait le hall.
  - Les habitants espéraient une réponse rapide.
  - L'entreprise préparait son déménagement depuis un an.
  - Un retrait des troupes durait depuis trois semaines.
  - À condition que le financement suive, les travaux commenceraient en mai.
  - Le gouvernement avait annoncé que les tarifs baisseraient.
  - Même s'il gagnait, il n'aurait pas de majorité.
  - En supprimant ce poste, la ville économiserait 40 000 euros.
  - Les pompiers ont pensé que le toit s'effondrerait.
  - Quiconque franchirait la clôture s'exposerait à une amende.
  - La préfecture indique que l'incendie serait d'origine accidentelle.
  - L'avocate de la famille estime que l'enquête aurait été bâclée.
  - Il voudrait rouvrir le cinéma du village.
  - Le club gagnerait à recruter un gardien d'expérience.
  - Autant dire que la tâche serait rude.
  - Les élus craignent que la fermeture n'entraînerait d'autres départs.
  - Le scénario d'une dissolution serait catastrophique pour la majorité.
  - Comme si cela ne suffisait pas, la pluie s'en est mêlée.
  - Le maire offrait chaque année un arbre aux nouveau-nés.
`);
