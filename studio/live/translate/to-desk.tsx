import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { translateWords } from './words.ts';

/** Back to the desk. */
export function ToDesk() {
  const words = translateWords.use();
  return (
    <Link className="btn bare" to="/" aria-label={words.desk}>
      <ChevronLeft className="turns" size={16} aria-hidden="true" />
      <span className="opt">{words.desk}</span>
    </Link>
  );
}
