import {
  type KeyboardEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import type * as Y from 'yjs';
import { LINE_ORIGIN } from '../host.ts';
import { useHost } from '../use-host.ts';
import { changeOf } from './change-of.ts';

export interface LineFieldProps {
  className: string;
  text: Y.Text;
  label: string;
  hint: string;
  /** Whether writing begins here: the cursor stands in it when it is opened empty. */
  isFirst?: boolean;
}

/** The headline or the standfirst: one shared line of words, set as on the page. */
export function LineField({ className, text, label, hint, isFirst = false }: LineFieldProps) {
  const host = useHost();
  const field = useRef<HTMLTextAreaElement>(null);
  const value = useSyncExternalStore(
    (onChange) => {
      text.observe(onChange);
      return () => text.unobserve(onChange);
    },
    () => text.toString(),
  );
  useEffect(() => {
    if (isFirst && host.canWrite && text.length === 0) field.current?.focus();
  }, [isFirst, host, text]);
  useShared(field, text);
  useFittedHeight(field, value);
  return (
    <textarea
      ref={field}
      className={`line ${className}`}
      defaultValue={value}
      rows={1}
      aria-label={label}
      placeholder={hint}
      readOnly={!host.canWrite}
      spellCheck
      // What is written in one place is never taken back together with what is written in another.
      onFocus={() => host.undoManager.stopCapturing()}
      onChange={(event) => write(text, event.target.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={(event) => onLineKey(event, host)}
    />
  );
}

/** Puts into the field what others wrote, and leaves the caret among the words it was among. */
function useShared(field: React.RefObject<HTMLTextAreaElement | null>, text: Y.Text): void {
  useLayoutEffect(() => {
    const show = () => {
      const element = field.current;
      const now = text.toString();
      if (!element || element.value === now) return;
      const { at, removed, put } = changeOf(element.value, now);
      const moved = (place: number) =>
        place <= at ? place : Math.max(at + put.length, place + put.length - removed);
      const { selectionStart, selectionEnd } = element;
      element.value = now;
      if (document.activeElement === element)
        element.setSelectionRange(moved(selectionStart), moved(selectionEnd));
    };
    show();
    text.observe(show);
    return () => text.unobserve(show);
  }, [field, text]);
}

function useFittedHeight(field: React.RefObject<HTMLTextAreaElement | null>, value: string): void {
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || value === null) return;
    const resize = () => {
      element.style.height = 'auto';
      element.style.height = `${element.scrollHeight}px`;
    };
    resize();
    const observer = new ResizeObserver(resize);
    if (element.parentElement) observer.observe(element.parentElement);
    return () => observer.disconnect();
  }, [field, value]);
}

function write(text: Y.Text, next: string): void {
  const { at, removed, put } = changeOf(text.toString(), next);
  if (removed === 0 && put === '') return;
  text.doc?.transact(() => {
    if (removed > 0) text.delete(at, removed);
    if (put !== '') text.insert(at, put);
  }, LINE_ORIGIN);
}

/** Enter and the arrows lead through headline, standfirst and text as if they were one page. */
function onLineKey(
  event: KeyboardEvent<HTMLTextAreaElement>,
  host: ReturnType<typeof useHost>,
): void {
  const { currentTarget: field, key } = event;
  if (event.nativeEvent.isComposing) return;
  if (event.ctrlKey || event.metaKey) {
    if (key.toLowerCase() !== 'z' && key.toLowerCase() !== 'y') return;
    event.preventDefault();
    if (key.toLowerCase() === 'y' || event.shiftKey) host.undoManager.redo();
    else host.undoManager.undo();
    return;
  }
  // With Alt they lead elsewhere, with Shift they select.
  if (event.altKey || (event.shiftKey && key !== 'Enter')) return;
  const isAtEnd = field.selectionStart === field.value.length;
  const isAtStart = field.selectionEnd === 0;
  if (key === 'Enter' || (key === 'ArrowDown' && isAtEnd)) {
    event.preventDefault();
    const next = lineBeside(field, 1);
    if (next) next.focus();
    else host.view?.focus();
  } else if (key === 'ArrowUp' && isAtStart) {
    const previous = lineBeside(field, -1);
    if (!previous) return;
    event.preventDefault();
    previous.focus();
  }
}

function lineBeside(field: HTMLTextAreaElement, step: 1 | -1): HTMLTextAreaElement | undefined {
  const page = field.closest('.page, .pairs');
  const lines = [...(page?.querySelectorAll<HTMLTextAreaElement>('textarea.line') ?? [])];
  return lines[lines.indexOf(field) + step];
}
