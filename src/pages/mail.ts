import type { Mail, MailModel } from '../domain/mail.ts';
import { escapeAttr, escapeHtml } from '../std/html-escape.ts';

/**
 * Sets a short mail: plain text first, and the same in HTML that every mail program shows, without
 * pictures, without anything to load. The link stands in full under the button, to be read or copied.
 */
export function renderMail(model: MailModel, messageId: string): Mail {
  return {
    messageId,
    to: model.to,
    fromName: model.publication,
    subject: model.subject,
    text: plain(model),
    html: page(model),
    ...(model.stop ? { stopUrl: model.stop.url } : {}),
  };
}

function plain({ paragraphs, button, foot, stop, publication }: MailModel): string {
  const link = button ? [`${button.text}\n${button.url}`] : [];
  const end = stop ? [foot, `${stop.text}\n${stop.url}`] : [foot];
  return `${[...paragraphs, ...link, ...end, `-- \n${publication}`].join('\n\n')}\n`;
}

const dirOf = (lang: string) => (/^(ar|fa|he|ur)\b/.test(lang) ? 'rtl' : 'ltr');

const INK = '#1a1e24';
const SOFT = '#5f656d';
const SERIF = "font-family:Georgia,'Times New Roman',serif";
const SANS = 'font-family:-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';

function page(model: MailModel): string {
  const { say, publication, subject, paragraphs, button, foot, stop } = model;
  const words = paragraphs
    .map(
      (text) =>
        `<p style="margin:0 0 16px;${SERIF};font-size:18px;line-height:1.5">${escapeHtml(text)}</p>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="${say}" dir="${dirOf(say)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;padding:24px 16px;background:#f3f3ef;color:${INK}">
<div style="max-width:32em;margin:0 auto;background:#fefefd;color:${INK};padding:28px;border-top:3px solid ${INK}">
<p style="margin:0 0 24px;${SERIF};font-size:20px;font-weight:bold">${escapeHtml(publication)}</p>
${words}
${button ? buttonHtml(button) : ''}
<p style="margin:24px 0 0;${SANS};font-size:14px;line-height:1.5;color:${SOFT}">${escapeHtml(foot)}${stop ? ` <a href="${escapeAttr(stop.url)}" style="color:${SOFT}">${escapeHtml(stop.text)}</a>` : ''}</p>
</div>
</body>
</html>
`;
}

function buttonHtml({ text, url }: { text: string; url: string }): string {
  const href = escapeAttr(url);
  return `<p style="margin:24px 0 16px"><a href="${href}" style="display:inline-block;background:#1d4aa6;color:#ffffff;${SANS};font-size:16px;font-weight:bold;text-decoration:none;padding:12px 20px;border-radius:4px">${escapeHtml(text)}</a></p>
<p style="margin:0;${SANS};font-size:13px;line-height:1.5;color:${SOFT};word-break:break-all">${escapeHtml(url)}</p>`;
}
