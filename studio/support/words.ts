import { area } from '../words/area.ts';
import { supportEn } from './words-en.ts';
import { supportFr } from './words-fr.ts';

export const supportWords = area('support', supportFr, supportEn);
