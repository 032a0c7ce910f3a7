import { ConfigProblem } from '../config/config.ts';
import { AppError } from '../domain/errors.ts';
import { message } from '../domain/words/messages.ts';

/** How a command ends. */
export const EXIT = { fine: 0, losses: 1, wrongUse: 2, refused: 3 } as const;

/** The language of the terminal; French and English are spoken. */
export function terminalLanguage(environment: { LANG?: string | undefined }): 'fr' | 'en' {
  return environment.LANG?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** One sentence that says what is wrong and what to do, and the exit code. A fault of ours keeps its trace. */
export function explainFailure(error: unknown, lang: 'fr' | 'en'): { text: string; code: number } {
  if (error instanceof ConfigProblem)
    return { text: error.problems.map((said) => said[lang]).join('\n'), code: EXIT.wrongUse };
  if (error instanceof AppError) {
    const isUse = error.code === 'invalid';
    return {
      text: message(error.key, error.args, lang),
      code: isUse ? EXIT.wrongUse : EXIT.refused,
    };
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { text: `${message('bug', {}, lang)}\n${trace}`, code: EXIT.refused };
}
