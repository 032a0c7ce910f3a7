import type { GazetteStory } from '../types.ts';
import { at, figure, footnote, p, quote, supportBox } from '../write.ts';

export const sirene: GazetteStory = {
  key: 'sirene',
  kind: 'ask-public',
  section: 'ville',
  hero: 'sirene',
  tags: ['patrimoine', 'foire'],
  byline: [{ author: 'bastien', role: 'author' }],
  articles: {
    fr: {
      slug: 'pourquoi-la-sirene-sonne-t-elle-le-mercredi',
      headline:
        'Pourquoi la sirène sonne-t-elle le premier mercredi, et pas le jeudi, jour de marché ?',
      standfirst:
        'Jeanne, place aux Œufs, nous l’a demandé. La réponse est aux archives, chemise 12, et elle fait deux lignes.',
      publishedAt: at('2026-09-17T07:00+02:00'),
      body: [
        quote(
          'Jeanne, place aux Œufs, soutien du Jusant',
          p(
            '« Le premier mercredi du mois, à midi, la sirène me fait lâcher mes casseroles. Le jeudi, j’ai du monde devant mon étal et personne ne l’entendrait mieux que nous. Pourquoi le mercredi ? »',
          ),
        ),
        p(
          'Parce qu’en 1958 le marché se tenait le mercredi. La sirène venait d’être posée sur le toit de la mairie, et le conseil voulait qu’elle fût entendue du plus grand nombre. La délibération du 7 mai 1958 le dit en toutes lettres : « le premier mercredi, jour de marché, à midi juste, heure à laquelle on rend la monnaie »',
          footnote(
            'Archives municipales, 2 D 41, chemise 12. La chemise contient aussi une plainte de 1959, au sujet d’un vase.',
          ),
          '.',
        ),
        p(
          'Le marché a changé de jour en 1974, quand la criée a pris le mercredi pour nettoyer. Le règlement de la sirène, jamais. Nous avons demandé à la mairie si l’on y songeait. La réponse est venue par retour, signée de la maire, Aude Lesquen : non, car la sirène est désormais reliée au réseau national, qui l’essaie partout le même jour. Port-Hévin a eu raison seize ans pour son propre compte, et depuis 1974 par hasard.',
        ),
        figure('halle', { layout: 'start' }, 'La halle, un jeudi. Le marché y est depuis 1974.'),
        p(
          'Un détail, puisque vous parlez de casseroles. La sirène monte jusqu’au mi bémol, a noté Anselme Griot, qui ne peut pas s’en empêcher. Un couvercle de fonte tombé sur du granit donne à peu près le ré. Si vous le lâchez un peu plus tôt, l’accord sera meilleur.',
        ),
        p(
          'Une question pour nous ? Les soutiens la posent depuis la lettre du vendredi ; nous y répondons ici, en public ou sans nom, comme vous voulez.',
        ),
        supportBox(),
      ],
    },
    en: {
      slug: 'why-does-the-siren-sound-on-a-wednesday',
      headline: 'Why does the siren sound on the first Wednesday, and not on Thursday, market day?',
      standfirst:
        'Jeanne, place aux Œufs, asked us. The answer is in the archives, folder 12, and it is two lines long.',
      publishedAt: at('2026-09-17T12:00+02:00'),
      body: [
        quote(
          'Jeanne, place aux Œufs, a supporter of Le Jusant',
          p(
            '“On the first Wednesday of the month, at noon, the siren makes me drop my saucepans. On Thursdays I have people at my stall, and nobody would hear it better than we should. Why Wednesday?”',
          ),
        ),
        p(
          'Because in 1958 the market was held on Wednesdays. The siren had just been put up on the roof of the town hall, and the council wanted it to be heard by as many as possible. The resolution of 7 May 1958 says so in full: “the first Wednesday, being market day, at noon precisely, the hour at which change is given”',
          footnote(
            'Town archives, 2 D 41, folder 12. The folder also holds a complaint of 1959, about a vase.',
          ),
          '.',
        ),
        p(
          'The market changed its day in 1974, when the fish auction took Wednesdays for cleaning. The siren’s rule never changed. We asked the town hall whether it was thinking of it. The reply came by return, signed by the mayor, Aude Lesquen: no, for the siren is now part of the national network, which tests it everywhere on the same day. Port-Hévin was right for sixteen years on its own account, and since 1974 by chance.',
        ),
        figure(
          'halle',
          { layout: 'start' },
          'The hall on a Thursday. The market has been there since 1974.',
        ),
        p(
          'One detail, since you mention saucepans. The siren rises to E flat, notes Anselme Griot, who cannot help himself. A cast-iron lid dropped on granite gives something like D. If you let go a little sooner, the chord will be better.',
        ),
        p(
          'A question for us? Supporters ask from the Friday letter; we answer here, in public or without your name, as you prefer.',
        ),
        supportBox(),
      ],
    },
  },
};
