import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from './program.ts';
import { commandMeant, explainUsage } from './usage.ts';
import { wordsEn } from './words-en.ts';
import { wordsFr } from './words-fr.ts';

/** What a person reads after typing this. */
async function said(line: string, words = wordsEn): Promise<string> {
  const given = line.split(' ');
  const program = buildProgram(words);
  try {
    await program.parseAsync(given, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError)
      return explainUsage(error, commandMeant(program, given), words);
    throw error;
  }
  return '';
}

describe('what was typed wrong', () => {
  it('is said in a sentence that names the help to read', async () => {
    expect(await said('import')).toBe('Something is missing: <format>. See: recto import --help');
    expect(await said('import wordpress')).toBe(
      'Something is missing: <file>. See: recto import --help',
    );
    expect(await said('staff add')).toBe(
      'Something is missing: <mail>. See: recto staff add --help',
    );
    expect(await said('staff add a@b.fr --role')).toMatch(/^--role <role> needs a value/);
    expect(await said('serve now')).toMatch(/too many words/);
    expect(await said('--wrong')).toBe('There is no option --wrong. See: recto --help');
  });

  it('comes with what was perhaps meant', async () => {
    expect(await said('serv')).toBe('There is no command serv. Perhaps serve? See: recto --help');
    expect(await said('import --jso wordpress x')).toMatch(/Perhaps --json\?/);
  });

  it('says of a command that is promised that it is to come, and hints at no other', async () => {
    for (const words of [wordsEn, wordsFr]) {
      for (const line of ['export archive x.tar', 'export site here']) {
        const text = await said(line, words);
        expect(text).toMatch(/yet|encore/);
        expect(text).not.toMatch(/import|\?/);
      }
    }
  });

  it('is said in French on a French terminal', async () => {
    expect(await said('staff add', wordsFr)).toBe(
      'Il manque quelque chose\u00a0: <mail>. Voyez\u00a0: recto staff add --help',
    );
    expect(buildProgram(wordsFr).helpInformation()).toMatch(/Emploi\u00a0:[\s\S]*Commandes\u00a0:/);
  });
});
