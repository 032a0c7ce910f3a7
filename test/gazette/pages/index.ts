import type { GazettePage } from '../types.ts';
import { about, accounts, newsroomPage } from './about.ts';
import { contact, legal, privacy } from './house.ts';
import { correctionsPolicy, standards, unnamedSources } from './standards.ts';

/** Pages above come before the pages below them. */
export const pages: GazettePage[] = [
  about,
  newsroomPage,
  accounts,
  standards,
  correctionsPolicy,
  unnamedSources,
  legal,
  contact,
  privacy,
];
