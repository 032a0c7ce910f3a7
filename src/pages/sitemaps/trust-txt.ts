/** trust.txt (JournalList): whom the publication belongs to, what it answers for, how to reach it. */
import type { TrustTxtModel } from '../../domain/sitemap-models.ts';
import { oneLine } from './one-line.ts';

export function writeTrustTxt(model: TrustTxtModel): string {
  const lines = [
    `# ${oneLine(model.name)}`,
    ...pairs('contact', model.contact ? [model.contact] : []),
    ...pairs('control', model.control),
    ...pairs('social', model.social),
    ...pairs('vendor', model.vendor),
    ...pairs('disclosure', model.disclosures),
    `datatrainingallowed=${model.allowsTraining ? 'yes' : 'no'}`,
    ...model.extra.map(oneLine).filter((line) => /^[a-z]+=\S+$/.test(line)),
  ];
  return `${[...new Set(lines)].join('\n')}\n`;
}

function pairs(name: string, values: string[]): string[] {
  return values.map(oneLine).flatMap((value) => (value === '' ? [] : [`${name}=${value}`]));
}
