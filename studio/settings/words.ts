import { area } from '../words/area.ts';
import { settingsEn } from './words-en.ts';
import { settingsFr } from './words-fr.ts';

export const settingsWords = area('settings', settingsFr, settingsEn);
