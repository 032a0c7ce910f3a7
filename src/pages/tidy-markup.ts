/** Names that React writes as it knows them in scripts; in HTML they are plain lower case. */
const LOWER = new Set([
  'autoComplete',
  'colSpan',
  'crossOrigin',
  'dateTime',
  'enterKeyHint',
  'fetchPriority',
  'hrefLang',
  'inputMode',
  'rowSpan',
  'srcSet',
  'tabIndex',
]);

/** A start tag that holds anything to tidy: quoted values are stepped over whole. */
const TAG = /<[a-z][a-z0-9]*(?:\s(?:"[^"]*"|[^">])*)?\/?>/g;
const ATTRIBUTE = /\s([A-Za-z:-]+)="([^"]*)"/g;
/** Attributes whose empty value is a value; without it they would mean something else. */
const MAY_BE_EMPTY = new Set(['alt', 'value', 'content', 'href', 'action', 'class']);

/**
 * React's static markup as a person would write it, and somewhat shorter: no closing slash in void
 * elements, attribute names in lower case, bare boolean attributes.
 */
export function tidyMarkup(markup: string): string {
  return markup.replace(TAG, (tag) => {
    const isSelfClosed = tag.endsWith('/>');
    if (!isSelfClosed && !/[A-Z]|=""/.test(tag)) return tag;
    const bare = isSelfClosed ? `${tag.slice(0, -2)}>` : tag;
    return bare.replace(ATTRIBUTE, (whole, name: string, value: string) => {
      const written = LOWER.has(name) ? name.toLowerCase() : name;
      if (value === '' && !MAY_BE_EMPTY.has(name)) return ` ${written}`;
      return written === name ? whole : ` ${written}="${value}"`;
    });
  });
}
