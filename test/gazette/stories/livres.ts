import type { GazetteStory } from '../types.ts';
import { at, h2, italic, p } from '../write.ts';

export const livres: GazetteStory = {
  key: 'livres',
  kind: 'review',
  section: 'culture',
  tags: ['lecture'],
  byline: [{ author: 'anselme', role: 'author' }],
  articles: {
    fr: {
      slug: 'trois-livres-pour-attendre-la-renverse',
      headline: 'Trois livres pour attendre la renverse',
      standfirst:
        'Un roman de phare sans tempête, une grammaire du vent, les Mémoires d’une aiguilleuse. À lire sur un quai, avec une heure devant soi et rien à rapporter.',
      publishedAt: at('2026-08-08T07:00+02:00'),
      body: [
        h2('Un phare où il ne se passe rien'),
        p(
          italic('Le Relevé'),
          ', de Mathurine Hascoët, commence par « Beau temps » et finit par « Beau temps ». Entre les deux, trois cent huit pages et onze ans. Une gardienne note ; les navires passent ; une sœur écrit d’une ville qu’on ne verra pas. On attend la tempête, parce qu’un roman de phare en doit une. Elle vient page 201, en une ligne : « Mauvais. N’ai pas eu le temps d’écrire. » Tout le livre est dans ce que cette ligne ne dit pas, et l’on revient en arrière, comme on rembobine, pour chercher la minute où le ciel a changé. (Presses du Chenal, 19 €.)',
        ),
        h2('Conjuguer l’ouest'),
        p(
          'Le géographe Ulysse Bervas a passé quatre hivers à demander à des gens comment ils disent le vent. Sa ',
          italic('Petite grammaire du vent'),
          ' range les réponses comme on range des verbes : il y a des vents intransitifs (ça vente), des vents pronominaux (il se lève), un vent qui n’existe qu’au passé. La thèse est discutable et il le sait, il la discute lui-même en note. Mais quel plaisir d’apprendre que, dans un village de la côte, on tutoie la brise et on vouvoie le coup de vent. (Éditions de la Renverse, 22 €.)',
        ),
        h2('La dame de la bifurcation'),
        p(
          'Paulette Yvenat fut aiguilleuse à la gare de Saint-Orme de 1961 à 1994. Ses Mémoires, ',
          italic('Par ici, par là'),
          ', dictés à sa petite-fille, ont la précision d’un horaire et la malice de quelqu’un qui, un soir de 1977, a envoyé un préfet à la mer. Elle s’en explique : il avait mal parlé au chef de gare. Il y est resté un week-end, a pris des couleurs, a remercié. On rit, puis on comprend, au chapitre du dernier train, ce qu’il faut d’attention pour que jamais rien n’arrive. (Chez l’autrice, 12 €, et à la boulangerie Rouault.)',
        ),
        p(
          'Les trois sont à la bibliothèque, où l’on peut s’inscrire sur la liste. J’y suis quatrième, je les relis.',
        ),
      ],
    },
  },
};
