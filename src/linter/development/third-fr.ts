/** A third batch, measured once before the rules were touched again. */
import { labelled } from './labelled.ts';

export const THIRD_FR = {
  'reporting conditional': labelled(`
    + Le groupe pétrolier aurait sciemment dissimulé la pollution du fleuve pendant dix ans.
    + Un sous-marin russe aurait longé les côtes bretonnes début février.
    + Douze personnes seraient toujours portées disparues après le glissement de terrain.
    + Son coéquipier, touché à l'épaule, serait absent deux mois.
    + À l'origine du drame, une cigarette mal éteinte qui aurait embrasé les herbes sèches.
    + Les faits remonteraient à l'été 2021.
    + La note, d'une trentaine de pages, pointerait de graves dysfonctionnements.
    + Le jeune homme n'aurait pas supporté la rupture.
    + L'Élysée réfléchirait à un nouveau calendrier.
    + Une taupe travaillerait pour le compte de Pékin au sein du ministère.
    + Plusieurs cadres auraient déjà fait leurs valises.
    + L'étoile se trouverait à 40 années-lumière de la Terre.
    + Le chanteur aurait succombé à une crise cardiaque dans sa loge.
    + Le texte en préparation interdirait la vente d'alcool dans les stades.
    + Trois juges auraient été dessaisis du dossier sans explication.
    + Le prix du billet passerait de 2 à 3 euros dès janvier.
    + L'arbitre aurait été insulté dans le couloir des vestiaires.
    + La fillette, scolarisée en CM1, aurait confié les faits à sa maîtresse.
    + Elle toucherait également une commission sur chaque contrat.
    + Il aurait menacé le guichetier avec un couteau avant de prendre la fuite.
    - Le procès, s'il avait lieu, durerait plusieurs mois.
    - Les organisateurs espéraient que la pluie cesserait avant midi.
    - Le texte qui sera présenté en mai obligerait les plateformes à vérifier l'âge, explique la rapporteure.
    - Dans ce cas, la France perdrait son siège.
    - J'aurais voulu vous parler plus longtemps.
    - On ne saurait mieux dire.
    - Il suffirait d'un vote pour tout changer.
    - L'enquête de la commission conclut que le pilote aurait dû remettre les gaz.
    - Le tribunal devait dire si la vente serait annulée.
    - Le capitaine savait que le navire coulerait.
    - « On aurait dit la fin du monde », raconte un rescapé.
    - Mieux vaudrait attendre la décision du Conseil d'État.
    - Personne n'osait croire que la trêve tiendrait.
    - Le ministre souhaitait un texte qui rassemblerait toutes les sensibilités.
    - Un référendum diviserait le pays.
    - Le règlement prévoit que le mineur serait alors confié à un tiers.
    - La ville attirait déjà des peintres qui deviendraient célèbres.
    - Voudrait-on fermer l'école qu'on ne s'y prendrait pas autrement.
    - Le club ne pourrait plus payer ses joueurs.
    - Les syndicats avaient averti que la grève se durcirait.
  `),
  'vague source': labelled(`
    + De l'avis général, la saison a été ratée.
    + Selon une enquête d'opinion, les Français n'ont plus confiance dans leurs élus.
    + Les spécialistes du secteur tablent sur une hausse des prix.
    + Plusieurs anciens salariés parlent d'un climat de terreur.
    + Un responsable syndical, qui ne souhaite pas être cité, dénonce des pressions.
    + Il se dit dans les couloirs que le préfet est sur le départ.
    + Pour certains, la fête a perdu son âme.
    + Des chercheurs affirment avoir trouvé un remède.
    + Selon toute une série de témoignages, les coups venaient de la gauche.
    + On reproche au maire son autoritarisme.
    + Une source gouvernementale confirme le report du texte.
    + Nombre de pédiatres s'inquiètent de la consommation d'écrans.
    + D'après des documents internes, le risque était connu.
    + Les riverains, eux, parlent d'un enfer.
    + Dans les milieux diplomatiques, on se montre prudent.
    + Beaucoup redoutent une nouvelle vague de licenciements.
    + Les politologues y voient le signe d'une recomposition.
    + Quelques voix dissonantes se font entendre au sein du parti.
    + Selon l'entourage du joueur, l'accord est proche.
    + Plusieurs médias évoquent une démission imminente.
    + Certaines études avancent le chiffre de dix millions.
    - Le docteur Alain Prigent, chef du service, s'inquiète de la consommation d'écrans.
    - Selon le cabinet McKinsey, le marché doublera d'ici cinq ans.
    - Certaines espèces migrent plus tôt.
    - Les riverains ont déposé un recours devant le tribunal administratif.
    - De nombreux bénévoles ont nettoyé la plage.
    - Les chercheurs de l'université de Nantes ont suivi 300 patients.
    - Le parquet a ouvert une enquête préliminaire.
    - Plusieurs maires du Finistère, dont Yann Le Floch et Marie Cadiou, dénoncent ce choix.
    - D'après Le Canard enchaîné du 12 mars 2025, le préfet est sur le départ.
    - Des témoins ont aidé la victime à sortir du véhicule.
    - La source, captée en 1890, alimente encore le lavoir.
    - Beaucoup de neige est tombée sur le Massif central.
    - Les économistes seront reçus lundi à Matignon.
    - On a retrouvé le chien sain et sauf.
    - L'étude d'impact est consultable en mairie.
    - Selon les saisons, le lac change de couleur.
    - Plusieurs personnalités ont assisté à la cérémonie.
    - L'UFC-Que Choisir estime que le contrat est abusif.
    - Les élèves de terminale passent le bac blanc.
    - Quelques curieux se sont rassemblés devant la vitrine.
  `),
  'unsourced quantity': labelled(`
    + Le lac a perdu 70 % de sa surface.
    + La coopérative regroupe 850 producteurs.
    + Neuf Français sur dix possèdent un téléphone portable.
    + Les cambriolages ont diminué de moitié.
    + La rénovation a nécessité 14 mois et 6,5 millions d'euros.
    + Quelque 400 élèves n'ont pas de professeur de mathématiques.
    + Le bateau peut transporter 1 800 voitures.
    + Les agriculteurs ont déversé 30 tonnes de fumier.
    + Le musée possède 12 000 œuvres.
    + Le chiffre d'affaires dépasse les 3 milliards d'euros.
    + Plus de mille personnes ont été évacuées.
    + Une quarantaine de vaches ont péri.
    + La consommation de viande a baissé de 12 kilos par personne.
    + Les deux tiers des salariés sont des femmes.
    + Le mur mesure 9 mètres de haut.
    + Cinq pompiers ont été blessés.
    + La France compte 35 000 communes.
    + L'association distribue 900 repas par jour.
    + Le projet supprimera 250 places de stationnement.
    + La dette atteint 3 200 milliards d'euros.
    - La dette atteint 3 200 milliards d'euros, selon la Banque de France.
    - Il a fêté ses 80 ans entouré de ses proches.
    - La cour d'assises l'a condamné à vingt ans de réclusion.
    - La réunion aura lieu salle 12 à 18 heures.
    - Le Parlement européen a voté la directive 2019/790.
    - Lens mène 2-0 à la pause.
    - Le lycée Henri-IV ouvre ses portes samedi.
    - La loi du 29 juillet 1881 protège la presse.
    - L'Observatoire national de la délinquance a recensé 9 000 faits.
    - Le conseil a adopté 14 délibérations.
    - « J'ai perdu 200 brebis », soupire l'éleveur.
    - Le vol AF 447 n'est jamais arrivé.
    - Née en 1951, elle a grandi à Lorient.
    - D'après les chiffres de la mairie, 900 repas sont servis chaque jour.
    - Le bus 38 est dévié.
    - Tarif : 12 euros, réduit 8 euros.
    - Les deux hommes ont été interpellés à 3 heures du matin.
    - La Première ministre a rencontré les 13 présidents de région.
    - Tous deux ont plaidé non coupable.
    - Le rapport 2024 de l'agence fait état de 450 signalements.
  `),
  'prediction as fact': labelled(`
    + Le chômage va remonter.
    + Les éoliennes défigureront le littoral.
    + La droite ne s'en relèvera pas.
    + Les océans contiendront plus de plastique que de poissons.
    + L'inflation reviendra sous les 2 % avant Noël.
    + Cette loi ruinera les petits producteurs.
    + Le club sera champion.
    + Ces milliards ne régleront rien.
    + La fusion créera un géant mondial.
    + Le train de nuit va renaître.
    + Les incendies se multiplieront.
    + Le pays sombrera dans le chaos.
    + L'accord ne tiendra pas six mois.
    + Les glaces de l'Arctique auront bientôt disparu.
    + Le prix du beurre va encore grimper.
    + La canicule fera des milliers de morts.
    + Les entreprises délocaliseront.
    - L'accord sera signé mardi à Doha.
    - La ministre répondra aux questions des députés mercredi.
    - Les urnes seront ouvertes de 8 heures à 18 heures.
    - Le tribunal dira le 4 juin si la vente est annulée.
    - L'exposition sera visible jusqu'au 30 septembre.
    - Le cabinet d'études Xerfi prévoit que le marché va ralentir.
    - Le candidat affirme qu'il gagnera au premier tour.
    - Le chantier durera dix-huit mois.
    - Les trains ne circuleront pas dimanche.
    - La présidente de la région financera-t-elle le projet ?
    - Napoléon mourra à Sainte-Hélène en 1821.
    - Le bébé s'appellera Louise.
    - La rue sera piétonne à partir de lundi.
    - L'équipe s'entraînera jeudi à huis clos.
    - L'entrée sera gratuite pour les enfants.
    - La directrice quittera ses fonctions à la fin du mois.
    - Les abonnés recevront un bulletin chaque vendredi.
    - La mairie va installer des caméras place de l'Église.
  `),
  'quote without speaker': labelled(`
    + « Je n'ai jamais vu autant de monde ici. »
    + « La honte de la République », « un système à bout de souffle » : les mots sont durs.
    + Le ton est donné : « Plus jamais nous ne nous laisserons faire. »
    + Chez les pêcheurs, c'est la consternation. « On va tous mettre la clé sous la porte. »
    + Un projet qualifié de « verrue au milieu de la baie ».
    + « Il faudra bien que quelqu'un paie la facture », ironise-t-on dans les travées.
    + La séance a été marquée par des cris : « Démission, démission, rendez-nous notre argent ! »
    + Le quartier est « abandonné par les pouvoirs publics depuis vingt ans ».
    + « À quoi bon voter si rien ne change ? » La question revient sans cesse.
    + Il s'agirait d'« un malentendu entre les deux chancelleries ».
    + Cette victoire est « la plus belle de toute l'histoire du club ».
    - « À quoi bon voter si rien ne change ? » s'interroge Monique, retraitée.
    - « Il fait trop chaud pour travailler dehors », constate Éric Le Dantec, couvreur.
    - Le garde des Sceaux a dénoncé « une instrumentalisation politique de la justice ».
    - Pour Nadia, « c'est une deuxième vie qui commence ».
    - L'inscription « Ici repose un soldat inconnu » a été effacée.
    - Son avocat plaide « un accident, un terrible accident ».
    - Le spectacle « Trois femmes et un chien » affiche complet.
    - « Merci à tous d'être venus si nombreux », a lancé le maire.
    - Sur X, le président a salué « un exemple pour toute la nation ».
    - La maire de Lannion, Anne Rolland : « Nous avons été mis devant le fait accompli. »
    - « On s'est battus jusqu'à la dernière seconde », se félicite l'entraîneur rennais.
    - L'agence Reuters évoque « un accord imminent entre les deux parties ».
    - Il promet de « tout faire pour retrouver les coupables ».
  `),
};
