import { Link } from '@tanstack/react-router';
import { MessageCircleQuestionMark, MessagesSquare } from 'lucide-react';
import type { ReactNode } from 'react';
import { readersWords } from './readers-words.ts';

/** Lines of the column: what readers wrote, and where it is dealt with. */
export function ReadersWaiting(props: { comments: number; questions: number }) {
  const words = readersWords.use();
  return (
    <>
      {props.comments > 0 ? (
        <Line
          glyph={<MessagesSquare size={16} strokeWidth={1.6} aria-hidden="true" />}
          title={words.comments(props.comments)}
        >
          <Link className="act" to="/comments">
            {words.moderate}
          </Link>
        </Line>
      ) : null}
      {props.questions > 0 ? (
        <Line
          glyph={<MessageCircleQuestionMark size={16} strokeWidth={1.6} aria-hidden="true" />}
          title={words.questions(props.questions)}
        >
          <Link className="act" to="/questions">
            {words.answer}
          </Link>
        </Line>
      ) : null}
    </>
  );
}

function Line({
  glyph,
  title,
  children,
}: {
  glyph: ReactNode;
  title: string;
  children: ReactNode;
}) {
  return (
    <li>
      <h3>
        {glyph}
        <span>{title}</span>
      </h3>
      {children}
    </li>
  );
}
