/** humans.txt (humanstxt.org): the people behind the site, in plain words. */
import type { HumansTxtModel } from '../../domain/sitemap-models.ts';
import { oneLine } from './one-line.ts';

export function writeHumansTxt(model: HumansTxtModel): string {
  const people = model.people.map(({ name, role, url }) =>
    [`${oneLine(name)}`, role && `  ${oneLine(role)}`, url && `  ${oneLine(url)}`]
      .filter(Boolean)
      .join('\n'),
  );
  const site = [
    `Last update: ${new Date(model.updatedAt).toISOString().slice(0, 10).replaceAll('-', '/')}`,
    `Language: ${model.langs.join(', ')}`,
    'Standards: HTML, CSS, RSS, Atom, JSON Feed, schema.org',
    'Software: Recto',
  ];
  const team = [oneLine(model.publication), oneLine(model.place)].filter(Boolean).join(', ');
  return [`/* TEAM */`, team, ...people, '', '/* SITE */', ...site, ''].join('\n');
}
