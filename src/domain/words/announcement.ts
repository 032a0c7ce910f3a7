/** What an announcement says of an article that was put right: a date, and none of its words. */
interface Lines {
  corrected(date: string): string;
  retracted(date: string): string;
}

const LINES: Readonly<Record<string, Lines>> = {
  fr: {
    corrected: (date) => `Article corrigé le ${date}.`,
    retracted: (date) => `Article rétracté le ${date}.`,
  },
  en: {
    corrected: (date) => `This article was corrected on ${date}.`,
    retracted: (date) => `This article was retracted on ${date}.`,
  },
  ar: {
    corrected: (date) => `صُحِّح هذا المقال في ${date}.`,
    retracted: (date) => `سُحب هذا المقال في ${date}.`,
  },
};

export const announcementLines = (lang: string): Lines =>
  LINES[lang.split('-', 1)[0] ?? ''] ?? (LINES.en as Lines);
