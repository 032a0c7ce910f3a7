import { useEffect } from 'react';
import { useSession } from '../shell/session.tsx';

/** An article that is being opened takes up by itself what was left of it: that goes first. */
const AFTER_MS = 4_000;

/** Sends, from whatever screen, the words that an earlier tab left on this device. */
export function SendLeft() {
  const { staff } = useSession();
  useEffect(() => {
    // Without a network what sends them cannot be fetched either: it waits for the next one.
    const send = () =>
      void import('./send-left-copies.ts')
        .then((module) => module.sendLeftCopies(staff.id))
        .catch(() => addEventListener('online', send, { once: true }));
    const timer = setTimeout(() => {
      const isSomethingLeft = Object.keys(localStorage).some((key) =>
        key.startsWith(`recto.kept:${staff.id}:`),
      );
      if (isSomethingLeft) send();
    }, AFTER_MS);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', send);
    };
  }, [staff.id]);
  return null;
}
