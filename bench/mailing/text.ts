import { ASK_MARK, STOP_MARK } from '../../src/domain/letter-post.ts';

/** A letter of usual weight, about thirty kilobytes, with accents and each reader's own addresses. */
export const HTML = `<!doctype html><html lang="fr"><body>${Array.from(
  { length: 110 },
  (_, n) =>
    `<p style="margin:0 0 14px;font-family:Georgia,serif;font-size:18px;line-height:1.5;color:#12181b">Paragraphe ${n}. L’étude compte onze galets fendus, et la date de réouverture n’est pas connue.</p>`,
).join(
  '\n',
)}<a href="${ASK_MARK}">Poser une question</a> <a href="${STOP_MARK}">Ne plus la recevoir</a></body></html>`;

export const TEXT = `${Array.from({ length: 40 }, (_, n) => `Paragraphe ${n}. L’étude compte onze galets fendus.`).join('\n\n')}\n\n${STOP_MARK}\n`;
