import { area } from '../words/area.ts';
import { channelsEn } from './words-en.ts';
import { channelsFr } from './words-fr.ts';

export const channelsWords = area('channels', channelsFr, channelsEn);
