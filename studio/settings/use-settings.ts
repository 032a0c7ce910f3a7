import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf, BodyInputOf } from '../../src/contract/operation.ts';
import { ask, Refusal } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { useNotes } from '../shell/notes.tsx';
import { settingsWords } from './words.ts';

export type Settings = AnswerOf<typeof contract.readSettings>;
export type SettingsChange = BodyInputOf<typeof contract.changeSettings>;

/**
 * Does something and says so, with the way to undo it; what is wrong stays, field by field, until the next
 * try.
 * @param stales paths of the API that are read again afterwards
 */
export function useAttempt(stales: readonly string[]) {
  const say = useNotes();
  const client = useQueryClient();
  const words = settingsWords.use();
  const [error, setError] = useState<unknown>(null);
  const refresh = () =>
    Promise.all(
      [...stales, '/session'].map((stale) => client.invalidateQueries({ queryKey: [stale] })),
    );
  async function attempt(
    work: () => Promise<unknown>,
    told: { text?: string; undo?: () => Promise<unknown> } = {},
  ): Promise<boolean> {
    setError(null);
    try {
      await work();
    } catch (reason) {
      setError(reason);
      await refresh();
      return false;
    }
    await refresh();
    const { text = words.saved, undo } = told;
    say({ text, ...(undo ? { onUndo: () => void undo().then(refresh, setError) } : {}) });
    return true;
  }
  const fields: Record<string, string> = error instanceof Refusal ? error.fields : {};
  return { attempt, error, fields, hasOwnPlace: Object.keys(fields).length > 0 };
}

/** The settings, and the way to change them. */
export function useSettings() {
  const { data: settings, error: readError } = useRead('/settings', {});
  const doing = useAttempt(['/settings']);
  const send = (body: SettingsChange) => ask('PATCH', '/settings', { body });
  return {
    ...doing,
    settings,
    readError,
    change: (body: SettingsChange, undo: SettingsChange) =>
      doing.attempt(() => send(body), { undo: () => send(undo) }),
  };
}
