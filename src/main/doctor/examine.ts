import type { Config } from '../../config/config.ts';
import { examineData } from './examine-data.ts';
import {
  examineAddress,
  examineDisk,
  examineFolder,
  examineKey,
  examineMail,
  examineNode,
} from './examine-machine.ts';
import { CHECKS, type Finding } from './finding.ts';

/** Looks at all that a publication needs in real life, and changes nothing. */
export async function examine(config: Config, now: number): Promise<Finding[]> {
  const found = await Promise.all([
    examineNode(),
    examineFolder(config),
    examineDisk(config),
    examineKey(config),
    examineMail(config),
    examineAddress(config),
    examineData(config, now),
  ]);
  return found.flat().sort((a, b) => CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check));
}
