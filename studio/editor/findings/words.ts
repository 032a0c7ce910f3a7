import { area } from '../../words/area.ts';

export const findingWords = area(
  'findings',
  {
    title: 'Avant publication',
    open: 'Rien n’arrête la publication.',
    stops: (count: number) =>
      count === 1
        ? 'Une remarque arrête la publication.'
        : `${count} remarques arrêtent la publication.`,
    lacksNote: 'Le texte publié change\u00a0: dites-le aux lecteurs par une note.',
    leave: 'Laisser tel quel, en disant pourquoi',
    reason: 'Votre raison reste avec l’article, sous votre nom',
    keep: 'Garder cette raison',
    left: (name: string, reason: string) => `${name} laisse tel quel\u00a0: ${reason}`,
  },
  {
    title: 'Before publication',
    open: 'Nothing stops publication.',
    stops: (count: number) =>
      count === 1 ? 'One finding stops publication.' : `${count} findings stop publication.`,
    lacksNote: 'The published text changes: tell readers in a note.',
    leave: 'Leave it as it is, saying why',
    reason: 'Your reason stays with the article, under your name',
    keep: 'Keep this reason',
    left: (name: string, reason: string) => `${name} leaves it as it is: ${reason}`,
  },
);
