/** Verbs by which somebody says, thinks or establishes something, in French. */
import { entries } from './lists.ts';

/** Regular verbs in -er: every form that a third person takes is built from the stem. */
export const SPEECH_ER = entries(`
  déconseiller | préférer | vilipender | arguer | supputer | subodorer | encenser | éreinter |
  plébisciter | conspuer | pester | tempêter | râler | soupeser | maugréer | argüer | lamenter |
  alarmer |   accuser | admonester | affirmer | ajouter | alerter | analyser | annoncer | appeler |
  argumenter | articuler | assurer | attester | avancer | avouer | calculer | certifier |
  chiffrer | chuchoter | clamer | claironner | commenter | communiquer | comptabiliser | compter |
  confesser | confier | confirmer | conseiller | considérer | constater | contester | crier |
  critiquer | décréter | décrypter | demander |  démontrer | dénombrer | dénoncer |
  déclarer | déplorer | détailler | deviner | diagnostiquer | dicter | douter | énoncer |
  enregistrer | enseigner | estimer |  évaluer | évoquer | expliquer | exposer |
  exprimer | fustiger | glisser | hésiter | imaginer | indiquer | informer | insister |
  interroger | invoquer | ironiser | jubiler | juger | jurer | lâcher | lancer | lister |
  marteler |  mentionner | mesurer | minimiser | murmurer | narrer | nier | noter |
  nuancer | objecter | observer | opposer | parier | parler | penser | plaider | pointer |
  préciser | préconiser | présager | présumer | prétexter | proclamer | pronostiquer |
   protester | questionner | raconter | railler | rappeler | rapporter | rassurer |
  réclamer | recenser | recommander | récuser | redouter | regretter | rejeter | relater |
  relativiser | relayer | relever | remarquer |  réfuter | répéter | répliquer |
  répertorier | résumer | rétorquer | révéler | rêver | rigoler | ricaner | saluer | savourer |
  scander | signaler | signifier | situer | souffler | souhaiter | soupçonner | soupirer |
  souligner | spéculer | stipuler | suggérer | supposer | tabler | tancer | témoigner |
  tempérer | tonner | totaliser | trancher | vanter | vérifier | valider | anticiper |
  attribuer | blaguer | bougonner | conjecturer | décompter | développer | documenter |
  espérer | fanfaronner | féliciter | grommeler | implorer | interpréter | miser | plaisanter |
  poster | proposer | réaffirmer |  reprocher | twitter | tweeter | projeter |
  quantifier | prôner | revendiquer |  inquiéter | alarmer | agacer | amuser |
   étonner | indigner | insurger | offusquer |  accorder | emporter |
  enthousiasmer | désoler | enorgueillir | targuer | exclamer | excuser | justifier | épancher
`);

/** Irregular verbs, form by form: present, past participle, imperfect, simple past. */
export const SPEECH_FORMS: Readonly<Record<string, string>> = {
  dire: 'dit disent disait disaient dirent',
  redire: 'redit redisent redisait',
  contredire: 'contredit contredisent',
  prédire: 'prédit prédisent prédisait prédisaient',
  écrire: 'écrit écrivent écrivait écrivaient écrivit',
  décrire: 'décrit décrivent décrivait décrite décrits',
  croire: 'croit croient croyait croyaient cru crut',
  savoir: 'sait savent savait savaient su',
  voir: 'voit voient voyait voyaient vu',
  prévoir: 'prévoit prévoient prévoyait prévoyaient prévu',
  lire: 'lit lisent',
  conclure: 'conclut concluent concluait conclu',
  craindre: 'craint craignent craignait craignaient',
  plaindre: 'plaint plaignent plaignait plaints plainte plaintes',
  soutenir: 'soutient soutiennent soutenait soutenaient soutenu soutint',
  maintenir: 'maintient maintiennent maintenait maintenu maintint',
  convenir: 'convient conviennent convenait convenu',
  prévenir: 'prévient préviennent prévenait prévenu prévint',
  souvenir: 'souvient souviennent souvenait souvenu',
  retenir: 'retient retiennent',
  reconnaître: 'reconnaît reconnait reconnaissent reconnaissait reconnu reconnut',
  admettre: 'admet admettent admettait admis admit',
  promettre: 'promet promettent promettait promettaient promis promit',
  émettre: 'émet émettent',
  répondre: 'répond répondent répondait répondu répondit répondirent',
  défendre: 'défend défendent défendait défendu défendit',
  prétendre: 'prétend prétendent prétendait prétendaient prétendu',
  apprendre: 'apprend apprennent apprenait appris apprit',
  comprendre: 'comprend comprennent',
  entendre: 'entend entendent',
  attendre: 'attend attendent attendait attendaient',
  avertir: 'avertit avertissent avertissait averti',
  garantir: 'garantit garantissent garantissait garanti',
  établir: 'établit établissent établissait établi',
  démentir: 'dément démentent démentait démenti démentit',
  renchérir: 'renchérit renchérissent renchéri',
  réjouir: 'réjouit réjouissent réjouissait réjoui',
  rugir: 'rugit',
  réagir: 'réagit réagissent réagissait réagi',
  gémir: 'gémit gémissent',
  rire: 'rit rient',
  sourire: 'sourit sourient souriait souri',
  poursuivre: 'poursuit poursuivent poursuivait poursuivi poursuivit',
  reprendre: 'reprend reprennent repris reprit',
  faire: 'fait-valoir',
  émouvoir: 'émeut émeuvent ému',
  sentir: 'sent sentent',
  ressentir: 'ressent ressentent',
  vouloir: 'veut veulent',
};

/** Verbs that say something only with a clause or beside a quotation: « il ajoute que », « glisse-t-elle ». */
export const SPEECH_WITH_CLAUSE = entries(`
  appeler | réagir | rire | préférer | encenser | plébisciter | éreinter | compter | parler | faire | lancer | glisser | poursuivre | reprendre | défendre | contester |
  opposer | savourer | entendre | comprendre | sentir | lire | ajouter | interroger | situer |
  exposer | imaginer | demander | retenir | maintenir | avancer | vouloir | apprendre |
  souvenir | savoir | voir | rêver | amuser | agacer | accorder | emporter | développer |
  poster | saluer | relever | rassurer | enregistrer | attendre | garantir | établir |
  trancher | lâcher | vérifier | valider | excuser | sourire | attribuer | mesurer | étonner |
  crier | conseiller | rejeter | accuser | projeter | marteler | souffler | tonner | pointer |
  jurer |  convenir | rappeler | exprimer | communiquer | signifier | proposer |
  réclamer |   féliciter | soupçonner | reprocher |    enseigner | parier |  hésiter | inquiéter 
`);

/** Verbs by which somebody gives a figure as their own, without a clause: « la ville recense 12 cas ». */
export const SPEECH_OF_FIGURES = entries(`
  annoncer | avancer | calculer | chiffrer | comptabiliser | compter | dénombrer | estimer | évaluer |
  évoquer | indiquer | mentionner | mesurer | prévoir | recenser | relever |
  répertorier | signaler | décompter | quantifier | revendiquer |
  déclarer | publier | parler | confirmer | anticiper | projeter |
  préciser | constater | noter | observer | dénoncer | déplorer | révéler | réclamer |
  demander | promettre | attribuer
`);
