/** How French says where something comes from. */
import { entries, type WordLists } from './lists.ts';

export const SOURCES_FR = {
  /** A source follows. */
  'fr.source-markers': entries(`
    selon | d'après | aux dires de | aux dires des | aux dires du | au dire de | au dire des |
    à en croire | de l'avis de | de l'avis des | de l'avis du | aux yeux de | aux yeux des |
    aux yeux du | de l'aveu de | de l'aveu du | sur la foi de | sur la foi d' | citant |
    cité{,e,s,es} par | source : | sources : | si l'on en croit | s'appuyant sur |
    s'appuie sur | appris auprès de | appris auprès du | appris de | apprend auprès de |
    indique-t-on à | indique-t-on au | indique-t-on auprès de | publié{,e,s,es} par |
    publié{,e,s,es} dans | mené{,e,s,es} par | réalisé{,e,s,es} par | établi{,e,s,es} par |
    diffusé{,e,s,es} par | communiqué{,e,s,es} par | fourni{,e,s,es} par | transmis{,e,es} par |
    consulté{,e,s,es} par | commandé{,e,s,es} par | rendu{,e,s,es} par | compilé{,e,s,es} par |
    collecté{,e,s,es} par | les chiffres de | les chiffres du | les données de |
    les données du | les statistiques de | les statistiques du | chiffres de | données de |
    au vu de | à la lecture de | à la lecture du | sur son compte | dans un communiqué |
    par communiqué | dans son rapport | dans un rapport
  `),
  /** « selon » without a source behind it. */
  'fr.no-source': entries(`
    selon que | selon qu' | selon les cas | selon le cas | selon la saison | selon les saisons |
    selon la météo | selon l'âge | selon les régions | selon la région | selon les pays |
    selon le pays | selon les communes | selon les besoins | selon les revenus |
    selon ses moyens | selon la taille | selon le type | selon un calendrier |
    selon le calendrier | selon les règles | selon un principe | selon le principe |
    selon les modalités | selon les heures | selon l'heure | selon les jours |
    selon les années | selon une procédure | selon un système | selon une méthode |
    selon les disponibilités | selon les situations | selon toute vraisemblance |
    selon toute probabilité | selon la formule | selon l'expression | selon un mode |
    selon les conditions | selon la couleur | selon le modèle | selon les critères |
    selon les places
  `),
  /** Words that hide who: one of them makes a source vague, whatever follows. */
  'fr.hidden-sources': entries(`
    source | sources | entourage | proche | proches | témoin | témoins | informations | presse |
    médias | média | rumeur | rumeurs | bruits | milieux | coulisses | opinion | croyance |
    légende | on-dit | réseaux | internautes
  `),
  /** A paper without a title: study, report, poll. */
  'fr.papers': entries(`
    étude{,s} | rapport{,s} | sondage{,s} | enquête{,s} | document{,s} | image{,s} | vidéo{,s} |
    note{,s} | photo{,s} | publication{,s} | recherche{,s} | analyse{,s} |
    expertise{,s} | statistique{,s} | chiffres | données | courrier{,s} | mail{,s} |
    courriel{,s} | audit{,s} | baromètre{,s} | simulation{,s} | modèle{,s} | expérience{,s} |
    estimation{,s} | projection{,s} | mesure{,s} | relevé{,s} | témoignage{,s} | informations | archives |
    essai{,s} clinique{,s} | méta-analyse{,s} | classement | prévision{,s} | indiscrétion{,s}
  `),
  'fr.paper-verbs': entries(`
    montr{e,ent,é,ait,aient} | démontr{e,ent,é,ait,aient} | révèl{e,ent} | révél{é,ait,aient} |
    confirm{e,ent,é,ait,aient} | suggèr{e,ent} | suggér{é,ait,aient} |
    indiqu{e,ent,é,ait,aient} | prouv{e,ent,é} | établi{t,ssent,} | conclu{t,ent,} |
    estim{e,ent,é} | soulign{e,ent,é} | point{e,ent,é} | affirm{e,ent,é} | alert{e,ent,é} |
    dévoil{e,ent,é} | mont{re,rent} du doigt | attest{e,ent,é} | laiss{e,ent} penser |
    laiss{e,ent} entendre | laiss{é} entendre | parl{e,ent} d | fait état | font état | ont fait état | avaient fait état |
    mett{ent} en évidence | met en évidence | mis en évidence | mis en lumière |
    met en lumière | révèlent | place | placent | donn{e,ent,é} | prédi{t,sent} |
    prévoi{t,ent} | assur{e,ent} | constat{e,ent,é} | lie | lient | associ{e,ent,é} |
    accus{e,ent} | dénonc{e,ent,é} | avert{it,issent} | chiffr{e,ent,é} | évalu{e,ent,é} |
    évoqu{e,ent,é} | fait apparaître | font apparaître | témoign{e,ent} | circul{e,ent} |
    recommand{e,ent} | déconseill{e,ent} | mettent en cause | remet en cause |
    contredi{t,sent} | accrédit{e,ent} | corrobor{e,ent} | semble{,nt} confirmer |
    tend{,ent} à
  `),
  /** « selon la presse ». */
  'fr.media': entries(`
    la presse | la presse locale | la presse nationale | la presse étrangère |
    la presse italienne | les médias | les médias locaux | les médias nationaux | des médias |
    des médias locaux | plusieurs médias | certains médias | la presse spécialisée |
    la presse économique | la presse régionale | les journaux | des journaux |
    plusieurs journaux | un journal local | un média local | un quotidien local |
    la télévision | les télévisions | la radio | des articles de presse | les réseaux sociaux |
    des informations de presse | les informations de la presse | de nombreux médias |
    la presse internationale | la presse people | un site d'information |
    des sites d'information | un blog | des messages sur les réseaux sociaux |
    la presse allemande | la presse britannique | la presse espagnole | la presse américaine
  `),
  /** Impersonal turns of belief and rumour. */
  'fr.impersonal': entries(`
    il se dit | il se murmure | il se raconte | il se chuchote | il paraît | il paraitrait |
    il paraîtrait | paraît-il | on dit | on raconte | on murmure | on chuchote | on prétend |
    on assure | on affirme | on estime | on considère | on pense | on croit | on suppose |
    on soupçonne | on craint | on redoute | on parle de | on parle d' | on évoque | on prête à |
    on prête au | on lui prête | on sait que | on sait qu' | on admet | on reproche |
    on laisse entendre | on explique | on confie | on apprend | on a appris | on indique |
    dit-on | assure-t-on | affirme-t-on | estime-t-on | murmure-t-on | raconte-t-on |
    indique-t-on | explique-t-on | confie-t-on | croit-on savoir | pense-t-on | entend-on |
    glisse-t-on | souffle-t-on | prétend-on | il est admis | il est communément admis |
    il est généralement admis | il est de notoriété publique | il est bien connu | il est dit |
    il est établi | il est reconnu | il est prouvé | il a été prouvé | il a été démontré |
    il a été rapporté | il a été dit | il est rapporté | il est question de |
    il serait question | nul n'ignore | c'est bien connu | comme chacun sait |
    comme on le sait | chacun sait | tout le monde s'accorde | tous s'accordent |
    les avis convergent | de l'avis général | de l'avis de tous | de l'aveu général |
    passe pour | passent pour | est réputé{,e,s} pour | sont réputé{s,es} pour |
    est considéré{,e} comme | sont considéré{s,es} comme | est perçu{,e} comme | est jugé{,e} |
    est soupçonné{,e} d'avoir | il semble que | il semble qu' | il semblerait | semble-t-il |
    la croyance veut que | la tradition veut que | la légende veut que | à ce qu'on dit |
    à ce qu'il paraît | aux dires de tous | de mémoire de | nombreux sont ceux qui |
    nombreuses sont celles qui | rares sont ceux qui | ils sont nombreux à |
    ils sont de plus en plus nombreux à | elles sont nombreuses à | il se disait | on disait |
    on le dit | on la dit | on les dit | on s'attend à | on s'interroge | on s'inquiète |
    l'on dit | l'on sait | l'on apprend | l'on estime | l'on murmure | l'on prétend |
    il ressort que
  `),
  /** What people without a name think, put otherwise than by a verb of saying. */
  'fr.stances': entries(`
    ont fait état | avaient fait état |
    rest{e,ent} {sceptique,sceptiques,prudents,perplexes,divisés,partagés} | font état | fait état |
    faisaient état | tirent la sonnette d'alarme | tire la sonnette d'alarme | mettent en garde |
    mis en garde | sont {convaincus,persuadés,formels,unanimes,partagés,divisés,sceptiques,inquiets} |
    sont d'avis | sont d'accord | ont le sentiment | montrent {sceptiques,inquiets,prudents} |
    disent | crient au scandale | crient au loup | montent au créneau | haussent le ton |
    ont des doutes | ont du mal à croire | font valoir | voient dans | voient d'un mauvais œil |
    prêtent à | prêtent au | lui prêtent | grincent des dents | jasent | ne cachent pas | y croient |
    n'y croient | disent inquiets | donnent {favori,perdant,vainqueur} | le donnent | la donnent |
    voyaient dans | en veulent pour preuve | ont leur idée | pointent du doigt | pointe du doigt |
    sonnent l'alarme | appellent à | appelaient à | font entendre | lui reprochent | leur reprochent
  `),
  /** A view given back to whoever was named before. */
  'fr.own-view': entries(`
    à ses yeux | à leurs yeux | à mes yeux | à son avis | à leur avis | à mon avis | de son propre aveu |
    de leur propre aveu | à son sens | à l'entendre | à les entendre | à l'en croire | de son côté
  `),
  'fr.voices': entries(`
    des voix s'élèvent | des voix s'inquiètent | des voix dénoncent | des voix réclament |
    des voix appellent | plusieurs voix s'élèvent | de nombreuses voix s'élèvent |
    les critiques fusent | les spéculations vont bon train | les langues se délient |
    des critiques s'élèvent | des voix se sont élevées | des voix plaident |
    des voix se font entendre | la colère gronde
  `),
  'fr.rumour': entries(`
    rumeur{,s} | bruit{s} de couloir | bruit de couloir | le bruit court |
    les bruits qui courent | ouï-dire | on-dit | le buzz | bruits | racontars | ragots |
    commérages | cancans | radio-trottoir | le téléphone arabe |
    les spéculations vont bon train | virale{,s} | devenu{,e} viral{,e} | bruisse | bruissent
  `),
  'fr.no-detail': entries(`
    sans plus de détail{,s} | sans plus de précision{,s} | sans autre précision |
    sans autres précisions | sans autre détail | sans donner de détail{,s} |
    sans donner plus de détail{,s} | sans plus d'explication{,s} | sans autre explication |
    sans donner de précision{,s} | sans donner plus de précisions | sans en dire davantage |
    sans en dire plus | sans apporter de précision{,s} | sans préciser | sans s'étendre |
    sans entrer dans les détails | sans davantage de précisions | sans fournir de détails
  `),
} satisfies WordLists;
