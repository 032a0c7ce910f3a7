// Every picture of the demonstration newsroom by its key. They are programs, not files: the same
// SVG comes out on every machine, a picture at a time, only when it is asked for.
import { bac } from './bac.ts';
import { bateaux } from './bateaux.ts';
import { bibliotheque } from './bibliotheque.ts';
import { brebis } from './brebis.ts';
import type { Picture } from './burin/plate.ts';
import { carteMarees } from './carte-marees.ts';
import { chantier } from './chantier.ts';
import { cinema } from './cinema.ts';
import { criee } from './criee.ts';
import { digue } from './digue.ts';
import { ecole } from './ecole.ts';
import { foire } from './foire.ts';
import { four } from './four.ts';
import { halle } from './halle.ts';
import { huitres } from './huitres.ts';
import { marais } from './marais.ts';
import { meteo } from './meteo.ts';
import { nuit } from './nuit.ts';
import { orgue } from './orgue.ts';
import { phare } from './phare.ts';
import { piste } from './piste.ts';
import { plan } from './plan.ts';
import { plateau } from './plateau.ts';
import { pont } from './pont.ts';
import { portraitAnselme } from './portrait-anselme.ts';
import { portraitBastien } from './portrait-bastien.ts';
import { portraitLea } from './portrait-lea.ts';
import { portraitSelim } from './portrait-selim.ts';
import { portraitYsee } from './portrait-ysee.ts';
import { sirene } from './sirene.ts';
import { terrain } from './terrain.ts';
import { theatre } from './theatre.ts';

export type { Picture } from './burin/plate.ts';

/** `svg()` draws the picture anew; width and height are those of the SVG, in its units. */
export const pictures: Record<string, Picture> = {
  pont,
  criee,
  phare,
  plan,
  marais,
  bac,
  ecole,
  theatre,
  terrain,
  bibliotheque,
  orgue,
  cinema,
  huitres,
  piste,
  meteo,
  chantier,
  four,
  digue,
  brebis,
  sirene,
  foire,
  halle,
  bateaux,
  nuit,
  plateau,
  'carte-marees': carteMarees,
  'portrait-ysee': portraitYsee,
  'portrait-bastien': portraitBastien,
  'portrait-lea': portraitLea,
  'portrait-anselme': portraitAnselme,
  'portrait-selim': portraitSelim,
};
