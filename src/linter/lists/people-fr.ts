/** People and bodies by their part in the news, in French. */
import { entries, type WordLists } from './lists.ts';

export const PEOPLE_FR = {
  /** Authorities without a name: vague even with a definite article, “les experts”. */
  'fr.authorities': entries(`
    riverains | habitants | voisins | parents |
    expert{s,es} | spécialiste{s} | observateur{s} | observatrices | analyste{s} |
    économiste{s} | scientifiques | chercheurs | chercheuses | historiens | historiennes |
    juristes | politologues | sociologues | psychologues | climatologues | épidémiologistes |
    géologues | biologistes | virologues | constitutionnalistes | hydrologues | commentateurs |
    connaisseurs | critiques | détracteurs | initiés | milieux | nutritionnistes |
    universitaires | intellectuels | médecins | pédiatres | cardiologues | experts-comptables |
    prévisionnistes | météorologues | conjoncturistes | sondeurs | démographes | géographes |
    urbanistes | agronomes | écologues | astronomes | criminologues | pédagogues |
    archéologues | toxicologues | vulcanologues | sismologues | océanographes | opposants |
    sceptiques | partisans | défenseurs | proches | professionnels | puristes |
    mauvaises langues | optimistes | pessimistes | autorités sanitaires | marchés |
    investisseurs | bookmakers | pronostiqueurs | supporters | supporteurs | internautes |
    utilisateurs | usagers
  `),
  /** Ordinary people: vague after “certains”, “plusieurs”, “des”… */
  'fr.people': entries(`
    acteurs | actrices | adhérents | administrateurs | agents | agriculteurs | agricultrices |
    amateurs | amis | anciens | artisans | associations | auteurs | automobilistes | avocats |
    avocates | banquiers | cadres | candidats | chefs | chefs d'entreprise | citoyens |
    clients | collègues | commerçants | collaborateurs | conseillers | consommateurs |
    cyclistes | délégués | députés | dirigeants | diplomates | directeurs | écologistes |
    électeurs | élus | élues | éleveurs | employés | enseignants | enseignantes |
    entrepreneurs | entraîneurs | enquêteurs | étudiants | familles | femmes | fonctionnaires |
    fans | Français | Françaises | fidèles | gens | habitants | habitantes |
    hauts fonctionnaires | hauts responsables | hommes | infirmières | infirmiers | ingénieurs |
    inspecteurs | institutions | instances | interlocuteurs | jeunes | journalistes | joueurs |
    joueuses | judokas | lecteurs | locataires | magistrats | maires | majorité | médias |
    journaux | médecins | membres | mères | militaires | militants | militantes | ministres |
    observatoires | officiels | officiers | ONG | opérateurs | organisations | ouvriers |
    parents | parlementaires | participants | passants | passagers | patients | patrons |
    pêcheurs | personnes | personnalités | pharmaciens | policiers | politiques | praticiens |
    présidents | producteurs | professeurs | propriétaires | proches | représentants |
    résidents | responsables | responsables politiques | restaurateurs | retraités | riverains |
    riveraines | salariés | salariées | soignants | soignantes | soldats | sénateurs | sources |
    spectateurs | syndicalistes | syndicats | surveillants | technicien{s} | témoins |
    touristes | travailleurs | usagers | utilisateurs | vacanciers | victimes | villageois |
    visiteurs | voisins | voisines | voix | gérants | maraîchers | viticulteurs | bénévoles |
    chasseurs | marins | pompiers | gendarmes | courtiers | traders | voyageurs | confrères |
    camarades | cheminots | locaux | collectifs | abonnés | acheteurs | vendeurs | hôteliers |
    industriels | promoteurs | assureurs | gestionnaires | concurrents | coéquipiers |
    stratèges | barons | figures | ténors | poids lourds | piétons | chauffeurs | livreurs |
    élèves | lycéens
  `),
  /** Determiners that hide how many, and who. */
  'fr.quantifiers': entries(`
    certain{s,es} | plusieurs | de nombreu{x,ses} | nombre de | nombre d' | bon nombre de |
    bon nombre d' | un grand nombre de | un grand nombre d' | un certain nombre de |
    un certain nombre d' | un nombre croissant de | un nombre croissant d' | la plupart des |
    la plupart de | la majorité des | une majorité de | une majorité d' |
    la grande majorité des | une grande partie des | une partie des | beaucoup de |
    beaucoup d' | bien des | quelques | de plus en plus de | de plus en plus d' |
    toujours plus de | divers | diverses | différent{s,es} | maint{s,es} | des | de multiples |
    moult | pas mal de | quantité de | une foule de | une poignée de | un groupe de | les |
    nos | une flopée de | de très nombreu{x,ses} | d'autres | d'éminents | d'ancien{s,nes} |
    de grands | de bons | de hauts | de vieux | un collectif de | une série de | tous les |
    toutes les | quelques-uns des | certains des | des dizaines de | des dizaines d' |
    des centaines de | des centaines d' | des milliers de | des milliers d' | une dizaine de |
    une multitude de | la quasi-totalité des | l'ensemble des | une large part des
  `),
  /** Pronouns that stand for people without a name. */
  'fr.vague-pronouns': entries(`
    certains | certaines | beaucoup | d'aucuns | plusieurs | quelques-uns | la plupart |
    nombre d'entre eux | beaucoup d'entre eux | certains d'entre eux | les uns | d'autres |
    nombreux | bon nombre | tout le monde | chacun | les gens | l'opinion | l'opinion publique |
    l'avis général | le grand public | une majorité | les plus pessimistes | la critique |
    les plus optimistes | les mauvaises langues | la rue | une partie de l'opinion |
    une partie de la classe politique | la communauté scientifique | la profession |
    le monde agricole | le milieu | les milieux économiques | les milieux financiers |
    les milieux autorisés | les milieux d'affaires | les professionnels du secteur |
    l'entourage
  `),
  /** Bodies and offices that a reader can find: a source by name even without a capital. */
  'fr.institutions': entries(`
    académie | administration | agence | aéroport | ambassade | armée | assemblée |
    association | autorité | autorités | avocat | avocate | avocats | banque | bureau |
    cabinet | caisse | cellule | centrale | centre | chaîne | chambre | chancellerie | club |
    collectif | collectivité | comité | commandement | commissaire | commissariat | commission |
    communauté | commune | compagnie | confédération | conseil | consulat | coopérative | cour |
    défense | département | député | députée | diocèse | directeur | directrice | direction |
    école | éditeur | élue | élu | entraîneur | entraîneuse | entreprise | établissement |
    état-major | expert judiciaire | fabricant | fédération | fondation | fonds | gendarmerie |
    gendarmes | gouvernement | groupe | hôpital | inspection | institut | institution |
    intersyndicale | juge | laboratoire | légiste | ligue | mairie | maire | médiateur |
    métropole | ministre | ministère | municipalité | musée | observatoire | office |
    organisateur | organisateurs | organisatrice | organisation | organisme | parquet | parti |
    police | policiers | pompiers | préfecture | préfet | préfète | présidence | président |
    présidente | procureur | procureure | propriétaire | rapporteur | rapporteure | recteur |
    rectorat | rectrice | région | sapeurs-pompiers | secrétaire | sénateur | sénatrice |
    service | services | société | sous-préfet | sous-préfète | syndicat | syndicats |
    trésorier | tribunal | union | université | ville | parquetier | accusation | acte | arrêt |
    arrêté | audit | autopsie | barème | bilan | bulletin | cadastre | communiqué |
    compte rendu | contrat | décret | dossier | enregistreur | enquêteurs | enquêtrice |
    entourage | jugement | lettre | loi | ordonnance | procès-verbal | rapport | recensement |
    registre | règlement | statuts | greffe | notaire | constructeur | exploitant | bailleur |
    promoteur | assureur | gérant | gérante | patron | patronne | chercheuse | chercheur |
    historien | historienne | médecin | économiste | sociologue | météorologue | porte-parole |
    chef | cheffe | coach | sélectionneur | capitaine | archevêché | évêque | rédaction
  `),
  /** One person without a name. */
  'fr.anonymous': entries(`
    une source | des sources | plusieurs sources |
    de source{s,} {proche,sûre,policière,judiciaire,diplomatique,syndicale,gouvernementale,militaire,bien informée,interne,concordante,hospitalière,européenne,parlementaire,officielle,autorisée,ministérielle,industrielle,bancaire,médicale}{,s} |
    de bonne source | d'une source | nos sources | de mêmes sources | de même source |
    un {proche,haut responsable,haut fonctionnaire,haut gradé,cadre,responsable,diplomate,fonctionnaire,ancien,ancien responsable,ancien collaborateur,ancien cadre,ancien salarié,ancien ministre,conseiller,élu,membre,initié,familier,témoin,participant,habitué,collaborateur,interlocuteur,intime,ministre,député,enquêteur,policier,gendarme,magistrat,employé,salarié,agent,dirigeant,ténor,poids lourd,officier,soldat,militaire,cadre dirigeant,observateur,expert,spécialiste,connaisseur,négociateur,syndicaliste,soignant,médecin,banquier,analyste,ami,camarade,voisin,habitant,riverain,commerçant,client,parent,professeur,enseignant,avocat} |
    une {proche,haute responsable,haute fonctionnaire,responsable,diplomate,fonctionnaire,ancienne,conseillère,élue,collaboratrice,personne proche,personne familière,amie,voisine,habitante,riveraine,infirmière,salariée,employée,ministre,députée,enquêtrice} |
    sous couvert d'anonymat | sous le couvert de l'anonymat | sous le sceau de l'anonymat |
    sous condition d'anonymat | sous anonymat | requis l'anonymat | requérant l'anonymat |
    souhaitant garder l'anonymat | souhaite rester anonyme | souhaitant rester anonyme |
    qui préfère rester anonyme | préférant rester anonyme | tenu à rester anonyme |
    qui a requis l'anonymat | qui a souhaité rester anonyme | dans l'entourage d{u,e} |
    l'entourage d{u,e} | on confie dans l'entourage  | 
    en privé
  `),
} satisfies WordLists;
