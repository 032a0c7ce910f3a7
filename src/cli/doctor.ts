import { Command } from 'commander';
import { readConfig } from '../config/config.ts';
import { examine } from '../main/doctor/examine.ts';
import type { Finding } from '../main/doctor/finding.ts';
import { jsonText } from './json-text.ts';
import { EXIT } from './say.ts';
import type { CliWords } from './words.ts';
import { wrapped } from './wrapped.ts';

const MARKS: Readonly<Record<Finding['state'], string>> = { good: '✓', weak: '!', bad: '✗' };

/** `recto doctor`: 0 nothing is wanting, 1 something is. */
export function doctorCommand(words: CliWords): Command {
  const { doctor } = words;
  return new Command('doctor')
    .description(doctor.help)
    .option('--json', words.help.json)
    .addHelpText('after', wrapped(doctor.ends))
    .action(async ({ json }: { json?: boolean }) => {
      const findings = await examine(readConfig(), Date.now());
      const said = findings.map((one) => ({ ...one, message: sentence(one, words) }));
      process.exitCode = said.every(({ state }) => state === 'good') ? EXIT.fine : EXIT.losses;
      if (json) process.stdout.write(jsonText({ findings: said }));
      else
        for (const { state, message } of said) process.stdout.write(`${MARKS[state]} ${message}\n`);
    });
}

function sentence({ check, case: what, args }: Finding, { doctor }: CliWords): string {
  return doctor.says[`${check}.${what}`]?.(args) ?? `${check}.${what}`;
}
