/** Whether quoted words stand in a text, whatever typesetting did to either. */
import { fold } from '../domain/document/fold.ts';

export { fold };

/** The parts of a quotation that were really said: an ellipsis or a bracket cuts it. */
function partsOf(quoted: string): string[] {
  return fold(quoted)
    .toLowerCase()
    .split(/\s*(?:\[[^\]]{0,200}\]|\(\.\.\.\)|\(…\)|…|\.\.\.)\s*/)
    .map((part) => part.replace(/^["'\s]+|[\s"'.,;:!?-]+$/g, ''))
    .filter((part) => part !== '');
}

/** The words stand in the text, in order, letter for letter but for typesetting and capitals. */
export function standsIn(quoted: string, text: string): boolean {
  const hay = fold(text).toLowerCase();
  let from = 0;
  for (const part of partsOf(quoted)) {
    const at = hay.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
