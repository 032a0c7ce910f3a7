import type { Message } from './message.ts';

/** Ce que disent les refus qui touchent aux preuves. */
export const evidenceMessagesFr: Readonly<Record<string, Message>> = {
  'attribution.no-members': () =>
    'Un groupe qui parle a des membres. Nommez-en au moins deux, ou attribuez la phrase à une personne.',
  'attribution.no-name': () => 'Donnez le nom de qui parle.',
  'attribution.no-policy': () =>
    'Vos lecteurs ne peuvent pas encore lire quand vous taisez un nom. Publiez la page «\u00a0Sources non nommées\u00a0» et indiquez-la dans les réglages de l’édition, puis recommencez.',
  'attribution.no-reason': () =>
    'Décrivez cette personne comme le lecteur la lira, et dites pourquoi son nom est tu.',
  'attribution.not-anonymous': () =>
    'Cette source est nommée\u00a0: elle n’a besoin de l’accord de personne.',
  'attribution.not-found': () =>
    'Cette attribution n’existe plus. Rechargez les preuves de l’article.',
  'attribution.one-speaker': () =>
    'Une citation n’a qu’une voix, et celle-ci en a déjà une. Changez-la, ou faites-en une autre affirmation.',
  'attribution.own-approval': () =>
    'Vous avez apporté cette source\u00a0: c’est à quelqu’un d’autre d’accepter l’anonymat.',
  'attribution.refusal-needs-words': () =>
    'Dites en quelques mots pourquoi vous refusez\u00a0: la personne qui a écrit saura quoi chercher.',
  'attribution.unknown-source': () =>
    'Ce document n’est pas dans les sources de l’article. Ajoutez-le d’abord.',
  'capture.answered': (a) =>
    `${a.host} n’a pas donné la page (réponse ${a.status}). Vous pouvez l’enregistrer depuis votre navigateur et la joindre à la main.`,
  'capture.browser-failed': () =>
    'Le navigateur n’a pas pu prendre cette page. La copie simple reste possible.',
  'capture.erased': () =>
    'Cette copie a été effacée parce que la loi l’exigeait. Il en reste l’empreinte et la date.',
  'capture.empty': () => 'Il n’y a rien à garder\u00a0: le fichier ou le texte est vide.',
  'capture.no-browser': () =>
    'Aucun navigateur n’est installé sur le serveur. Prenez la copie simple, ou joignez une capture à la main.',
  'capture.no-words': () =>
    'La copie est gardée, mais aucun mot n’a pu y être lu. Pour citer un passage, recopiez-le à la main dans une note.',
  'citation.not-found': () => 'Ce lien avec une source n’existe plus. Rechargez les preuves.',
  'citation.passage-too-long': (a) =>
    `Le passage dépasse ${a.limit} signes. Gardez les phrases qui portent l’affirmation.`,
  'claim.bad-date': (a) =>
    `«\u00a0${a.date}\u00a0» n’est pas une date. Écrivez 2026, 2026-05 ou 2026-05-04, suivi de ~ pour «\u00a0environ\u00a0».`,
  'claim.bad-id': () =>
    'L’identifiant donné n’a pas la forme attendue. Laissez-le au Studio, ou ne l’envoyez pas.',
  'claim.no-reason': () => 'Dites en quelques mots pourquoi cette affirmation est retirée.',
  'claim.no-text': () => 'Écrivez l’affirmation en une phrase qui se comprend seule.',
  'claim.no-words': () =>
    'Cette affirmation n’a plus de mots dans le texte enregistré. Rattachez-la, ou retirez-la.',
  'claim.not-checked': () =>
    'Personne n’a encore vérifié ces mots. La première vérification vient d’abord.',
  'claim.not-found': () => 'Cette affirmation n’existe plus. Rechargez les preuves de l’article.',
  'claim.other-story': () => 'Cette affirmation appartient à un autre sujet.',
  'claim.same-person': () =>
    'La seconde vérification revient à quelqu’un qui n’a ni noté ni vérifié cette affirmation.',
  'claim.text-too-long': () =>
    'L’affirmation est trop longue pour être vérifiée d’un coup. Faites-en plusieurs.',
  'claim.unknown-claim': () =>
    'Une des affirmations liées n’est pas de ce sujet. Choisissez-la dans la liste.',
  'claim.withdrawn': () => 'Cette affirmation est retirée. Reprenez-la d’abord.',
  'claim.words-changed': (a) =>
    `Le texte dit maintenant «\u00a0${a.words}\u00a0». Relisez, puis vérifiez ces mots-là.`,
  'correction.is-published': () =>
    'Cette note est publiée et ne change plus. Écrivez-en une nouvelle.',
  'correction.no-was': () =>
    'Donnez les mots que les lecteurs ont eus\u00a0: une correction dit ce qui était, ce qui est et pourquoi.',
  'correction.no-why': () => 'Dites aux lecteurs pourquoi le texte change.',
  'correction.not-found': () => 'Cette note n’existe plus. Rechargez la page.',
  'correction.nothing-published': () =>
    'L’article n’est pas encore publié\u00a0: changez le texte, aucun lecteur ne l’a eu.',
  'erase.sources-needed': () =>
    'Les sources portent aussi les autres langues de ce sujet. Effacez d’abord celles-ci, ou laissez les sources.',
  'erase.no-reason': () => 'Dites pourquoi en quelques mots\u00a0: ils sont gardés pour toujours.',
  'finding.no-reason': () =>
    'Donnez votre raison en une phrase\u00a0: elle reste avec l’article, sous votre nom.',
  'gate.blocked': (a) =>
    Number(a.count) === 1
      ? `Une remarque arrête la publication\u00a0: ${a.message}`
      : `${a.count} remarques arrêtent la publication. La première\u00a0: ${a.message}`,
  'gate.lacks-note': () =>
    'Le texte publié change, et rien ne le dit aux lecteurs. Écrivez une correction, une précision ou une mise à jour.',
  'gate.quote-speaker': (a) =>
    `La citation «\u00a0${a.claim}\u00a0» doit avoir une voix et une seule. Dites qui parle.`,
  'gate.quote-words': (a) =>
    `La citation notée, «\u00a0${a.claim}\u00a0», n’est pas celle du texte. Alignez l’une sur l’autre.`,
  'gate.weakly-confirmed': (a) =>
    `«\u00a0${a.claim}\u00a0» est dite confirmée sans appui suffisant. Joignez une source de première main avec sa copie, ou une seconde source indépendante\u202f; sinon, dites-la rapportée.`,
  'reply.answer-before-question': () =>
    'La réponse serait arrivée avant la demande. Vérifiez les deux dates.',
  'reply.no-person': () => 'Dites à qui vous avez demandé de répondre.',
  'reply.no-way': () => 'Dites comment vous avez demandé\u00a0: téléphone, courriel, lettre…',
  'reply.not-found': () => 'Cette demande de réponse n’existe plus. Rechargez les preuves.',
  'source.confidential': () =>
    'Cette source est confidentielle\u00a0: ses copies restent à la rédaction. Levez d’abord la confidentialité.',
  'source.no-address': () => 'Cette source n’a pas d’adresse. Joignez le fichier à la main.',
  'source.not-found': () => 'Cette source n’existe plus. Rechargez les preuves de l’article.',
  'source.nothing-said': () => 'Donnez un titre ou une adresse à cette source.',
  'source.other-story': () => 'Cette source appartient à un autre sujet. Ajoutez-la ici aussi.',
  'source.unknown-source': () =>
    'Une des sources liées n’est pas de ce sujet. Choisissez-la dans la liste.',
};
