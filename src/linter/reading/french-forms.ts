/**
 * Tells French conditional and future forms by their endings. Both are built on a stem that ends in
 * “r” (finir-ait, finir-a), and so look like the imperfect and the simple past of verbs whose own
 * stem ends in “r” (entr-ait, entr-a): the stem decides. Our own rules, from the grammar of the
 * three groups; measured on the development corpus by `bench/linter.ts`.
 */

/** Stems in “-rr” that are futures; the others belong to verbs such as “serrer”, “barrer”. */
const DOUBLE_R =
  /(?:^pou|v(?:e|oi)|^entreve|^reve|cou|mou|env(?:e|oi)|renve|qu(?:e|é)|^che|^éche|déche)rr$/u;

/** Verbs in “-irer”, whose imperfect ends in “-irait”. */
const IRER =
  /(?:^t|ret|^at|^ét|sout|adm|dés|insp|resp|^asp|exp|consp|transp|soup|^v|^rev|chav|^c|^m|emp|dél|déch|susp|étir|att)ir$/u;

const BEFORE_R: Readonly<Record<string, RegExp>> = {
  // -er verbs: “passer-ait”, “préférer-ait”; never “-érer” itself (“espér-ait”).
  e: /./u,
  i: /./u,
  // prendre, vendre, venir, vouloir; not cadrer, saupoudrer, engendrer, effondrer, hydrater.
  d: /(?:n|u|au|ou|o|r|i|e)dr$/u,
  // mettre, battre, connaître, naître; not entrer, montrer, arbitrer.
  t: /(?:tt|[îi]t|oît)r$/u,
  // devoir, recevoir, suivre, vivre, pleuvoir, mouvoir; not ouvrir, livrer, manœuvrer.
  v: /(?:^de|^rede|ce|sui|^vi|survi|revi|pleu|mou)vr$/u,
  // rompre
  p: /rompr$/u,
  // vaincre
  c: /vaincr$/u,
  // conclure, exclure, inclure; avoir, savoir
  u: /(?:cl|^a|s?sa|^ra)ur$/u,
  // clore
  o: /clor$/u,
  a: /$^/u,
  é: /$^/u,
  r: DOUBLE_R,
};

/** Exceptions by whole stem: imperfect stems of verbs in -rer that the letters do not give away. */
const NOT_FUTURE = new Set([
  'leurr',
  'cadr',
  'encadr',
  'recadr',
  'décadr',
  'poudr',
  'saupoudr',
  'engendr',
  'effondr',
  'hydr',
  'cylindr',
  'calandr',
  'échafaudr',
  'arbitr',
  'chapitr',
  'titr',
  'attitr',
  'vitr',
  'mitr',
  'illustr',
  'lettr',
  'guêtr',
  'éclair',
  'flair',
  'foir',
  'moir',
  'air',
  'aér',
  'viser',
  'emmitr',
]);

const NOT_VERBS = new Set([
  'portrait',
  'retrait',
  'extrait',
  'trait',
  'attrait',
  'abstrait',
  'distrait',
  'contrait',
  'autoportrait',
  'désormais',
  'soustrait',
  'opéra',
  'caméra',
  'extra',
  'ultra',
  'para',
  'ara',
  'choléra',
  'tiara',
  'sierra',
  'supra',
  'infra',
  'mascara',
  'sahara',
  'pampara',
  'paparra',
  'chorizo',
  'front',
  'affront',
  'prompt',
  'verra-t',
  'libera',
  'tiramisu',
  'vera',
  'bora',
  'aurora',
  'flora',
  'thora',
  'tora',
  'fédora',
  'angora',
  'diaspora',
  'plethora',
  'mandragora',
  'era',
  'hydra',
  'cobra',
  'zebra',
  'copra',
  'sutra',
  'tantra',
  'mantra',
  'mitra',
  'contra',
  'intra',
]);

/** Verbs in -éer, -ier, -yer… give “-éera”, “-iera”: the “e” before “r” is bare and so fits. */
export function isFutureStem(stem: string): boolean {
  if (stem.length < 2 || NOT_FUTURE.has(stem)) return false;
  const before = stem.charAt(stem.length - 2);
  const rule = BEFORE_R[before];
  if (!stem.endsWith('r') || !rule) return false;
  if (before === 'i') return isIrStem(stem);
  return rule.test(stem);
}

/** “-air-” is future only in faire… no: “plaire, taire, traire”; other “-ir-” save verbs in “-irer”. */
function isIrStem(stem: string): boolean {
  if (stem.endsWith('air')) return /(?:pl|t|tr)air$/u.test(stem);
  return !IRER.test(stem);
}

export type FrenchForm = 'conditional' | 'future' | 'imperfect';

export interface Reading {
  form: FrenchForm;
  /** Up to the “r” for a conditional or a future; without its ending for an imperfect. */
  stem: string;
  person: 'third' | 'other';
}

const CONDITIONAL = /^(.+r)(ait|aient|ais|ions|iez)$/u;
const FUTURE = /^(.+r)(a|ont|ai|as|ons|ez)$/u;
const IMPERFECT = /^(.+)(ait|aient|ais)$/u;
/** Words in “-ait” that are no imperfect. */
const PRESENT_AIT =
  /^(?:fait|.*[^f]fait|plaît|plait|lait|sait|hait|connait|paraît|(?:ex|dis|sous|abs|por|re|at|con)?trait|souhait|bienfait|parfait|tout-à-fait)$/u;

function third(ending: string): 'third' | 'other' {
  return /^(?:ait|aient|a|ont)$/u.test(ending) ? 'third' : 'other';
}

/** What form a word can be, or null. @param word in lower case */
export function readFrench(word: string): Reading | null {
  if (NOT_VERBS.has(word) || word.length < 4) return null;
  const conditional = CONDITIONAL.exec(word);
  if (conditional?.[1] && conditional[2] && isFutureStem(conditional[1])) {
    return { form: 'conditional', stem: conditional[1], person: third(conditional[2]) };
  }
  const future = FUTURE.exec(word);
  // “-rez”, “-rons” and “-rai” are too often something else to be worth reading.
  if (future?.[1] && (future[2] === 'a' || future[2] === 'ont') && isFutureStem(future[1])) {
    return { form: 'future', stem: future[1], person: 'third' };
  }
  const imperfect = IMPERFECT.exec(word);
  if (imperfect?.[1] && imperfect[2] && !PRESENT_AIT.test(word)) {
    return { form: 'imperfect', stem: imperfect[1], person: third(imperfect[2]) };
  }
  return null;
}
