/** Words that judge, soften or decorate, in French. The newsroom owns these lists. */
import { entries, type WordLists } from './lists.ts';

export const LOADED_FR = {
  'fr.intensifiers': entries(`
    extrêmement | absolument | totalement | complètement | véritable{,s} | véritablement |
    littéralement | très |  incroyablement |  terriblement |
    radicalement |  hautement | ultra | hyper |      extraordinairement | tout à fait | parfaitement | purement et simplement |      énormément | infiniment |   viscéralement 
  `),
  'fr.loaded': entries(`
    fiasco{,s} | scandaleu{x,se,ses} | scandaleusement | brutal{,e,es} | brutaux |
    courageu{x,se,ses} | le régime | du régime | terroriste{,s} | secte{,s} | sectaire{,s} |
    milice{,s} | honteu{x,se,ses} | honteusement | odieu{x,se,ses} | abject{,e,s,es} |
    ignoble{,s} | infâme{,s} | monstrueu{x,se,ses} | barbare{,s} | barbarie | sauvage{,s} |
    sauvagerie | ensauvagement | racaille{,s} | voyou{,s} | casseur{,s} | extrémiste{,s} |
    fanatique{,s} | islamo-gauchiste{,s} | islamo-gauchisme | wokiste{,s} | wokisme |
    bien-pensan{t,ts,te,ce} | bobo{,s} | éco-terroriste{,s} | écoterroriste{,s} | khmers verts |
    ayatollah{,s} | gauchiste{,s} | facho{,s} | populiste{,s} | démagogique{,s} |
    démagogue{,s} | cynique{,s} | cynisme | hypocrite{,s} | hypocrisie | mensonger{,s} |
    mensongère{,s} | absurde{,s} | ridicule{,s} | grotesque{,s} | pathétique{,s} |
    lamentable{,s} | pitoyable{,s} | minable{,s} | inepte{,s} | stupide{,s} |
    aberrant{,e,s,es} | délirant{,e,s,es} | invraisemblable{,s} | catastrophique{,s} |
    désastreu{x,se,ses} | calamiteu{x,se,ses} | apocalyptique{,s} | dramatique{,s} |
    tragiquement | débâcle | naufrage politique | déroute | gabegie | mascarade | farce |
    pantalonnade | magouille{,s} | clan | clique | sbire{,s} | sulfureu{x,se,ses} |
    nauséabond{,e,s,es} | exemplaire{,s} | héroïque{,s} | héros | remarquable{,s} |
    admirable{,s} | brillant{,e,s,es} | magistral{,e} | historique victoire | formidable{,s} |
    magnifique{,s} | scandale absolu | prise d'otage{,s} | pris en otage{,s} |
    matraquage fiscal | assistanat | grogne | fronde | privilégié{s} | usine à gaz |
    ultralibéral{,e} | ultra-libéral{,e} | liberticide{,s} | jusqu'au-boutiste{,s} |
    islamiste{,s} radica{l,ux} | indigne{,s} | révoltant{,e,s,es} | inadmissible{,s} |
    inacceptable{,s} | intolérable{,s} | choquant{,e,s,es} | effroyable{,s} | épouvantable{,s} |
    terrifiant{,e,s,es} | irresponsable{,s} | arrogant{,e,s,es} | arrogance |
    méprisant{,e,s,es} | servile{,s} | liquidation de | massacre social | casse sociale |
    saccage
  `),
  'fr.euphemism': entries(`
    frappe{,s} chirurgicale{,s} | dommage{,s} collatéra{l,ux} | neutralis{er,é,ée,és,ées} |
    plan social | plans sociaux | plan de sauvegarde de l'emploi | opération{,s} spéciale{,s} |
    opération militaire spéciale | plan de départs volontaires | dégraissage | restructuration |
    rationalisation | interrogatoire{,s} renforcé{,s} | interrogatoire{,s} musclé{,s} |
    réforme structurelle | croissance négative | remercié{,s,e,es} par |
    techniques d'interrogatoire | forces de pacification | pacification | nettoyage ethnique |
    reconduit{,e,s,es} à la frontière | éloignement | centre de rétention |
    frappes préventives | frappe préventive | guerre préventive | bavure{,s} |
    usage de la force létale | tir fratricide | solution finale | drame conjugal |
    crime passionnel | drame familial | incivilité{,s} | optimisation fiscale |
    ajustement des effectifs | vidéoprotection | gestes déplacés | attouchements
  `),
  'fr.peacock': entries(`
    légendaire{,s} | incontournable{,s} | célèbre{,s} | mythique{,s} | emblématique{,s} |
    prestigieu{x,se,ses} | renommé{,e,s,es} | mondialement connu{,e,s} |
    de renommée internationale | de renommée mondiale | de classe mondiale | éminent{,e,s,es} |
    illustre{,s} | réputé{,e,s,es} | talentueu{x,se,ses} | virtuose | iconique{,s} | culte |
    génial{,e} | visionnaire{,s} | hors norme | hors pair | exceptionnel{,le,s,les} |
    inoubliable{,s} | de premier plan | très respecté{,e} | très attendu{,e} | fleuron
  `),
  'fr.labels': entries(`
    un clandestin | une clandestine | des clandestins | les clandestins | un illégal |
    des illégaux | un sans-papiers | des sans-papiers | un handicapé | une handicapée |
    des handicapés | les handicapés | un schizophrène | des schizophrènes | un trisomique |
    un autiste | des autistes | un toxico | des toxicos | un toxicomane | des toxicomanes |
    un drogué | des drogués | un sdf | des sdf | les sdf | un migrant | un alcoolique |
    un obèse | un étranger | un noir | un arabe | un gitan | un rom | des roms |
    une prostituée | des prostituées | un fou | un déséquilibré | un marginal | des marginaux |
    un cas social | des cas sociaux | un délinquant | un multirécidiviste |
    un repris de justice | un assisté | des assistés | un mongol | un séropositif |
    un musulman | un juif
  `),
  'fr.hypotheticals': entries(`
    en cas de | en cas d' | à supposer que | à supposer qu' | en supposant que | en supposant qu' |
    en admettant que | en admettant qu' | pour peu que | pour peu qu' | au cas où | dans le cas où | dans ce cas | dans le cas contraire |
    dans l'hypothèse | dans cette hypothèse | quand bien même | à défaut | sinon | autrement |
    à condition que | à condition qu' | à condition de | à moins que | à moins qu' |
    à moins de | à moins d' | pourvu que | pourvu qu' | faute de | faute d' | imaginons |
    imaginez | supposons | admettons | en théorie | théoriquement | idéalement | dans l'idéal |
    l'idéal | logiquement | normalement | à sa place | à leur place | comme si | plutôt que |
    n'importe qui | quiconque | qui l'eût | le jour où | un jour où | dès lors que | tant qu' | tant que |
    ne serait-ce | pour un peu | un peu plus et | à la rigueur | dans un monde | dans un autre |
    à l'inverse | mieux vaudrait | autant | comme le | le cas échéant | si jamais |
    sous réserve | à l'entendre | à les entendre | à le croire | à l'en croire | le contraire | en temps normal |
    en d'autres temps | en d'autres circonstances | dans ces conditions | l'idéal | le mieux | le pire |
    le risque | le comble | la sagesse | la prudence | la logique
  `),
  'fr.projects': entries(`
    afin d' | afin de | afin que | pour que | de sorte que | de manière à |
    propos{e,ent,ait,aient,é} | imagin{e,ent,ait,aient,é} | rêv{e,ent,ait,aient,é} |
    souhait{e,ent,ait,aient,é} | réclam{e,ent,ait,aient,é} | plaid{e,ent,ait,aient,é} |
    demand{e,ent,ait,aient,é} | défend{,ent,ait} | envisag{e,ent,é} | envisageait |
    prévoi{t,ent} | prévoyait | craign{ent,ait,aient} | craint | redout{e,ent,ait,aient} |
    espèr{e,ent} | espér{ait,aient,é} | veut | veulent | voulait | voulaient | voudrait |
    voudraient | appelle à | appellent à | milit{e,ent,ait} pour | idée | l'idée | proposition |
    hypothèse | scénario | scénarios | éventualité | possibilité | option | l'option |
    solution | une solution | perspective | préfér{ait,erait,eraient} | aimerai{t,ent} |
    souhaiterai{t,ent} | rêve | suggèr{e,ent} | suggér{é,ait} | recommand{e,ent,é} |
    préconis{e,ent,é} | cherch{e,ent,ait,aient}
  `),
  'fr.evaluative': entries(`
    dommage | utile{,s} | inutile{,s} | préférable{,s} | souhaitable{,s} | possible{,s} |
    impossible{,s} | faux | fausse | injuste{,s} | juste | judicieux | judicieuse | temps |
    bon | bonne | bons | bien | mieux | absurde | ridicule | naïf | naïve | illusoire | vain |
    vaine | erroné | exagéré | exagérée | excessif | excessive | prématuré | prématurée |
    dangereux | dangereuse | irresponsable | suicidaire | catastrophique | dramatique |
    désastreux | désastreuse | bienvenu | bienvenue | nécessaire{,s} | indispensable{,s} |
    opportun | opportune | logique | normal | normale | étonnant | surprenant | intéressant |
    intéressante | idéal | idéale | parfait | parfaite | difficile | facile | malvenu |
    malvenue | malhonnête | regrettable | suffisant | suffisante | insuffisant | trop | plus |
    moins | tentant | tentée | tenté | réducteur | réductrice | heureux | heureuse | ravi |
    ravie | capable | capables | une erreur | une faute | un désastre | une catastrophe |
    une honte | un non-sens | un échec | un scandale | un mensonge | une bonne idée |
    un moindre mal | une folie | un comble | une première | la première fois | le comble |
    la fin | un drame | une solution | la solution | un signal | un atout | cruel | grave |
    vital | contre-productif | contre-productive | envisageable | inenvisageable | pertinent |
    pertinente | fatal | fatale | impensable | inconcevable | rien | sans doute mieux |
    bien plus | beaucoup plus | encore plus
  `),
  'fr.cond-modals': entries(`
    pourrai{t,ent} | devrai{t,ent} | faudrait | voudrai{t,ent} | aimerai{t,ent} |
    souhaiterai{t,ent} | préférerai{t,ent} | saurai{t,ent} | vaudrai{t,ent} | conviendrait |
    suffirai{t,ent} | mériterai{t,ent} | gagnerai{t,ent} à | aurai{t,ent} rien d' | aurai{t,ent} rien de | dirai{t,ent} | croirai{t,ent} |
    jurerait | oserai{t,ent} | importerait | siérait | permettrai{t,ent} | risquerai{t,ent} |
    éviterai{t,ent} | signifierai{t,ent} | aiderai{t,ent} | faciliterai{t,ent} |
    obligerai{t,ent} | ressemblerai{t,ent} | passerait pour | rêverai{t,ent} |
    tiendrait du miracle | laisserai{t,ent} | nécessiterai{t,ent} | paraîtrai{t,ent} |
    paraitrai{t,ent} | ferai{t,ent} mieux | apprécierai{t,ent} | penserai{t,ent} |
    parierai{t,ent} | aurai{t,ent} intérêt | aurai{t,ent} tout intérêt | aurai{t,ent} tort |
    aurai{t,ent} besoin | aurai{t,ent} du mal | aurai{t,ent} tout à | aurai{t,ent} pour effet |
    aurai{t,ent} pour conséquence | aurai{t,ent} le mérite | aurai{t,ent} l'avantage |
    aurai{t,ent} beau | aurai{t,ent} de quoi | aurai{t,ent} raison | aurai{t,ent} envie |
    aurai{t,ent} des conséquences | aurai{t,ent} un impact | aurai{t,ent} des répercussions |
    aurai{t,ent} des effets | aurait lieu d'être
  `),
  'fr.unreal-participles': entries(`
    pu | dû | voulu | fallu | dit | aimé | souhaité | préféré | suffi | mérité | valu | cru |
    imaginé | pensé | parié | osé | misé | songé | prédit | soupçonné | espéré | juré |
    gagné à | convenu | apprécié | évité | rêvé | mieux
  `),
} satisfies WordLists;
