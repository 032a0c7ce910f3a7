import { describe, expect, it } from 'vitest';
import { isTooLong, lengthOn, limitOf } from './announcement-length.ts';
import { type AnnouncedFacts, composeText, unknownPiece } from './announcement-text.ts';
import type { ChannelKind } from './channel.ts';

const FACTS: AnnouncedFacts = {
  articleId: 'a',
  seq: 1,
  lang: 'fr',
  headline: 'La criée rouvre',
  standfirst: 'Quarante bateaux reviennent au port. '.repeat(20).trim(),
  url: 'https://jusant.example/fr/la-criee-rouvre',
  section: '',
  authors: ['Ysée Malavoy'],
  tags: ['Port de pêche'],
  publication: 'Le Jusant',
  publishedAt: 0,
  updatedAt: null,
  isGated: false,
  correction: '',
};
const channel = (kind: ChannelKind, fr = '') => ({
  kind,
  options: {},
  templates: { fr },
});

describe('the text of an announcement', () => {
  it('is shortened at the end of a word until the network takes it; its address never is', () => {
    for (const kind of ['mastodon', 'bluesky', 'x'] as const) {
      const template = '{titre}\n\n{chapeau}\n\n{lien}';
      const { text, length, limit, isShortened } = composeText(channel(kind, template), FACTS);
      expect(length).toBeLessThanOrEqual(limit ?? 0);
      expect(length).toBeGreaterThan((limit ?? 0) - 40);
      expect(isShortened).toBe(true);
      expect(text).toMatch(
        /^La criée rouvre\n\n.*\p{L}…\n\nhttps:\/\/jusant\.example\/fr\/la-criee-rouvre$/su,
      );
    }
  });

  it('leaves no hole where a piece is empty, and makes words of subjects', () => {
    const template = '{rubrique}\n\n{titre} ({auteurs})\n\n{sujets}';
    expect(composeText(channel('telegram', template), FACTS).text).toBe(
      'La criée rouvre (Ysée Malavoy)\n\n#PortDePêche',
    );
    expect(unknownPiece('{titre} {humeur}')).toBe('humeur');
    expect(unknownPiece(template)).toBeNull();
  });

  it('says that an article was put right, before the address, in a person’s words too', () => {
    const facts = { ...FACTS, standfirst: '', correction: 'Article corrigé le 9 octobre.' };
    const said = 'Article corrigé le 9 octobre.\n\nhttps://jusant.example/fr/la-criee-rouvre';
    expect(composeText(channel('telegram'), facts).text).toBe(`La criée rouvre\n\n${said}`);
    expect(composeText(channel('telegram'), facts, 'À lire.').text).toBe(`À lire.\n\n${said}`);
  });
});

describe('the length of a text', () => {
  it.each([
    ['x', 'café', 4],
    ['x', '日本', 4],
    ['x', '👩‍👩‍👧', 2],
    ['x', 'https://jusant.example/un/tres/long/chemin/qui/ne/compte/pas', 23],
    ['mastodon', 'à https://jusant.example/fr/la-criee', 25],
    ['bluesky', '👩‍👩‍👧é', 2],
    ['telegram', '😀', 2],
  ] as const)('on %s, of « %s », is %d', (kind, text, length) => {
    expect(lengthOn(kind, text, limitOf(kind))).toBe(length);
  });

  it('on Bluesky is held in bytes too', () => {
    expect(isTooLong('bluesky', '👩‍👩‍👧‍👦'.repeat(150), limitOf('bluesky'))).toBe(true);
  });
});
