/** Words of certainty, doubt and prediction in French. */
import { entries, type WordLists } from './lists.ts';

export const MODALITY_FR = {
  'fr.hedge-adverbs': entries(`
    vraisemblablement | apparemment | probablement | présumé{,e,s,es} | sans doute |
    supposément | prétendument | visiblement | manifestement | selon toute vraisemblance |
    selon toute probabilité | à ce qu'il semble | soi-disant | potentiellement |
    éventuellement | possiblement
  `),
  'fr.overclaim': entries(`
    certainement | assurément | incontestablement | indéniablement | indiscutablement |
    indubitablement | sans aucun doute | sans nul doute | sans l'ombre d'un doute |
    sans conteste | à l'évidence | de toute évidence | à coup sûr | il ne fait aucun doute |
    ne fait aucun doute | ne fait pas de doute | ne fait guère de doute | nul doute que |
    nul doute qu' | aucun doute | il est clair que | il est clair qu' | il est évident que |
    il est évident qu' | il est certain que | il est certain qu' | il est indéniable |
    il est incontestable | il va de soi | il va sans dire | évidemment | bien évidemment |
    bien entendu | indéniable{,s} | incontestable{,s} | irréfutable{,s} | indiscutable{,s} |
    quasi-certitude | quasi certitude | tout le monde sait | chacun sait | comme chacun sait |
    nul n'ignore | personne n'ignore | c'est un fait | force est de constater |
    force est d'admettre | preuve que | preuve qu' | la preuve est faite | c'est une certitude |
    une chose est sûre | une chose est certaine | il n'y a aucun doute | forcément |
    nécessairement | définitivement prouvé | clairement | c'est évident | à n'en pas douter |
    il saute aux yeux
  `),
  'fr.inevitable': entries(`
    inévitable{,s} | inévitablement | inéluctable{,s} | inéluctablement | inexorable{,s} |
    inexorablement | condamné{,e,s,es} à | voué{,e,s,es} à | fatalement | immanquablement |
    irrémédiablement | irréversible{,s} | ne pourra que | ne peut que | courir à sa perte |
    court à sa perte | va droit dans le mur | promis{,e,es} à | il est écrit que
  `),
  'fr.hedges': entries(`
    pourrai{t,ent} | devrai{t,ent} | semble{,nt} | sembler | sembl{ait,aient,erait,eraient} |
    paraît | paraissent | peut-être | possible{,s} | possiblement | probable{,s} |
    probablement | vraisemblablement | vraisemblable | apparemment | éventuel{,le,s,les} |
    éventuellement | plausible | sans doute | peut | peuvent | risque de |
    potentiel{,le,s,les} | potentiellement | supposé{,e,s,es} | présumé{,e,s,es} |
    dans une certaine mesure | en quelque sorte | plus ou moins | relativement |
    il n'est pas exclu | susceptible{,s} | suggère{,nt} | laisse penser | pourraient
  `),
  'fr.expectations': entries(`
    devrai{t,ent} | pourrai{t,ent} | peut | peuvent | prévoi{t,ent} | prévu{,e,s,es} |
    attendu{,e,s,es} | espèr{e,ent} | compte{,nt} | entend{,ent} | envisag{e,ent} | veut |
    veulent | souhait{e,ent} | promet{,tent} | risqu{e,ent} | probablement | peut-être |
    sans doute | vraisemblablement | a priori | sauf surprise | en principe | normalement |
    pronosti{c,cs} | hypothèse{,s} | scénario{,s} | projection{,s} | prévision{,s} |
    si tout va bien | l'ambition | l'objectif | objectif | but | espoir | l'espoir | afin |
    pour que | pour qu' | devront | devra | pourra | pourront | permettra de savoir | décidera |
    on saura | à condition | éventuellement | promesse | annoncé{,e,s,es} | ignore | ignorent |
    savoir si | si | s' | quand | lorsque | tant que | dès que | dès qu' | doute
  `),
  /** Future events that somebody has decided: an agenda is no prophecy. */
  'fr.agenda-verbs': entries(`
    s'agira | se verra | se verront | fera l'objet | feront l'objet | conduira | conduiront |
    portera | porteront | guidera | guideront | encadrera | encadreront | auditionnera |
    appellera | appelleront |
    se tiendra | se tiendront | aura lieu | auront lieu | déroulera | dérouleront |                   réunira | réuniront | votera | voteront | examinera | examineront |
    présentera | présenteront |   affrontera | affronteront | recevra |
    recevront | accueillera | accueilleront | comparaîtra | comparaîtront | comparaitra |
      jugera | jugeront | diffusera | diffuseront | publiera | publieront |
    participera | participeront | rencontrera | rencontreront | prendra ses fonctions |
    prendra sa retraite |  prendra part | prendra la parole | succédera |
    succéderont | remplacera à la tête | entrera en vigueur | entreront en vigueur |
    entrera en service | entreront en service |         s'exprimera | exprimera | interviendra | animera | animeront |       défilera | défileront |   desservira | desserviront | lancera |
    lanceront | inaugurera | inaugureront | visitera | rendra visite | organisera |
    organiseront | proposera | proposeront |   versera | verseront |
    prendra fin | prendront fin | s'achèvera |           siégera | siégeront | étudiera | étudieront |
    débattra | débattront | élira | éliront | désignera | désigneront | statuera |
    se prononcera | prononcera | prononceront | signera | signeront |       installera | installeront | recrutera | recruteront | embauchera |
    embaucheront | célébrera | célébreront | fêtera | fêteront |  disputera |
    disputeront | exposera | exposeront | investira | investiront | entamera | entameront |
      comprendra | comprendront |         s'appliquera |   expirera |
    déménagera | déménageront | transmettra | remettra | remettront |       répondra | répondront | livrera | livreront | convoquera | entendra |
    entendront | plaidera | plaideront | purgera | dirigera | dirigeront | présidera |
    présideront | chantera | chanteront | hissera | retransmettra | clôturera | clôtureront |
    abritera | abriteront |     affichera |
    accompagnera | accompagneront | sera en vente | sera en concert | sera en salles |                     restera ouvert{,e} | resteront ouvert{s,es} |
    restera fermé{,e} | resteront fermé{s,es} |  mobilisera | viendra présenter |
    aura le choix | auront le choix | aura jusqu' | auront jusqu' | se  se      réalisera | réaliseront | débarquera | mettra en place | mettra à disposition |        distribuera | distribueront | effectuera | effectueront | consultera |
    consulteront | défendra | défendront | transférera | emménagera | emménageront | formera |
    formeront | déposera | déposeront | adoptera
  `),
  /** Verbs of an agenda only beside a date: « le pont fermera lundi », « ce traité ouvrira une ère ». */
  'fr.agenda-weak': entries(`
    commencera | commenceront | débutera | débuteront | ouvrira | ouvriront | fermera |
    fermeront | rouvrira | rouvriront | jouera | joueront | partira | partiront |
    arrivera | arriveront | donnera | donneront | circulera | circuleront | prendront |
    reprendra | reprendront | terminera | termineront | achèvera | achèveront | quittera |
    passera | passeront | viendra | viendront | paiera | paieront | travaillera |
    travailleront | couvrira | sortira | sortiront | assurera | assureront | poursuivra |
    poursuivront | durera | dureront | tirera | vendra | vendront | comptera |
    compteront | bénéficiera | bénéficieront | concernera | concerneront | servira | serviront |
    rendra | rendront | percevra | percevront | financera | financeront | construira |
    construiront | appliquera | appliqueront
  `),
  /** Beginnings of verbs by which things turn out, whatever anybody plans. */
  'fr.outcomes': entries(`
    perd | gagn | échou | tomb | remport | effondr | dispar | domin | devien | descend | fini | connaî |
    cèd | céd | éclat | explos | chut | baiss | augment | progress | recul | rebond | surviv | souffr |
    subi | échapp | triomph | écras | réussi | dépass | attei | impos | sauv | provoqu | ruin | bascul |
    sombr | résist | manqu | regrett | suffi | mourr | mouri | réél | battu | détrui | remplac | touch |
    oubli | sacrif | sanctionn | menac | contrain | oblig | forc | parl | vainc | bouleverse | transform |
    supplant | balay | submerg | élimin | sacr | relég | priv | paralys | grandi | vieilli | faibli |
    aggrav | amélior | multipli | doubl | tripl | accélèr | accélér | ralenti | stagn | flamb | plong |
    grimp | s'enlis | enlis | condamn | marginalis | profit | pèser | chang | révolutionn | souffri
  `),
  'fr.time': entries(`
    au printemps | à l'automne | cet hiver | cet été | cet automne | ce printemps | en hiver | en été |
    lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | demain | ce soir |
    cette semaine | après-demain | la semaine prochaine | le mois prochain | ce matin |
    cet après-midi | ce week-end | le week-end prochain | janvier | février | mars | avril |
    juin | juillet | août | septembre | octobre | novembre | décembre | midi | minuit | heures |
    h | la rentrée | à la rentrée | aujourd'hui | dans la journée | la saison prochaine |
    prochain | prochaine
  `),
  'fr.truth-verbs': entries(`
    révèl{e,ent} | révél{é,a,ait,aient,èrent} | dévoil{e,ent,é,a,ait,aient} | rappell{e,ent} |
    rappel{é,a,ait,aient} | reconnaî{t} | reconna{it,issent,issait,issaient} |
    reconnu{,t,rent} | avou{e,ent,é,a,ait,aient} | admet{,tent,tait} | admis | admit |
    confess{e,ent,é} | soulign{e,ent,é,a,ait} {que,qu'}
  `),
  'fr.doubt-verbs': entries(`
    prétend{,ent,ait,aient,u,it} | soi-disant | se targu{e,ent,ait} | s'est targué{,e} |
    prétendu{e,s,es} | se vant{e,ent,ait} | à l'en croire
  `),
} satisfies WordLists;
