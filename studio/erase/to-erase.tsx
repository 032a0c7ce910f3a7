import { Link } from '@tanstack/react-router';
import { useMay } from '../shell/session.tsx';
import { eraseWords } from './words.ts';

/** The way to erasing, far from the rest and for owners: nobody comes there by mistake. */
export function ToErase({ articleId, className }: { articleId: string; className: string }) {
  const { open } = eraseWords.use();
  if (!useMay('article:erase')) return null;
  return (
    <p className={className}>
      <Link className="act" to="/articles/$articleId/erase" params={{ articleId }}>
        {open}
      </Link>
    </p>
  );
}
