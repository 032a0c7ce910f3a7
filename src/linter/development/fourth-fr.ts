/** Three more batches, each measured once on all its sentences before the rules were touched again. */
import { labelled } from './labelled.ts';

export const FOURTH_FR = {
  'reporting conditional': labelled(`
    + Le directeur de la clinique aurait fermé les yeux sur ces pratiques pendant plus de trois ans.
    + Deux ministres seraient sur le départ.
    + L'attaquant souffrirait d'une lésion à la cuisse gauche et manquerait la fin de saison.
    + Le groupe chercherait un repreneur pour ses magasins du nord du pays.
    + Les négociations buteraient sur la question des retraites.
    + L'incendie se serait déclaré dans les combles peu après minuit.
    + Une quinzaine de salariés n'auraient pas reçu leur paie de mars.
    + Le suspect, qui aurait agi seul, a été placé en garde à vue.
    + Il aurait ensuite quitté les lieux à bord d'une camionnette blanche.
    + D'autres communes de la vallée seraient concernées par la pollution.
    + La chanteuse préparerait un album entièrement en breton.
    + L'accord prévoirait un gel des embauches jusqu'en décembre.
    + Plusieurs documents compromettants auraient disparu des archives de la société.
    + Le montant de la transaction avoisinerait les 40 millions d'euros.
    + Le club serait prêt à vendre son capitaine dès cet hiver.
    + Les assaillants disposeraient encore de munitions pour plusieurs semaines.
    - Si la pluie revenait, les semis seraient perdus.
    - Le préfet a assuré que la route rouvrirait avant Noël.
    - Nous aimerions que la ville entende enfin les riverains.
    - Il faudrait deux ans pour reconstruire la passerelle.
    - Selon le procureur de Lorient, le chauffeur aurait perdu le contrôle de son véhicule.
    - Qui oserait encore défendre ce projet ?
    - Sans l'aide des voisins, la ferme aurait brûlé.
    - Elle pensait que son frère reviendrait au printemps.
    - Le texte pourrait être examiné en mai.
    - D'après l'Agence régionale de santé, trois cas auraient été confirmés.
    - Même à ce prix, personne n'en voudrait.
    - On dirait un décor de théâtre.
    - « Il aurait dû nous prévenir », regrette Karine Le Bihan, présidente de l'association.
    - Le maire a rappelé qu'il ne se représenterait pas.
    - Cela reviendrait à punir les plus pauvres, estime l'économiste Paul Garnier.
    - Au cas où la neige tomberait, les bus resteraient au dépôt.
    + Placé sous contrôle judiciaire depuis février, l'ancien trésorier du club aurait, au fil des saisons, détourné une partie de la billetterie vers un compte ouvert au nom de sa belle-sœur.
    + Le porte-avions croiserait désormais au large des côtes, hors de portée des batteries installées sur le littoral.
    + D'une valeur estimée à plus d'un million, le tableau aurait transité par la Suisse avant de réapparaître dans une vente à Bruxelles.
    + À l'origine de la brouille, il y aurait un désaccord sur le montant des indemnités.
    + La start-up n'aurait plus que trois mois de trésorerie devant elle.
    + La fuite de données toucherait des patients suivis entre 2019 et 2023.
    + L'homme, connu des services de police, serait originaire de la région.
    + Toujours est-il que le contrat aurait été antidaté.
    + Le tournage devrait reprendre lundi, mais l'actrice principale aurait claqué la porte.
    + Une rallonge budgétaire serait à l'étude.
    - « Si on nous avait écoutés, ces arbres seraient encore debout », peste Yvon Riou, élagueur à la retraite.
    - Le ministre, qui avait juré qu'il ne céderait pas, a finalement reçu les syndicats lundi.
    - Les plus pessimistes, dont l'économiste en chef de la banque, craignent que la récession ne dure ; une hausse des taux n'arrangerait rien.
    - Il a fallu attendre le troisième essai pour que le lanceur, dont le premier vol aurait dû avoir lieu en 2020, quitte enfin son pas de tir.
    - Trois ans plus tard, elle épouserait le pianiste et quitterait Vienne pour toujours.
    - Il serait temps que l'État tienne ses promesses.
    - Auriez-vous reconnu cet acteur sans sa barbe ?
    - Le projet de loi créerait un nouveau délit et porterait à cinq ans la peine encourue, selon l'exposé des motifs.
    - Interrogée par nos soins, la direction dément : aucun salarié n'aurait été contraint de signer.
    - Un référendum permettrait de trancher.
    + Le laboratoire, dont le siège est à Bâle, aurait versé des commissions à une vingtaine de prescripteurs entre 2017 et 2021.
    + Deux des quatre randonneurs portés disparus depuis samedi auraient été aperçus près d'un refuge.
    + La direction miserait sur des départs volontaires.
    + L'octogénaire n'aurait pas supporté la chaleur.
    + Une partie du stock dormirait toujours dans un hangar de la zone portuaire.
    + En coulisses, les deux camps se seraient mis d'accord sur un nom.
    + Le navire, qui bat pavillon panaméen, transporterait du bois exotique.
    + C'est une dispute familiale qui serait à l'origine du drame.
    + La vidéo aurait été tournée dès le mois de mars et le parti en aurait eu connaissance.
    + L'avion de ligne volerait trop bas au moment de l'impact.
    - Le ministre a précisé que les aides seraient versées avant l'été.
    - Ce serait une erreur de croire l'affaire close.
    - J'aurais préféré une fin plus sobre.
    - Le conseil départemental voudrait rouvrir la ligne.
    - À l'entendre, tout serait de la faute du voisin.
    - D'après les enquêteurs de la brigade de Vannes, l'homme aurait agi sous l'emprise de l'alcool.
    - Comment un tel stock pourrait-il passer inaperçu ?
    - Un troisième pont soulagerait le centre, plaide Denis Cariou, adjoint aux mobilités.
    - À supposer que le vent tourne, le feu gagnerait la lande.
    - Il était convenu que chacun garderait le silence.
    - Aucun bénévole ne songerait à demander un salaire.
    - La loi prévoyait que les recettes iraient aux communes.
  `),
  'vague source': labelled(`
    + Selon plusieurs observateurs, le scrutin s'est déroulé dans le calme.
    + Les experts s'accordent à dire que la nappe met dix ans à se recharger.
    + Certains y voient une manœuvre électorale.
    + De nombreux commerçants redoutent une baisse de la fréquentation.
    + D'aucuns murmurent que le trésorier savait.
    + Des voix critiques s'élèvent contre la réforme.
    + Pour les spécialistes, cette hausse n'a rien de surprenant.
    + Beaucoup pensent que le club a vendu trop tôt son meilleur joueur.
    + Des sources proches du dossier évoquent un départ imminent.
    + À en croire les analystes, le titre est surévalué.
    + Nombre d'enseignants déplorent un manque de moyens.
    + La mesure, jugée inefficace par ses détracteurs, sera reconduite.
    + Les historiens considèrent cette lettre comme un faux.
    + Des habitants affirment avoir entendu deux détonations.
    + Une partie de la presse parle déjà d'un fiasco.
    + Les scientifiques craignent une disparition de l'espèce d'ici à 2050.
    - Les climatologues Anne Roy et Luc Petit jugent l'objectif hors d'atteinte.
    - Plusieurs habitants ont été évacués dans la nuit.
    - Les experts de l'assurance sont passés mardi.
    - Selon les météorologues de Météo-France, l'orage arrivera vers 18 heures.
    - De nombreux touristes visitent le château chaque été.
    - Certains magasins ouvrent le dimanche.
    - Les députés ont adopté le texte par 230 voix contre 180.
    - Trois riverains, Jeanne Morvan, Paul Ricoul et Aziz Benali, contestent le permis.
    - Beaucoup de spectateurs sont repartis avant la fin.
    - Les économistes de la Banque de France prévoient une croissance de 1 %.
    + Dans l'entourage du président, on assure que rien n'est décidé.
    + Le film, que la critique juge bavard, sort mercredi.
    + Pour bon nombre de riverains, la rocade n'est qu'un pis-aller.
    + « Tout cela finira mal », prédit un proche du dossier.
    + Au sein de la majorité, plusieurs élus s'inquiètent à voix basse d'un texte mal ficelé.
    + Des témoins disent avoir aperçu une voiture rouge quitter les lieux à vive allure.
    + Les associations dénoncent une hypocrisie.
    + Une source policière confirme la piste accidentelle.
    + La plupart des économistes tablent sur un ralentissement au second semestre.
    + Bien des vignerons estiment que la date des vendanges est fixée trop tôt.
    - Le parquet de Rennes a ouvert une enquête, précise sa procureure, Claire Lozac'h.
    - Beaucoup ont pris le train la veille pour être sûrs d'arriver à temps.
    - Certains d'entre eux dormaient encore quand l'eau est entrée.
    - Les spécialistes du marathon s'entraînent en altitude depuis janvier.
    - D'anciens mineurs racontent leur vie dans un livre de Marie Ségalen.
    - Les experts mandatés par le tribunal, Jean Floc'h et Sara Benaïm, concluent à une malfaçon.
    - Plusieurs témoins ont été entendus mercredi par les gendarmes.
    - Les critiques de théâtre ont leur prix, remis chaque printemps à Paris.
    - Au marché, certains clients repartent les mains vides.
    - Une trentaine de chercheurs signent cette tribune, dont la biologiste Nadia Kerouel.
    + Aux yeux de nombreux juristes, l'arrêté est illégal.
    + Plus d'un pêcheur doute de l'efficacité du nouveau quota.
    + De l'avis général, la prestation fut médiocre.
    + On murmure que le contrat est déjà signé.
    + Les sceptiques rappellent que le précédent essai avait échoué.
    + Des cadres du parti confient leur lassitude.
    + Pour beaucoup d'éleveurs, la coupe est pleine.
    + Selon des sources diplomatiques, la visite est reportée.
    + Certains parents d'élèves accusent la direction d'avoir tardé.
    + Des spécialistes mettent en garde contre un emballement.
    - Beaucoup d'éleveurs ont vendu leurs bêtes.
    - Les spécialistes du CHU de Nantes mettent en garde contre l'automédication.
    - Selon une source citée par Reuters le 3 mars 2026, la visite est reportée.
    - Des témoins ont été entendus par le juge.
    - Plusieurs ministres étaient présents à la cérémonie.
    - Les chercheurs Ada Roy et Léo Prigent mettent en garde contre un emballement.
    - Certains arbres ont plus de deux siècles.
    - Les parents d'élèves sont invités à la fête de l'école.
    - La plupart des maisons datent des années 1930.
  `),
  'unsourced quantity': labelled(`
    + Le chômage des jeunes atteint 23 % dans le bassin.
    + La région a perdu 4 200 emplois industriels depuis 2015.
    + Près d'un Français sur trois renonce à des soins pour des raisons financières.
    + Le chantier a coûté 86 millions d'euros.
    + Quelque 300 foyers restaient privés d'électricité dimanche soir.
    + Les ventes de vélos électriques ont doublé en deux ans.
    + Plus de 12 000 personnes ont défilé dans les rues de la capitale.
    + Les accidents mortels ont reculé de 8 % l'an dernier.
    + La moitié des exploitations de la commune n'ont pas de repreneur.
    + Une trentaine de logements sociaux sont vacants dans le quartier.
    + L'hôpital a fermé 40 lits en dix ans.
    + Le dépôt contenait 1 500 tonnes d'engrais.
    - Selon l'Insee, 23 % des jeunes actifs du bassin sont au chômage.
    - Le match s'est terminé sur le score de 3 à 1.
    - Né en 1954, il a dirigé la fanfare pendant vingt ans.
    - Le rendez-vous est fixé à 18 h 30, au 12, rue des Lilas.
    - L'article 49, alinéa 3, permet au gouvernement d'engager sa responsabilité.
    - La préfecture recense 14 accidents depuis janvier.
    - Les trois frères ont repris la boulangerie de leur père.
    - Elle a remporté le 100 mètres en 11 secondes 4.
    - À 67 ans, le sculpteur prépare sa dernière exposition.
    - L'entreprise emploie 250 personnes, indique sa directrice, Hélène Marchal.
    - Le billet coûte 8 euros, 5 euros pour les moins de 18 ans.
    - Le procès reprendra mardi à 9 heures.
    - Le bus numéro 7 dessert désormais la plage.
    + Dans les Côtes-d'Armor, où le prix moyen du mètre carré a bondi de 34 % en cinq ans, les primo-accédants se font rares.
    + Le déficit de la caisse se creuse : 11,4 milliards cette année.
    + En dix ans, la commune a vu partir un quart de ses médecins.
    + Le cyclone a fait au moins 27 morts et des centaines de disparus.
    + Le festival attire chaque été quelque quatre-vingt mille visiteurs.
    + Neuf agriculteurs sur dix travaillent le dimanche.
    + La flotte compte désormais cent douze navires, contre soixante-dix il y a dix ans.
    + L'entreprise a réduit ses émissions de 40 % depuis 2010.
    + L'État a versé 3,2 millions d'euros à la société sans contrepartie.
    + Quatre cents postes seront supprimés d'ici à la fin de l'année.
    - La loi du 29 juillet 1881 a été modifiée à trente reprises.
    - Il reste deux places pour le stage des 14 et 15 mars.
    - L'équipage, onze hommes et une femme, a été hélitreuillé par la marine.
    - La recette demande 200 grammes de farine et trois œufs.
    - Rennes l'emporte 2-0 et remonte à la 6e place avec 31 points.
    - La préfecture a décompté 4 500 manifestants, les syndicats 11 000.
    - « J'ai vendu 300 huîtres en une matinée », se réjouit Marie-Jo Cléach, au port.
    - Le vol AF 447 reliait Rio à Paris.
    - L'autoroute A84 est fermée entre les sorties 27 et 30.
    - La chapelle, bâtie en 1512, mesure 18 mètres de long.
    - Le roman, 412 pages, paraît chez un éditeur de Quimper.
    - Elle court le semi-marathon en 1 h 22.
    - Le tribunal l'a condamné à 18 mois de prison avec sursis et 5 000 euros d'amende.
    + La dette de l'hôpital s'élève à 48 millions d'euros.
    + Le nombre de demandeurs d'asile a triplé en un an.
    + Les incendies ont ravagé 6 000 hectares de forêt depuis juin.
    + Sept ménages sur dix se chauffent encore au fioul dans le canton.
    + L'an dernier, 1 240 bateaux ont fait escale au port.
    + La taxe rapporte chaque année plus de 900 000 euros à la ville.
    + Plus de la moitié des inscrits n'ont pas voté.
    + Le parc compte désormais trois cents éoliennes.
    + L'entreprise a vu son chiffre d'affaires fondre de 17 %.
    + Au moins neuf personnes ont été blessées dans l'effondrement.
    - Le parc compte désormais trois cents éoliennes, indique le gestionnaire du réseau.
    - Le 3 mars 1996, la ligne fut fermée.
    - Il mesure 1,92 mètre et pèse 88 kilos.
    - Sa grand-mère, 92 ans, vit au 14 de la rue Haute.
    - La pièce dure deux heures, avec entracte.
    - Le concert débute à 20 h 30, entrée libre.
    - « On a perdu 40 % de nos clients », déplore Rémi Guéguen, libraire.
    - Le maillot numéro 10 a été retiré.
    - La résolution 2334 a été adoptée en 2016.
    - La France a battu l'Italie 24 à 17.
    - D'après le registre du port, 1 240 bateaux ont fait escale en 2025.
    - L'Insee chiffre la hausse à 3 %.
    - Le chapitre 7 raconte la fuite des trois sœurs.
  `),
  'prediction as fact': labelled(`
    + La monnaie unique disparaîtra avant la fin de la décennie.
    + Le prix du pain va encore augmenter cet été.
    + Cette défaite marquera la fin d'une génération.
    + Les jeunes continueront de quitter la vallée.
    + L'intelligence artificielle détruira la moitié des emplois de bureau.
    + Le parti n'obtiendra pas la majorité.
    + La sécheresse va s'aggraver dans les prochaines années.
    + Le tramway changera le visage du centre-ville.
    - La réunion aura lieu jeudi 4 juin à 20 heures.
    - Selon le Giec, le niveau des mers montera de 60 centimètres d'ici à 2100.
    - Le conseil municipal votera le budget mardi.
    - « Nous gagnerons », promet l'entraîneur, Marc Delmas.
    - Le musée sera fermé pour travaux jusqu'au 15 mai.
    - La cour rendra sa décision le 12 mars 2026.
    - La banque centrale prévoit que l'inflation reculera.
    - Reste à savoir qui paiera.
    + Les touristes ne reviendront pas.
    + Ce traité changera l'équilibre de la région pour un demi-siècle.
    + Sans surprise, le favori l'emportera dès le premier tour.
    + Le conflit va durer.
    + Les loyers grimperont encore l'an prochain dans toutes les grandes villes.
    + Dans vingt ans, plus personne ne possédera de voiture à essence.
    - Le train entrera en gare à 17 h 42.
    - Les électeurs choisiront leur maire le 15 mars.
    - On lira aussi, page 12, notre entretien avec la directrice du port.
    - Les travaux commenceront en septembre et dureront six mois.
    - Le gouvernement compte sur cette mesure, qui coûtera 2 milliards d'euros selon Bercy.
    - L'exposition voyagera ensuite à Brest et à Cardiff.
    - Peut-être viendra-t-il un jour.
    + La mer gagnera un mètre et la ville basse disparaîtra.
    + Ce scandale coûtera son poste au président du club.
    + Les petites lignes vont mourir.
    + La gauche perdra la mairie.
    + Bientôt, les robots cueilleront toutes nos pommes.
    + Le marché du livre d'occasion dépassera celui du neuf.
    - Le marché du livre d'occasion dépassera celui du neuf, prédit le Syndicat de la librairie.
    - Les candidats débattront mercredi soir.
    - Le centre de vaccination rouvrira ses portes le 2 novembre.
    - Une plaque sera dévoilée samedi en présence de sa fille.
    - La finale se jouera à Lyon le 12 mai.
    - Nous y reviendrons dans notre édition de demain.
    - La commission devrait trancher avant juin.
    - Il ne saura jamais qui l'avait dénoncé.
    - Les abonnés recevront leur carte par la poste.
  `),
  'quote without speaker': labelled(`
    + « On nous avait promis un nouveau gymnase pour la rentrée. »
    + Dans les couloirs du ministère, l'ambiance est lourde : « Plus personne ne décide de rien depuis un mois. »
    + Un message circule : « Ne buvez plus l'eau du robinet jusqu'à nouvel ordre. »
    + “Nous n'avons plus rien à perdre dans cette affaire.”
    + – On ne reverra jamais cet argent, c'est moi qui vous le dis.
    + « La situation est devenue proprement intenable ici », entend-on sur le marché.
    - « On nous avait promis un gymnase », soupire Léa Conan, professeure de sport.
    - Le maire est formel : « Aucun arbre ne sera abattu cette année. »
    - Pour Sonia Kerbrat, infirmière, « la nuit, on est deux pour quarante lits ».
    - Elle a lu « Les Misérables de la Manche », un roman de 1932.
    - Le collectif « Rendez-nous notre plage publique » se réunit lundi.
    - Il parle d'une « forme de soulagement après des mois d'attente ».
    - « C'était un homme discret et généreux avec nous tous », se souvient une voisine, Odile Martin.
    - – Vous reviendrez nous voir ? demande Marcel.
    + « Les promesses n'engagent que ceux qui les écoutent, et nous les avons trop écoutées. » La salle est restée silencieuse.
    + Sur le quai, la colère monte. « On nous prend pour des pions et cela ne peut plus durer. »
    + "Personne ne viendra nous aider si nous ne commençons pas nous-mêmes."
    + « Il faut que cela cesse avant qu'il y ait un mort », lit-on un peu partout.
    - Gwenola Tanguy a rangé ses filets en mars. « Je n'ai pas repris la mer depuis ce jour-là. »
    - « Ce n'est pas à l'État de payer nos erreurs », tranche le député Hervé Stephan.
    - Le communiqué tient en une phrase : « La direction prend acte de la décision du tribunal. »
    - Et la présidente d'ajouter : « Nous ne laisserons personne au bord du chemin. »
    - « C'est une question de dignité, pas d'argent, insiste-t-elle. Nous irons jusqu'au bout. »
    - Au mur, une affiche jaunie : « Défense de cracher et de parler politique ».
    - L'article 3 dispose que « la salle est mise à disposition à titre gratuit et précaire ».
    - Son livre, « Trente ans de marées basses au bout du monde », paraît jeudi.
    + « Ils sont venus la nuit, ils ont tout pris et personne n'a rien fait. »
    + Le silence, puis ces mots : « Nous ne rouvrirons pas la mine, ni demain ni jamais. »
    + "La sécurité des enfants passe avant toute autre considération", peut-on entendre.
    + « C'est la faute des gens de la ville, on le sait bien. » Voilà ce qui se dit.
    + — Ils ne nous écouteront que lorsqu'il sera trop tard.
    - « Ils sont venus la nuit et ils ont tout pris », raconte la gérante, Soazig Le Dû.
    - Face à la caméra, Jean-Marc Olivier lâche : « Je n'ai rien à ajouter à tout cela. »
    - L'affiche promet « le plus grand bal de l'histoire du canton ».
    - Le juge a retenu « une négligence caractérisée et prolongée de l'employeur ».
    - « Rien ne sera plus comme avant dans cette vallée » (Marie Le Goff, apicultrice).
    - Elle se souvient : « Mon père posait ses casiers avant l'aube, par tous les temps. »
    - La pétition « Sauvons la dernière pharmacie de notre quartier » a recueilli 800 signatures.
  `),
};
