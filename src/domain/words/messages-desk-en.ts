import { languageName } from './language-names.ts';
import type { Message } from './message.ts';

/** What the desk says of articles: refusals, and how ready they are. */
export const deskEn: Readonly<Record<string, Message>> = {
  'article.details-changed': () =>
    'Somebody changed these details after you opened them. Look at what they are now, then change them again.',
  'article.embargoed': (a) =>
    `This article is under embargo until ${a.until}. Publish it after that, or lift the embargo.`,
  'article.in-trash': () => 'This article lies in the trash. Take it out first.',
  'article.no-word': () => 'Say in a few words why it goes back; whoever wrote it will read them.',
  'article.not-ready': (a) =>
    a.count === 1
      ? 'One thing still stands in the way. Put it right, or say why it goes out all the same.'
      : `${a.count} things still stand in the way. Put them right, or say why it goes out all the same.`,
  'article.was-published': () =>
    'Readers have had this article, so it stays in the archive. Unpublish it instead.',
  'article.wrong-state': () =>
    'The article has moved on meanwhile, and this can no longer be done with it. Look at where it is now.',
  'author.unknown': () => 'One of the authors is no longer there. Choose again.',
  'bulk.too-many': (a) => `At most ${a.most} articles are changed at once. Choose fewer.`,
  'calendar.bad-span': () => 'The calendar shows up to six weeks from a day that exists.',
  'embargo.after-schedule': () =>
    'The article is to appear before that hour. Give it a later hour first, then the embargo.',
  'fine.alt': () => 'descriptions of pictures',
  'fine.byline': () => 'byline',
  'fine.credit': () => 'picture credits',
  'fine.headline': () => 'headline',
  'fine.review': () => 'read over',
  'fine.section': () => 'section',
  'fine.standfirst': () => 'standfirst',
  'fine.text': () => 'text',
  'media.not-picture': () =>
    'The picture is not in the media library, or it is no picture. Choose another.',
  'page.below-itself': () =>
    'A page stands below another page of its own edition, and never below itself. Choose another.',
  'ready.alt': (a) =>
    a.count === 1 ? 'A picture is not described' : `${a.count} pictures are not described`,
  'ready.byline': () => 'Nobody signs it',
  'ready.credit': (a) =>
    a.count === 1 ? 'A picture has no credit' : `${a.count} pictures have no credit`,
  'ready.findings-block': (a) =>
    a.count === 1 ? 'One finding stops publication' : `${a.count} findings stop publication`,
  'ready.findings-look': (a) =>
    a.count === 1 ? 'One finding is worth a look' : `${a.count} findings are worth a look`,
  'ready.headline': () => 'There is no headline yet',
  'ready.review': () => 'Nobody has read it over',
  'ready.review-stale': () => 'The text has changed since it was read over',
  'ready.section': () => 'It is in no section',
  'ready.standfirst': () => 'There is no standfirst',
  'ready.text': () => 'There is no text yet',
  'ready.to-come': (a) =>
    a.count === 1
      ? 'One place is still to be filled in'
      : `${a.count} places are still to be filled in`,
  'schedule.bad-hour': () => 'That is no day or hour of the calendar. Choose another.',
  'schedule.fault': () =>
    'A fault of the house kept it back. It is tried again every minute; you need not do anything. Should it last, tell whoever looks after the server.',
  'schedule.restored': () =>
    'The publication came back from a backup, and this may have appeared and been announced since. Give it an hour anew, or publish it now.',
  'schedule.past': () => 'That hour has passed. Choose one to come, or publish now.',
  'schedule.skipped-hour': (a) =>
    `In that night clocks jump from ${a.from} to ${a.to}: ${a.time} never comes. Choose an hour before ${a.from}, or from ${a.to} on.`,
  'schedule.too-far': () => 'That is more than five years away. Look at the year.',
  'section.unknown': () => 'This section is not one of this edition. Choose another.',
  'staff.nobody': () => 'This person is no longer on the staff. Choose another.',
  'tag.no-name': () => 'A subject needs at least one letter or figure.',
  'tag.unknown': () => 'One of the subjects is no longer there. Choose again.',
  'together.other-hour': () =>
    'What appears together has one hour. Give all of them the same, in the same time zone.',
  'together.other-story': () =>
    'One hour is given to the languages of one story. Choose those of a single one.',
  'together.waits': () => 'Left as it was: what was to appear with it is held back.',
  'together.waits-for': (a) =>
    `Waits for its version in ${languageName(String(a.lang), 'en')}, which is held back. ${a.why}`,
};
