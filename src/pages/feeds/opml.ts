/** OPML 2.0 (http://opml.org/spec2.opml): every feed of every edition, to subscribe to at once. */
import type { OpmlModel } from '../../domain/feed-models.ts';
import { element, textElement, xmlDocument } from '../xml.ts';

export function writeOpml(model: OpmlModel): string {
  const head = element(
    'head',
    {},
    textElement('title', model.title),
    textElement('dateCreated', new Date(model.createdAt).toUTCString()),
    textElement('dateModified', new Date(model.updatedAt).toUTCString()),
    textElement('ownerName', model.ownerName),
    textElement('ownerId', model.homeUrl),
    textElement('docs', 'http://opml.org/spec2.opml'),
  );
  const groups = model.groups.map((group) =>
    element(
      'outline',
      { text: group.title, title: group.title },
      ...group.feeds.map((feed) =>
        element('outline', {
          type: 'rss',
          version: 'RSS2',
          text: feed.title,
          title: feed.title,
          description: feed.description || null,
          language: feed.lang,
          xmlUrl: feed.xmlUrl,
          htmlUrl: feed.htmlUrl,
        }),
      ),
    ),
  );
  return xmlDocument('opml', { version: '2.0' }, [head, element('body', {}, ...groups)]);
}
