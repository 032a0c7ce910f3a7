/** Vague sources: `attr.vague-plural`, `attr.anonymous`, `attr.report-no-ref` and their kin. */
import { labelled } from './labelled.ts';

export const VAGUE_FR = labelled(`
  + Des experts estiment que la digue ne tiendra pas.
  + Selon plusieurs sources, le contrat a été signé en avril.
  + De nombreux observateurs doutent de la sincérité du scrutin.
  + Certains y voient une manœuvre électorale.
  + D'aucuns regrettent l'ancien marché couvert.
  + Les spécialistes s'accordent à dire que la nappe est au plus bas.
  + Une source proche de l'enquête évoque une piste familiale.
  + Un proche du ministre confie que la décision est prise.
  + Plusieurs riverains dénoncent un manque de concertation.
  + D'après certains analystes, la banque a surestimé ses actifs.
  + Une étude montre que les écrans nuisent au sommeil.
  + Selon un récent sondage, la majorité des Français soutient la grève.
  + On dit que le patron a déjà vendu ses parts.
  + Il se murmure que la troupe va quitter le théâtre.
  + Beaucoup pensent que le procès n'aura jamais lieu.
  + La plupart des économistes jugent la mesure inutile.
  + Selon la presse locale, le maire songe à démissionner.
  + Des voix s'élèvent contre le projet d'autoroute.
  + Dans l'entourage du président, on assure que rien n'est décidé.
  + De source policière, deux suspects sont en fuite.
  + Un haut responsable reconnaît des erreurs dans la gestion de la crise.
  + Nombre d'élus critiquent en privé la méthode du préfet.
  + Les détracteurs du projet parlent d'un gâchis écologique.
  + Selon des témoins, la voiture roulait sans phares.
  + Des rapports confirment la présence de plomb dans l'eau.
  + De bonne source, le transfert est acquis.
  + Les observateurs notent un net recul de la participation.
  + Il est communément admis que le vin rouge protège le cœur.
  + Plusieurs diplomates s'inquiètent d'un retrait précipité.
  + Selon les connaisseurs, ce cru est le meilleur de la décennie.
  + « C'est joué d'avance », confie un habitué des couloirs.
  + Quelques salariés racontent des réunions houleuses.
  + Des internautes accusent la chaîne de censure.
  + Les milieux économiques redoutent une hausse des taxes.
  + Aux dires de certains, le trésor dort encore sous l'abbaye.
  + Un ancien cadre de l'entreprise affirme que les comptes étaient faux.
  + Sous couvert d'anonymat, une infirmière décrit un service à bout.
  + Des images montrent des soldats en train de piller un magasin.
  + L'opinion considère que la justice est trop lente.
  + De plus en plus de médecins recommandent la marche.
  + Nombreux sont ceux qui réclament un nouveau vote.
  + Selon des sources concordantes, le cessez-le-feu entrera en vigueur lundi.
  + Une enquête révèle que les prix ont doublé en dix ans.
  + Tout le monde s'accorde sur la nécessité d'une réforme.
  + Certains habitants affirment avoir entendu une explosion.
  - Selon l'Insee, la population a baissé de 2 % en dix ans.
  - Plusieurs ministres ont quitté la salle avant le vote.
  - Les experts de l'Agence de l'eau estiment que la nappe est au plus bas.
  - Claire Morel, hydrologue à l'université de Brest, juge la digue fragile.
  - De nombreux spectateurs ont applaudi à la fin du concert.
  - Une étude publiée dans The Lancet en 2023 montre que les écrans nuisent au sommeil.
  - Certains élus ont voté contre le budget.
  - La source de la rivière se trouve à 900 mètres d'altitude.
  - Le parquet de Nantes confirme l'ouverture d'une enquête.
  - Des habitants ont planté vingt arbres le long du canal.
  - D'après le rapport de la Cour des comptes du 4 mai 2025, la dette a doublé.
  - Plusieurs routes sont coupées depuis dimanche.
  - Les pompiers ont secouru deux randonneurs.
  - La plupart des magasins ouvrent à neuf heures.
  - Le maire, Jean Roux, estime que le chantier prendra deux ans.
  - Beaucoup de familles sont parties en août.
  - Trois économistes, Anne Petit, Luc Blin et Sara Cohen, jugent la mesure inutile.
  - Des chercheurs du CNRS ont découvert une nouvelle espèce de crabe.
  - Selon la météo, les horaires peuvent changer.
  - Le sondage Ifop réalisé pour Le Monde donne le sortant battu.
  - Les étudiants ont manifesté devant le rectorat.
  - Quelques voitures ont été brûlées.
  - L'expert mandaté par le tribunal a rendu ses conclusions.
  - Des spécialistes ont été appelés pour déminer le terrain.
  - Un ancien footballeur a ouvert un restaurant sur le port.
  - Une source d'eau chaude alimente la piscine.
  - Le rapport sera remis au ministre vendredi.
  - Un proche de la famille a organisé la collecte.
  - Les habitants de Kerval votent dimanche.
  - Certains trains circuleront avec du retard.
  - Selon Marie Le Goff, directrice du musée, le tableau est authentique.
  - L'économiste Thomas Blanc estime que la dette est soutenable.
  - Plusieurs témoins ont été convoqués par la juge.
  - Les syndicats CGT et FO dénoncent un passage en force.
  - Un voisin a appelé les secours.
  - Des documents ont été saisis au siège de la société.
  - La police a interrogé de nombreux témoins.
  - Les médecins de l'hôpital de Quimper réclament des lits.
  - Une enquête a été ouverte pour homicide involontaire.
  - Les Français consomment moins de viande qu'en 2010, selon FranceAgriMer.
  - Le ministère publie une étude sur le logement.
  - Des milliers de personnes ont défilé dans le calme.
  - La commission a entendu plusieurs spécialistes du climat.
  - Nombre de rues restent inondées.
  - Les joueurs ont salué le public.
`);
