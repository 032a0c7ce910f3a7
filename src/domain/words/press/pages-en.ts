/** Pages of trust as they are first written in English. The newsroom makes them its own. */
import { h2, li, link, p, ul } from '../../document/build.ts';
import type { PressFacts } from '../../press.ts';
import type { PressPages } from './pages-fr.ts';
import { privacyEn } from './privacy-en.ts';

const or = (said: string, missing: string) => (said === '' ? `TK ${missing}` : said);

/** @param to makes the address of a page of this edition, which may be in any language */
export const pagesEn = (to: (path: string) => string): PressPages => ({
  legal: [
    'legal-notice',
    'Legal notice',
    'Who publishes this paper, who answers for it, where it is kept.',
    ({ name, press, contactMail }) => [
      h2('Publisher'),
      p(
        `${name} is published by ${or(press.publisher, 'name and legal form')}, ${or(press.address, 'address')}. Registered as ${or(press.registration, 'number in the register')}.`,
      ),
      p(`To write to us: ${or(contactMail, 'mail address and telephone')}.`),
      h2('Who answers for it'),
      p(`Publication director: ${or(press.director, 'name')}.`),
      p(`Editor-in-chief: ${or(press.editorInChief, 'name')}.`),
      h2('Hosting'),
      p(`This site is kept by ${or(press.host, 'name, address and telephone of the host')}.`),
      h2('Press registration'),
      p(
        `CPPAP number (France): ${or(press.cppap, 'number and date, or take this paragraph out')}.`,
      ),
      h2('Rights'),
      p(
        `The texts, pictures and sounds of ${name} belong to their authors and the publisher, or are published by leave of who made them. Quote us, briefly, with our name and a link; for more, write to us.`,
      ),
      h2('Right of reply'),
      p(
        'Anybody who is named or meant in an article can reply: ',
        link('the form is here', to('right-of-reply')),
        '. It reaches the publication director.',
      ),
    ],
  ],
  privacy: [
    'your-data',
    'Your data',
    'What this site keeps of you, why, and for how long.',
    privacyEn(to),
  ],
  ownership: [
    'who-we-are',
    'Who owns us and who pays us',
    'Our owners, our accounts, and what they may ask of us.',
    ({ name, press, stored }) => [
      h2('Owners'),
      p(
        `${name} belongs to ${or(press.publisher, 'name and legal form')}. It is owned by: TK owners, direct and ultimate, with their shares.`,
      ),
      p(
        'None of them reads an article before it appears, nor asks for one. TK ties of the owners to other companies or to parties.',
      ),
      h2('Income'),
      p(
        stored.hasAccounts
          ? 'Our readers support us: TK share of our income. The rest comes from: TK advertising, public aid, grants, with last year’s sums.'
          : 'Our income: TK advertising, public aid, grants, gifts, with last year’s sums.',
      ),
      h2('The newsroom'),
      p(`Editor-in-chief: ${or(press.editorInChief, 'name')}. TK who writes here, and on what.`),
    ],
  ],
  standards: [
    'our-standards',
    'Our standards',
    'How we work, and how you can check it.',
    ({ name }) => [
      p(
        `This is what ${name} promises to whoever reads it. We answer the questions of the Journalism Trust Initiative (CEN CWA 17493); nobody has certified us.`,
      ),
      h2('What we cover'),
      p('TK what the paper covers, for whom, and why.'),
      h2('Independence'),
      p(
        'Neither our owners nor our advertisers nor our supporters decide what we publish. Whoever writes here declares their interests, and does not write about them. TK gifts and travel: what is refused, what is said.',
      ),
      h2('Accuracy'),
      p(
        'What carries an article is put on record, with its source, and checked by a second person. Every article can be turned over: its verso shows who says what, how certain it is, and what we do not know.',
      ),
      h2('Facts and opinions'),
      p(
        'Reporting, analysis, comment and paid content each bear their name. Paid content is never written by the newsroom.',
      ),
      h2('Pictures'),
      p(
        'We say who made a picture, when and where. We do not change what it shows. An illustration is never passed off as a document.',
      ),
      h2('Complaints'),
      p(
        'At the foot of every verso a form reports an error; somebody reads every message. Whoever is named in an article can ',
        link('reply to it', to('right-of-reply')),
        '. TK ombudsman, or press council that the paper belongs to.',
      ),
    ],
  ],
  corrections: [
    'how-we-correct',
    'How we correct',
    'An error is corrected in the open, and what was written can still be read.',
    () => [
      ul(
        li('A slip of the keyboard is mended without a note.'),
        li(
          'An error of fact is corrected in the article, with a note: what was written, what is written now, why, and on what day.',
        ),
        li('A serious error is told at the head of the article, others at its end.'),
        li('A retracted article keeps its address: the retraction comes first, the text stays.'),
        li('No article is deleted to please anybody. Only the law can have its words taken away.'),
      ),
      p(
        'All our corrections are gathered ',
        link('on one page', to('corrections')),
        '. The versions of every article can be compared word by word, on its verso.',
      ),
      p(
        'You saw an error? The form is at the foot of the article’s verso. We answer within TK days.',
      ),
    ],
  ],
  unnamed: [
    'unnamed-sources',
    'Unnamed sources',
    'When we hold a name back, why, and who decides.',
    () => [
      p(
        'We name who speaks to us. We hold a name back where saying it would put somebody in danger, cost them their job, or where the law protects them.',
      ),
      ul(
        li('What they say could not be known otherwise, and matters to the public.'),
        li('We tell readers what we can of them, and why the name is held back.'),
        li('A second person of the newsroom has agreed, never the author alone.'),
        li('We give no opinion and no personal accusation under cover of anonymity.'),
        li('We say what they may gain by speaking, where there is something.'),
      ),
      p(
        'The name is not kept in this software. We give it to nobody; the law protects journalists’ sources.',
      ),
      p('To speak to us safely: TK Signal number, or how to reach us.'),
    ],
  ],
  ai: [
    'what-machines-do-here',
    'What machines do here',
    'What we leave to programs, what we do not, and who answers for it.',
    ({ press, allowsAiCrawlers }) => [
      p(
        `Everything we publish was read and approved by somebody of the newsroom. ${or(press.aiReviewer, 'name')} answers for it.`,
      ),
      h2('What we do not do'),
      ul(
        li('Publish a text that a program wrote and nobody read.'),
        li('Pass off a made picture as a photograph.'),
        li('Give an online program the name or the words of a protected source.'),
      ),
      h2('What we do'),
      p(
        'TK keep what is true, take out the rest: a first draft of a translation, the transcript of an interview, a search in data, an idea for a headline. Each time a person reads it over, and the article says so where it matters for understanding it.',
      ),
      p(
        'The software that publishes this paper reads our texts over by written rules, which anybody can consult. It is no artificial intelligence: it points out, the newsroom decides.',
      ),
      h2('Our texts and robots'),
      p(
        allowsAiCrawlers
          ? 'We let robots that train artificial intelligence read this site.'
          : 'We ask robots that train artificial intelligence not to read this site.',
      ),
    ],
  ],
  comments: [
    'comment-charter',
    'Comment charter',
    'What we publish, what we do not, and what becomes of your address.',
    ({ stored }) => [
      p(moderation(stored.comments.mode)),
      ul(
        li('Speak about the article, and of ideas rather than persons.'),
        li('No insults, no threats, nothing that the law punishes: hatred, defamation.'),
        li('Write nothing by which somebody could be found at home.'),
        li('No advertising, and not the same message everywhere.'),
        li('A new fact is welcome, with its source.'),
      ),
      p(
        'Your mail address is never published. It serves to tell you of an answer, if you wish, and to correct your comment for seven days.',
      ),
      ...(stored.comments.closeAfterDays === null
        ? []
        : [p(`An article takes comments for ${stored.comments.closeAfterDays} days.`)]),
      p(
        'A comment was taken out wrongly? Write to us, and somebody else will read it. A comment that should not be there is reported by the link that follows it.',
      ),
    ],
  ],
});

function moderation(mode: PressFacts['stored']['comments']['mode']): string {
  switch (mode) {
    case 'open':
      return 'Comments appear at once, except those that a filter holds for a person to read.';
    case 'first-held':
      return 'Your first comment is read by a person before it appears; later ones appear at once, except those that a filter holds.';
    case 'all-held':
      return 'Every comment is read by a person before it appears.';
    case 'closed':
      return 'Comments are closed at present. Those that stay under articles followed these rules.';
  }
}
