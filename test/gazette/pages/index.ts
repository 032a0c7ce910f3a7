import type { GazettePage } from '../types.ts';
import { about, accounts, newsroomPage } from './about.ts';
import { contact, legal } from './house.ts';
import { artificialIntelligence, commentCharter } from './machines.ts';
import { privacy } from './privacy.ts';
import { correctionsPolicy, standards, unnamedSources } from './standards.ts';

/** Pages above come before the pages below them. */
export const pages: GazettePage[] = [
  about,
  newsroomPage,
  accounts,
  standards,
  correctionsPolicy,
  unnamedSources,
  artificialIntelligence,
  commentCharter,
  legal,
  contact,
  privacy,
];
