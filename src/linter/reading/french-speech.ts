/** Verbs of saying by their forms, told from the nouns that look the same. */
import { SPEECH_ER, SPEECH_FORMS } from '../lists/speech-fr.ts';
import type { Token } from './tokens.ts';

export interface SpeechForm {
  lemma: string;
  isParticiple: boolean;
}

function speechForms(): Map<string, SpeechForm> {
  const forms = new Map<string, SpeechForm>();
  const add = (form: string, lemma: string, isParticiple = false) => {
    if (!forms.has(form)) forms.set(form, { lemma, isParticiple });
  };
  for (const [lemma, all] of Object.entries(SPEECH_FORMS)) {
    for (const form of all.split(' ')) {
      add(
        form,
        lemma,
        /^(?:appris|admis|promis|repris|ému|.*(?:enu|onnu|ndu|cru|évu|lu|su|vu|erti|ivi|ri|anti|menti|bli|oui))$/u.test(
          form,
        ),
      );
    }
  }
  for (const lemma of SPEECH_ER) {
    const stem = lemma.slice(0, -2);
    const soft = stem.endsWith('g')
      ? `${stem}e`
      : stem.endsWith('c')
        ? `${stem.slice(0, -1)}ç`
        : stem;
    const open = stem
      .replace(/é([^aeiouyéè]+)$/u, 'è$1')
      .replace(/([^aeiouyéè])e([^aeiouyéè])$/u, '$1è$2');
    const doubled = /pel$|jet$/u.test(stem) ? `${stem}${stem.slice(-1)}` : open;
    for (const one of [stem, open, doubled]) for (const end of ['e', 'ent']) add(one + end, lemma);
    for (const end of ['ait', 'aient', 'a']) add(soft + end, lemma);
    add(`${stem}èrent`, lemma);
    for (const end of ['é', 'ée', 'és', 'ées']) add(stem + end, lemma, true);
  }
  return forms;
}

const SPEECH = speechForms();

/** Forms that are nouns after a determiner: « aucun doute », « une annonce », « le juge ». */
const ALSO_NOUN =
  /^(?:doute|juge|note|critique|demande|annonce|murmure|rêve|mesure|lance|souffle|mise|relève|commente|signale|témoigne|estime|adresse|crie|plaint|plainte|plaintes|charge|observe|crainte|espère|enquête|apprend|parle|sent|dit|fait|vu|su|lu|promis|permis|interroge|évoque|questionne|critiques|pointe|glisse|réclame|oppose|expose|vante|accord|lit|prêche|fait-valoir|conseille|chiffre|chiffres|liste|regrette|réplique|résume|conteste|pense|appelle|constate|salue|parie|accuse|présume|figure)$/u;
const DETERMINER =
  /^(?:un|une|du|des|au|aux|ce|cette|ces|aucune?|nul|sans|son|sa|ses|leurs?|mon|ma|notre|votre|quelques|plusieurs|chaque|toute|tout|de|d'|en|par|deux|trois|premier|première|grand|grande|nouvelle|nouveau)$/u;

export function speechAt(tokens: readonly Token[], at: number): SpeechForm | null {
  const { w } = tokens[at] ?? { w: '' };
  const speech = SPEECH.get(w);
  if (!speech) return null;
  const before = tokens[at - 1]?.w ?? '';
  if (ALSO_NOUN.test(w) && DETERMINER.test(before)) return null;
  if (/^(?:le|la|l')$/u.test(before) && ALSO_NOUN.test(w) && !isClitic(tokens, at - 1)) return null;
  return speech;
}

/** The word can be a form of saying, whatever stands around it. */
export function isSpeechForm(word: string): boolean {
  return SPEECH.has(word);
}

/** « il le dit », « Paul la juge »: a pronoun before the verb; « le juge » at the head is a noun. */
function isClitic(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  return (
    /^(?:ils?|elles?|on|qui|ne|n'|comme|me|nous|vous|je|tu|certains|beaucoup)$/u.test(before.w) ||
    before.isCapital
  );
}
