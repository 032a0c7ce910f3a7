/** The nodes that several JSON-LD documents share: newsroom, people, pictures, bread crumbs. */
import type {
  SchemaImage,
  SchemaLink,
  SchemaPerson,
  SchemaPublisher,
} from '../domain/json-ld-models.ts';

export type Node = Record<string, unknown>;

/** A schema.org node; properties that say nothing are left out. */
export function node(type: string | string[], properties: Node): Node {
  const result: Node = { '@type': type };
  for (const [name, value] of Object.entries(properties)) {
    const isEmpty = value === null || value === undefined || value === '';
    if (!isEmpty && !(Array.isArray(value) && value.length === 0)) result[name] = value;
  }
  return result;
}

/** One document of several nodes that refer to each other by `@id`. */
export function graph(nodes: Node[]): object {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

export function publisherId(publisher: Pick<SchemaPublisher, 'origin'>): string {
  return `${publisher.origin}/#publisher`;
}

/** Who publishes, as every page says it: its name and what it holds itself to. */
export function publisherNode(publisher: SchemaPublisher): Node {
  const { logo, policies } = publisher;
  return node('NewsMediaOrganization', {
    '@id': publisherId(publisher),
    name: publisher.name,
    url: publisher.url,
    logo: logo && node('ImageObject', { url: logo.url, width: logo.width, height: logo.height }),
    publishingPrinciples: policies.publishingPrinciples,
    ethicsPolicy: policies.ethicsPolicy,
    correctionsPolicy: policies.correctionsPolicy,
    unnamedSourcesPolicy: policies.unnamedSourcesPolicy,
    masthead: policies.masthead,
    ownershipFundingInfo: policies.ownershipFundingInfo,
  });
}

/** All that is known of who publishes, for the front page; other pages refer to it. */
export function wholePublisherNode(publisher: SchemaPublisher): Node {
  return {
    ...publisherNode(publisher),
    ...node('NewsMediaOrganization', {
      description: publisher.description,
      foundingDate: publisher.foundedYear === null ? null : String(publisher.foundedYear),
      location: publisher.place,
      knowsLanguage: publisher.langs,
      sameAs: publisher.sameAs,
      contactPoint:
        publisher.contactUrl &&
        node('ContactPoint', { contactType: 'newsroom', url: publisher.contactUrl }),
    }),
  };
}

export function personNode(person: SchemaPerson): Node {
  return node('Person', {
    '@id': person.url && `${person.url}#person`,
    name: person.name,
    url: person.url,
    jobTitle: person.role,
    description: person.description,
    image: person.portrait && imageNode(person.portrait),
    sameAs: person.sameAs,
  });
}

export function imageNode(image: SchemaImage): Node {
  return node('ImageObject', {
    url: image.url,
    width: image.width,
    height: image.height,
    caption: image.caption,
    creditText: image.credit,
    digitalSourceType: image.digitalSourceType && digitalSource(image.digitalSourceType),
  });
}

/** IPTC codes whose schema.org name is not the code's own. */
const DIGITAL_SOURCES: Record<string, string> = {
  computationalCapture: 'MultiFrameComputationalCapture',
  digitalCreation: 'DigitalArt',
  humanEdits: 'MinorHumanEdits',
};

/** `digitalCapture` (IPTC) is `DigitalCaptureDigitalSource` at schema.org. */
function digitalSource(code: string): string {
  const name = DIGITAL_SOURCES[code] ?? code.charAt(0).toUpperCase() + code.slice(1);
  return `https://schema.org/${name}DigitalSource`;
}

/** Null for a page that stands alone. */
export function breadcrumbNode(url: string, crumbs: SchemaLink[]): Node | null {
  if (crumbs.length < 2) return null;
  return node('BreadcrumbList', {
    '@id': `${url}#breadcrumb`,
    // The last crumb is the page itself, and says so by having no address.
    itemListElement: crumbs.map((link, index) =>
      listItem(index === crumbs.length - 1 ? { name: link.name } : link, index),
    ),
  });
}

export function itemList(links: SchemaLink[]): Node | null {
  if (links.length === 0) return null;
  return node('ItemList', {
    numberOfItems: links.length,
    itemListElement: links.map((link, index) =>
      node('ListItem', { position: index + 1, url: link.url, name: link.name }),
    ),
  });
}

function listItem(link: { name: string; url?: string }, index: number): Node {
  return node('ListItem', { position: index + 1, name: link.name, item: link.url });
}
