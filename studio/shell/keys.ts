import { useEffect } from 'react';

const KEPT = 'recto.single-keys';

/** Single-letter keys can be switched off (WCAG 2.1.4). */
export const singleKeysAreOn = (): boolean => localStorage.getItem(KEPT) !== 'off';
export const switchSingleKeys = (isOn: boolean): void =>
  localStorage.setItem(KEPT, isOn ? 'on' : 'off');

/** Whether the key goes into a text somebody is writing. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return (
    target?.isContentEditable === true ||
    (target instanceof HTMLElement && ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** Whether the key presses a link or a button that has the focus: it is theirs, not the screen's. */
const isPressing = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('a[href], button, summary, [role]') !== null;

/**
 * Listens to keys while the screen is open: `{ n: write, '/': filter, 'mod+k': goTo }`.
 * Single keys are silent while somebody types.
 */
export function useKeys(keys: Record<string, (event: KeyboardEvent) => void>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isMod = event.ctrlKey || event.metaKey;
      const name = `${isMod ? 'mod+' : ''}${event.altKey ? 'alt+' : ''}${event.key.toLowerCase()}`;
      const act = keys[name];
      if (!act || event.defaultPrevented) return;
      if (!isMod && !event.altKey && (isTyping(event) || !singleKeysAreOn())) return;
      if (name === 'enter' && isPressing(event)) return;
      event.preventDefault();
      act(event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keys]);
}
