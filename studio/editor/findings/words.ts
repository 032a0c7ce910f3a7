import { area } from '../../words/area.ts';

const SEVERITIES_FR = {
  block: 'Arrête la publication',
  warn: 'À voir',
  info: 'Suggestions',
};
const SEVERITIES_EN: Record<keyof typeof SEVERITIES_FR, string> = {
  block: 'Stops publication',
  warn: 'Worth a look',
  info: 'Suggestions',
};

export const findingWords = area(
  'findings',
  {
    reading: 'Lecture en cours…',
    nothing: 'Rien à relever.',
    severities: SEVERITIES_FR,
    count: (count: number) => (count === 1 ? '1\u00a0remarque' : `${count}\u00a0remarques`),
    next: 'Suivante',
    stops: (count: number) =>
      count === 1
        ? 'Une remarque arrête la publication.'
        : `${count} remarques arrêtent la publication.`,
    open: 'Rien n’arrête la publication.',
    lacksNote: 'Le texte publié change\u00a0: dites-le aux lecteurs par une note.',
    showAll: (count: number) =>
      count === 1 ? 'Montrer une suggestion de plus' : `Montrer ${count} suggestions de plus`,
    showFewer: 'N’en montrer que l’essentiel',
    leave: 'Laisser tel quel, en disant pourquoi',
    reason: 'Votre raison reste avec l’article, sous votre nom',
    keep: 'Garder cette raison',
    close: 'Fermer la remarque',
    escape: 'Échap',
    leftTitle: 'Laissé tel quel',
    left: (name: string, reason: string) => `${name}\u00a0: ${reason}`,
    takeBack: 'Reprendre',
    where: { headline: 'Titre', standfirst: 'Chapô', body: 'Fiche' },
  },
  {
    reading: 'Reading…',
    nothing: 'Nothing to remark on.',
    severities: SEVERITIES_EN,
    count: (count: number) => (count === 1 ? '1 finding' : `${count} findings`),
    next: 'Next',
    stops: (count: number) =>
      count === 1 ? 'One finding stops publication.' : `${count} findings stop publication.`,
    open: 'Nothing stops publication.',
    lacksNote: 'The published text changes: tell readers in a note.',
    showAll: (count: number) =>
      count === 1 ? 'Show one more suggestion' : `Show ${count} more suggestions`,
    showFewer: 'Show the gravest only',
    leave: 'Leave it as it is, saying why',
    reason: 'Your reason stays with the article, under your name',
    keep: 'Keep this reason',
    close: 'Close the finding',
    escape: 'Esc',
    leftTitle: 'Left as it is',
    left: (name: string, reason: string) => `${name}: ${reason}`,
    takeBack: 'Take back',
    where: { headline: 'Headline', standfirst: 'Standfirst', body: 'Record' },
  },
);
