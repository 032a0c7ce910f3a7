/** Characters that would be read as markup, or that no HTML document may hold, in text and attributes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be dropped
const IN_TEXT = /[&<>\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be dropped
const IN_ATTRIBUTE = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
/** What XML 1.0 forbids (section 2.2, production Char), lone surrogates included, and its markup. */
const IN_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be dropped
  /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Numeric form for the apostrophe: HTML 4 mail readers do not know `&apos;`. */
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const entity = (character: string) => ENTITIES[character] ?? '';

/** Words to be written between tags. Control characters are dropped. */
export function escapeHtml(words: string): string {
  return words.replace(IN_TEXT, entity);
}

/** Words to be written between the quotes, double or single, of an attribute. */
export function escapeAttr(words: string): string {
  return words.replace(IN_ATTRIBUTE, entity);
}

/** Words to be written in XML, as text or attribute. What XML 1.0 cannot hold is dropped. */
export function escapeXml(words: string): string {
  return words.replace(IN_XML, entity);
}
