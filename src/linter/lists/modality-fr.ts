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
    tiendra | tiendront | aura lieu | auront lieu | déroulera | dérouleront | commencera |
    commenceront | débutera | débuteront | ouvrira | ouvriront | fermera | fermeront |
    rouvrira | rouvriront | réunira | réuniront | votera | voteront | examinera | examineront |
    présentera | présenteront | jouera | joueront | affrontera | affronteront | recevra |
    recevront | accueillera | accueilleront | comparaîtra | comparaîtront | comparaitra |
    rendra | rendront | jugera | jugeront | diffusera | diffuseront | publiera | publieront |
    participera | participeront | rencontrera | rencontreront | prendra ses fonctions |
    prendra sa retraite | prendront | prendra part | prendra la parole | succédera |
    succéderont | remplacera à la tête | entrera en vigueur | entreront en vigueur |
    entrera en service | entreront en service | partira | partiront | arrivera | arriveront |
    s'exprimera | exprimera | interviendra | animera | animeront | donnera | donneront |
    défilera | défileront | circulera | circuleront | desservira | desserviront | lancera |
    lanceront | inaugurera | inaugureront | visitera | rendra visite | organisera |
    organiseront | proposera | proposeront | financera | financeront | versera | verseront |
    prendra fin | prendront fin | s'achèvera | achèvera | achèveront | terminera | termineront |
    reprendra | reprendront | siégera | siégeront | étudiera | étudieront |
    débattra | débattront | élira | éliront | désignera | désigneront | statuera |
    se prononcera | prononcera | prononceront | signera | signeront | construira |
    construiront | installera | installeront | recrutera | recruteront | embauchera |
    embaucheront | célébrera | célébreront | fêtera | fêteront | quittera | disputera |
    disputeront | exposera | exposeront | investira | investiront | entamera | entameront |
    comptera | compteront | comprendra | comprendront | bénéficiera | bénéficieront |
    concernera | concerneront | s'appliquera | appliquera | appliqueront | expirera |
    déménagera | déménageront | transmettra | remettra | remettront | poursuivra |
    poursuivront | répondra | répondront | livrera | livreront | convoquera | entendra |
    entendront | plaidera | plaideront | purgera | dirigera | dirigeront | présidera |
    présideront | chantera | chanteront | hissera | retransmettra | clôturera | clôtureront |
    abritera | abriteront | servira | serviront | assurera | assureront | affichera |
    accompagnera | accompagneront | sera en vente | sera en concert | sera en salles | sortira |
    sortiront | passera | passeront | viendra | viendront | percevra | percevront | paiera |
    paieront | travaillera | travailleront | restera ouvert{,e} | resteront ouvert{s,es} |
    restera fermé{,e} | resteront fermé{s,es} | couvrira | mobilisera | viendra présenter |
    aura le choix | auront le choix | aura jusqu' | auront jusqu' | se rendra | se rendront |
    réalisera | réaliseront | débarquera | mettra en place | mettra à disposition | tirera |
    vendra | vendront | distribuera | distribueront | effectuera | effectueront | consultera |
    consulteront | défendra | défendront | transférera | emménagera | emménageront | formera |
    formeront | déposera | déposeront | adoptera
  `),
  /** « sera jugé », « vont être jugés »: what an authority decides. */
  'fr.agenda-participles': entries(`
    jug | inaugur | présent | examin | vot | diffus | publi | livr | lanc | organis | install |
    transfér | vers | recondui | nomm | célébr | inhum | enterr | ferm | ouvert | consacr |
    accueilli | projet | suspend | interd | distribu | remis | mis | affich | propos | expos |
    entend | convoqu | relâch | libér | extrad | reçu | rendu | retransmis | jou | dévoil |
    plant | rénov | démol | constru | réserv | limit | assur | détourn | dévi | perturb | coup |
    autoris | accord | décern | élu | désign | connu | annonc | prolong | report | soumis |
    débattu | étudi | appliqu | généralis | mobilis | déploy | recrut | formé | aménag | équip |
    rempl | restitu | rembours | vend | rejou | représent | dirig | financ | pris | servi |
    expédi | entrepos | disput | tiré | donné | procédé | demand | adapt | conserv | maintenu |
    accompagn | suivi | placé | incarcér | sanctionn | poursuivi | auditionn | composé |
    présid | anim
  `),
  'fr.time': entries(`
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
