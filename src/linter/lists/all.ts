/** Every word list by its name: the first two letters are its language. */
import { LOADED_EN } from './loaded-en.ts';
import { LOADED_FR } from './loaded-fr.ts';
import { MODALITY_EN } from './modality-en.ts';
import { MODALITY_FR } from './modality-fr.ts';
import { NUMBERS_EN } from './numbers-en.ts';
import { NUMBERS_FR } from './numbers-fr.ts';
import { PEOPLE_EN } from './people-en.ts';
import { PEOPLE_FR } from './people-fr.ts';
import { SOURCES_EN } from './sources-en.ts';
import { SOURCES_FR } from './sources-fr.ts';

export const ALL_LISTS = {
  ...PEOPLE_FR,
  ...SOURCES_FR,
  ...MODALITY_FR,
  ...NUMBERS_FR,
  ...LOADED_FR,
  ...PEOPLE_EN,
  ...SOURCES_EN,
  ...MODALITY_EN,
  ...NUMBERS_EN,
  ...LOADED_EN,
} as const;

export type ListName = keyof typeof ALL_LISTS;
