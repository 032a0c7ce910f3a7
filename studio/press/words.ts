import { area } from '../words/area.ts';
import { pressWordsEn } from './words-en.ts';
import { pressWordsFr } from './words-fr.ts';

export const pressWords = area('press', pressWordsFr, pressWordsEn);
