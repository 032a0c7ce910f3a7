import { setFrench } from '../french-spaces.ts';
import { bacHiver } from './bac-hiver.ts';
import { cale } from './cale.ts';
import { chenal } from './chenal.ts';
import { facadesInEnglish } from './facades-en.ts';
import { marche } from './marche.ts';
import type { GazetteColleague, GazetteTranslationInWork, GazetteWork } from './types.ts';

export type * from './types.ts';

/** Who signs in to the Studio of *Le Jusant*; the first is its owner. */
export const colleagues: readonly GazetteColleague[] = [
  {
    key: 'bastien',
    name: 'Bastien Orgeval',
    mail: 'redaction@jusant.example',
    role: 'owner',
    author: 'bastien',
  },
  {
    key: 'ysee',
    name: 'Ysée Malavoy',
    mail: 'ysee@jusant.example',
    role: 'author',
    author: 'ysee',
  },
  { key: 'nell', name: 'Nell Hartigan', mail: 'nell@jusant.example', role: 'translator' },
];

export const works: readonly GazetteWork[] = [marche, cale, chenal, bacHiver].map((work) => {
  const { fr, ...others } = work.articles;
  return fr ? { ...work, articles: { fr: setFrench(fr), ...others } } : work;
});

export const translationsInWork: readonly GazetteTranslationInWork[] = [facadesInEnglish].map(
  (one) => ({ ...one, changed: setFrench(one.changed) }),
);
