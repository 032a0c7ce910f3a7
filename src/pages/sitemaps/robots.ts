/** robots.txt (RFC 9309): what crawlers need not look at, and which may not come for training. */
import type { RobotsModel } from '../../domain/sitemap-models.ts';

/**
 * Collectors of text and pictures for training models, by the names they give themselves. Those that
 * fetch a page because a reader just asked for it (`ChatGPT-User`, `Claude-User`) or to find it again
 * for them (`OAI-SearchBot`, `Claude-SearchBot`, `PerplexityBot`) are search engines here.
 */
const TRAINING_CRAWLERS = [
  'AI2Bot',
  'Amazonbot',
  'anthropic-ai',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'cohere-training-data-crawler',
  'Diffbot',
  'FacebookBot',
  'Google-CloudVertexBot',
  'Google-Extended',
  'GPTBot',
  'ImagesiftBot',
  'Kangaroo Bot',
  'meta-externalagent',
  'Omgili',
  'Omgilibot',
  'PanguBot',
  'Timpibot',
  'webzio-extended',
];

export function writeRobotsTxt(model: RobotsModel): string {
  if (model.isHidden) return 'User-agent: *\nDisallow: /\n';
  const groups = [
    [
      'User-agent: *',
      'Disallow: /studio',
      'Disallow: /api/',
      ...model.langs.map((lang) => `Disallow: /${lang}/search`),
    ],
  ];
  if (!model.allowAiCrawlers) {
    const names = TRAINING_CRAWLERS.map((name) => `User-agent: ${name}`);
    groups.push(['# Not for training models.', ...names, 'Disallow: /']);
  }
  groups.push(model.sitemaps.map((url) => `Sitemap: ${url}`));
  return `${groups.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
