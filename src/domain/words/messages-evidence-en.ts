import type { Message } from './message.ts';

/** What refusals about evidence say. */
export const evidenceMessagesEn: Readonly<Record<string, Message>> = {
  'attribution.no-members': () =>
    'A group that speaks has members. Name two at least, or attribute the sentence to one person.',
  'attribution.no-name': () => 'Give the name of who says it.',
  'attribution.no-policy': () =>
    'Your readers cannot read yet when you hold a name back. Publish the page on unnamed sources and give its address in the settings of the edition, then try again.',
  'attribution.no-reason': () =>
    'Describe this person as readers will read it, and say why the name is held back.',
  'attribution.not-anonymous': () => 'This source is named: nobody has to accept it.',
  'attribution.not-found': () =>
    'This attribution is no longer here. Reload the evidence of the article.',
  'attribution.one-speaker': () =>
    'A quotation has one voice, and this one has it already. Change that one, or make another claim.',
  'attribution.own-approval': () =>
    'You brought this source: somebody else has to accept that it stays unnamed.',
  'attribution.refusal-needs-words': () =>
    'Say in a few words why you refuse, so that the writer knows what to look for.',
  'attribution.unknown-source': () =>
    'This document is not among the sources of the article. Add it first.',
  'capture.answered': (a) =>
    `${a.host} did not give the page (answer ${a.status}). You can save it from your browser and attach it by hand.`,
  'capture.browser-failed': () =>
    'The browser could not take this page. The plain copy is still possible.',
  'capture.erased': () =>
    'This copy was erased because the law demanded it. Its hash and its date are left.',
  'capture.empty': () => 'There is nothing to keep: the file or the text is empty.',
  'capture.no-browser': () =>
    'There is no browser on the server. Take the plain copy, or attach a capture by hand.',
  'capture.no-words': () =>
    'The copy is kept, but no words could be read in it. To quote a passage, type it into a note by hand.',
  'citation.not-found': () => 'This link to a source is no longer here. Reload the evidence.',
  'citation.passage-too-long': (a) =>
    `The passage is longer than ${a.limit} characters. Keep the sentences that bear the claim.`,
  'claim.bad-date': (a) =>
    `“${a.date}” is not a date. Write 2026, 2026-05 or 2026-05-04, with ~ behind it for “about”.`,
  'claim.bad-id': () =>
    'The id has not the shape it should have. Leave it to the Studio, or send none.',
  'claim.no-reason': () => 'Say in a few words why this claim is withdrawn.',
  'claim.no-text': () => 'Write the claim as one sentence that can be understood alone.',
  'claim.no-words': () =>
    'This claim has no words in the saved text any more. Bind it to words again, or withdraw it.',
  'claim.not-checked': () => 'Nobody has checked these words yet. The first check comes first.',
  'claim.not-found': () => 'This claim is no longer here. Reload the evidence of the article.',
  'claim.other-story': () => 'This claim belongs to another story.',
  'claim.same-person': () =>
    'The second check is for somebody who neither recorded nor checked this claim.',
  'claim.text-too-long': () => 'The claim is too long to be checked at once. Make several of it.',
  'claim.unknown-claim': () =>
    'One of the claims that it refers to is not of this story. Choose it from the list.',
  'claim.withdrawn': () => 'This claim is withdrawn. Take it up again first.',
  'claim.words-changed': (a) =>
    `The text now says “${a.words}”. Read it again, then check those words.`,
  'correction.is-published': () => 'This note is published and stays as it is. Write a new one.',
  'correction.no-was': () =>
    'Give the words that readers had: a correction says what was, what is now, and why.',
  'correction.no-why': () => 'Tell readers why the text changes.',
  'correction.not-found': () => 'This note is no longer here. Reload the page.',
  'correction.nothing-published': () =>
    'The article is not published yet: change the text, no reader has had it.',
  'erase.sources-needed': () =>
    'The sources bear the other languages of this story too. Erase those first, or leave the sources.',
  'erase.no-reason': () => 'Say why in a few words: it is kept for good.',
  'finding.no-reason': () =>
    'Give your reason in a sentence: it stays with the article, under your name.',
  'gate.blocked': (a) =>
    Number(a.count) === 1
      ? `One finding stops publication: ${a.message}`
      : `${a.count} findings stop publication. The first: ${a.message}`,
  'gate.lacks-note': () =>
    'The published text changes, and nothing tells readers. Write a correction, a clarification or an update.',
  'gate.quote-speaker': (a) =>
    `The quotation “${a.claim}” must have one voice and one only. Say who speaks.`,
  'gate.quote-words': (a) =>
    `The quotation on record, “${a.claim}”, is not the one in the text. Bring them together.`,
  'gate.weakly-confirmed': (a) =>
    `“${a.claim}” is said to be confirmed on too little. Attach a first-hand source with its copy, or a second independent one; or call it reported.`,
  'reply.answer-before-question': () =>
    'The answer would have come before the question. Check both dates.',
  'reply.no-person': () => 'Say whom you asked to answer.',
  'reply.no-way': () => 'Say how you asked: by telephone, mail, letter…',
  'reply.not-found': () => 'This request for an answer is no longer here. Reload the evidence.',
  'source.confidential': () =>
    'This source is confidential: its copies stay in the newsroom. Lift that first.',
  'source.no-address': () => 'This source has no address. Attach the file by hand.',
  'source.not-found': () => 'This source is no longer here. Reload the evidence of the article.',
  'source.nothing-said': () => 'Give this source a title or an address.',
  'source.other-story': () => 'This source belongs to another story. Add it here too.',
  'source.unknown-source': () =>
    'One of the sources that it refers to is not of this story. Choose it from the list.',
};
