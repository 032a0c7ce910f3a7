/** Latin letters for addresses in other alphabets: plain ASCII, as newspapers of each language do it. */

const CYRILLIC =
  'а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya і i ї yi є ye ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz';
const GREEK =
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o';
const ARABIC =
  'ا a أ a إ i آ a ٱ a ب b ة a ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ل l م m ن n ه h و w ي y ى a ئ y ؤ w ء _ پ p چ ch ژ zh گ g ک k ی y ڤ v';
const HEBREW =
  'א a ב b ג g ד d ה h ו v ז z ח ch ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף p צ ts ץ ts ק k ר r ש sh ת t';

function table(...rows: string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const row of rows) {
    const cells = row.split(' ');
    for (let i = 0; i + 1 < cells.length; i += 2) {
      map.set(cells[i] ?? '', cells[i + 1] === '_' ? '' : (cells[i + 1] ?? ''));
    }
  }
  return map;
}

const LETTERS = table(CYRILLIC, GREEK, ARABIC, HEBREW);
/** Where a language reads a letter otherwise than Russian does. */
const BY_LANGUAGE: Record<string, Map<string, string>> = {
  uk: table('г h ґ g и y й i х kh щ shch'),
  bg: table('щ sht ъ a х h'),
  be: table('г h'),
  sr: table('ж z х h ц c ч c ш s'),
  mk: table('ж zh х h ц c'),
};

/**
 * @param words lower-case text
 * @param lang primary language subtag
 */
export function latinOf(words: string, lang: string): string {
  const own = BY_LANGUAGE[lang];
  const plain = words
    .normalize('NFD')
    .replace(/(\p{Script=Greek})\p{M}+/gu, '$1')
    .normalize('NFC');
  let latin = '';
  for (const letter of plain) latin += own?.get(letter) ?? LETTERS.get(letter) ?? letter;
  return latin;
}
