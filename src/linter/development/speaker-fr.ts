/** Quotes without a speaker: `quote.no-speaker`. */
import { labelled } from './labelled.ts';

export const SPEAKER_FR = labelled(`
  + « Nous étions dans le noir complet. »
  + Le climat est tendu : « On n'en peut plus de cette situation. »
  + La décision fait débat : « c'est une honte de traiter ainsi les gens ».
  + « On nous a menti depuis le début », entend-on dans les couloirs.
  + L'ambiance est morose et « plus personne n'ose parler aux journalistes ».
  + « Il faut que la direction parte maintenant ! »
  + Le projet vise à « rendre la ville plus agréable à vivre ».
  + « Jamais nous n'aurions cru vivre une chose pareille. » La rue est silencieuse.
  + Sur place, la colère domine : « Ils ne viennent que pour les élections. »
  + Une réforme « injuste pour les plus modestes et dangereuse pour l'école ».
  + La mesure est présentée comme « la dernière chance de sauver le commerce local ».
  + « Tout cela finira mal, très mal », dit-on au village.
  + À la sortie de l'usine, même refrain de lassitude. « On a donné trente ans à cette boîte. »
  + "Personne ne nous a prévenus de la fermeture."
  + “Nous avons perdu toute notre récolte en une nuit.”
  + Le texte serait « un recul sans précédent pour les libertés publiques ».
  + « Rien ne sera plus comme avant dans cette vallée. »
  + L'hôpital serait devenu « un endroit où l'on attend sans espoir ».
  + Dans les tribunes, l'inquiétude : « Si ça continue, on descend à la fin de la saison. »
  + « Une catastrophe annoncée depuis des années », peut-on entendre.
  + Les négociations avancent et « un compromis est à portée de main ».
  + Le quartier vit dans « la peur permanente des contrôles et des expulsions ».
  + — On n'a jamais vu une chose pareille ici.
  + La fête est finie. « Les caisses sont vides et les bénévoles épuisés. »
  + « Le pire est encore à venir pour notre filière ».
  - « Nous étions dans le noir complet », raconte Inès Vidal, infirmière.
  - Le maire est catégorique : « La salle des fêtes ne fermera pas cet été. »
  - « C'est une honte de traiter ainsi les gens », lâche-t-elle.
  - Selon Paul Morel, « la récolte est perdue pour cette année ».
  - Pour la ministre, « cette loi protège les plus fragiles ».
  - Le film « La vie est un long fleuve » repasse au cinéma.
  - Sur une banderole, on pouvait lire « Non à la fermeture de notre hôpital ».
  - Jean Roux : « Je ne regrette rien de ce que j'ai fait. »
  - La directrice veut « redonner aux élèves le goût de la lecture ».
  - « On ira jusqu'au bout de cette bataille » (Sophie Lambert, déléguée CGT).
  - Le communiqué évoque « un incident technique sans gravité pour le public ».
  - Un « plan d'urgence » a été voté.
  - Il a salué « le courage des équipes engagées jour et nuit ».
  - « Je suis venue pour lui dire adieu », confie une voisine.
  - Le rapport pointe « des défaillances graves dans le contrôle des navires ».
  - L'exposition « Les mondes perdus de la Loire » ouvre samedi.
  - « Nous ne céderons pas », a prévenu le préfet. « Force restera à la loi dans ce département. »
  - Dans une lettre aux parents, le recteur promet « des moyens supplémentaires dès la rentrée ».
  - Elle se dit « très émue par les messages de soutien ».
  - Les manifestants ont scandé « Libérez nos camarades, libérez nos camarades ».
  - « C'est le plus beau jour de ma vie », sourit Karim Haddad.
  - Le procureur a requis une peine « à la hauteur de la gravité des faits ».
  - Le roman « À la recherche du temps perdu » est réédité.
  - L'avocat de la défense, Me Lucas Ferrand, dénonce « une enquête menée uniquement à charge ».
  - Interrogé par nos soins, Marc Dubois tempère : « Il ne faut pas céder à la panique. »
`);
