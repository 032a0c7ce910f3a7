/** All stories, in no order that matters: dates decide what stands where. */
import type { GazetteStory } from '../types.ts';
import { autreRive } from './autre-rive.ts';
import { avocettes } from './avocettes.ts';
import { bac } from './bac.ts';
import { bibliotheque } from './bibliotheque.ts';
import { earlierBriefs } from './briefs-earlier.ts';
import { octoberBriefs } from './briefs-october.ts';
import { carnet } from './carnet.ts';
import { chantier } from './chantier.ts';
import { corne } from './corne.ts';
import { criee } from './criee.ts';
import { devis } from './devis.ts';
import { digue } from './digue.ts';
import { ecole } from './ecole.ts';
import { facades } from './facades.ts';
import { foire } from './foire.ts';
import { football } from './football.ts';
import { four } from './four.ts';
import { galets } from './galets.ts';
import { huitres } from './huitres.ts';
import { livres } from './livres.ts';
import { marees } from './marees.ts';
import { meteo } from './meteo.ts';
import { mots } from './mots.ts';
import { navette } from './navette.ts';
import { orgue } from './orgue.ts';
import { passerelle } from './passerelle.ts';
import { phare } from './phare.ts';
import { piste } from './piste.ts';
import { pont } from './pont.ts';
import { renverse } from './renverse.ts';
import { sel } from './sel.ts';
import { sirene } from './sirene.ts';
import { theatre } from './theatre.ts';

export const stories: GazetteStory[] = [
  pont,
  criee,
  phare,
  sel,
  carnet,
  foire,
  devis,
  autreRive,
  passerelle,
  renverse,
  galets,
  navette,
  orgue,
  corne,
  sirene,
  marees,
  ecole,
  bibliotheque,
  theatre,
  football,
  huitres,
  piste,
  meteo,
  chantier,
  four,
  digue,
  avocettes,
  mots,
  bac,
  livres,
  facades,
  ...octoberBriefs,
  ...earlierBriefs,
];
