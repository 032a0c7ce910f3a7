/** Predictions told as facts: `mod.prediction-as-fact`. */
import { labelled } from './labelled.ts';

export const PREDICTION_FR = labelled(`
  + Le chômage baissera l'an prochain.
  + L'intelligence artificielle remplacera la moitié des comptables.
  + La monnaie s'effondrera avant l'été.
  + Le président sera réélu sans difficulté.
  + Les prix de l'immobilier vont chuter dans les grandes villes.
  + Cette réforme provoquera des pénuries dans les hôpitaux.
  + L'espèce disparaîtra d'ici vingt ans.
  + Les taux d'intérêt resteront bas.
  + Le glacier aura fondu avant la fin du siècle.
  + L'alliance va éclater au premier désaccord.
  + Le club descendra en deuxième division.
  + La guerre durera des années.
  + Les électeurs sanctionneront la majorité.
  + La mer gagnera deux mètres sur la côte.
  + Le télétravail deviendra la norme.
  + La nouvelle ligne va désengorger le centre-ville.
  + La récolte sera mauvaise.
  + Le marché de l'art connaîtra un rebond.
  + Les jeunes quitteront la région.
  + Ce vaccin sauvera des millions de vies.
  + La facture va exploser pour les ménages.
  + L'équipe de France remportera le tournoi.
  + La grève paralysera le pays.
  + Le nucléaire ne suffira pas.
  + La population mondiale atteindra dix milliards d'habitants.
  + Le parti perdra la moitié de ses sièges.
  + Les tensions vont s'aggraver dans le détroit.
  + L'économie européenne rebondira plus vite que prévu.
  + Cette décision coûtera cher au gouvernement.
  + Les petits commerces ne survivront pas.
  + L'été sera caniculaire.
  + La voiture électrique va s'imposer partout.
  + Le procès fera tomber tout le réseau.
  + L'euro perdra son statut de monnaie de réserve.
  + Les inégalités continueront de se creuser.
  + Le dollar finira par céder.
  - La séance s'ouvrira lundi 3 mars 2026.
  - Le conseil municipal se réunira jeudi à 20 heures.
  - Selon l'OCDE, le chômage baissera l'an prochain.
  - La Banque de France prévoit que l'inflation reculera.
  - Le festival aura lieu du 4 au 9 juillet.
  - Les travaux commenceront en septembre.
  - La piscine sera fermée lundi pour vidange.
  - « Nous gagnerons cette élection », promet Marie Le Goff.
  - La monnaie pourrait s'effondrer avant l'été.
  - Le train devrait arriver avec une heure de retard.
  - Le parti gagnera-t-il les élections ?
  - Elle deviendra ministre en 1981.
  - Le maire assure que la taxe n'augmentera pas.
  - Le prévenu sera jugé le 12 avril.
  - Il faudra présenter une pièce d'identité.
  - Les Bleus affronteront l'Irlande samedi à Dublin.
  - Nous publierons les résultats dès qu'ils seront connus.
  - La loi entrera en vigueur le 1er janvier.
  - Le musée exposera trente toiles de Monet cet hiver.
  - Le président se rendra à Berlin mardi.
  - La nouvelle médiathèque ouvrira ses portes au printemps.
  - Les élèves devront porter l'uniforme.
  - Le jury rendra son verdict vendredi.
  - D'après les prévisions de Météo-France, la pluie tombera jusqu'à mercredi.
  - L'économiste Anne Petit juge que la dette deviendra insoutenable.
  - On verra bien.
  - L'opéra accueillera la troupe en juin.
  - La caméra filma toute la scène.
  - Il entra dans la salle et déclara la séance ouverte.
  - Le concert sera retransmis en direct.
  - Les candidats ont jusqu'à vendredi pour s'inscrire.
  - La commune versera une subvention de 3 000 euros au club.
  - Reste à savoir si le texte sera voté.
  - La cérémonie sera suivie d'un verre de l'amitié.
  - Le réseau va être rénové à partir de lundi.
  - Deux agents seront recrutés en mai.
  - Le maire va au marché chaque samedi.
`);
