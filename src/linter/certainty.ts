/**
 * Whether a translation affirms what its source only reports. A plain look for the words by which each
 * language keeps its distance; it asks a person to look, and decides nothing.
 */

const DISTANCE: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:ser|aur|pourr|devr)ai(?:t|ent)(?!\p{L})|(?<!\p{L})(?:selon|d[’']après|semble(?:nt)?|paraît|peut-être|présumée?s?|supposée?s?|apparemment|prétend(?:ent|ument)?|affirme(?:nt)?|assure(?:nt)?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:would|could|may|might|reportedly|allegedly|alleged|apparently|supposedly|said to|according to|appears?|seems?|claims?|claimed|believed to|thought to|expected to|perhaps|is to be|are to be|says?|said)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:sería|serían|habría|habrían|podría|podrían|según|supuest[oa]s?|presunt[oa]s?|al parecer|quizás?|parece)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:soll|sollen|sei|seien|habe|hätten?|wären?|könnten?|laut|zufolge|angeblich|mutmaßlich\p{L}*|offenbar|vermutlich|scheint)(?!\p{L})/iu,
};

export interface Said {
  text: string;
  lang: string;
}

/** Languages of which this knows how they keep their distance. */
const wordsOf = (lang: string) => DISTANCE[lang.split('-')[0]?.toLowerCase() ?? ''];

/** @returns the words of the source that keep a distance, where the translation keeps none; else null. */
export function lostDistance(source: Said, target: Said): string | null {
  const [there, here] = [wordsOf(source.lang), wordsOf(target.lang)];
  if (!there || !here || target.text.trim() === '') return null;
  const found = there.exec(source.text);
  return found && !here.test(target.text) ? found[0] : null;
}
