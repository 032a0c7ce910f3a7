import type { DiffPage } from '../../../src/domain/page-models.ts';
import { Masthead, Shell } from '../parts/masthead.tsx';
import { lengthClass } from '../parts/words.tsx';

export function Diff({ page }: { page: DiffPage }) {
  return (
    <Shell
      chrome={page.chrome}
      className="is-verso wrap"
      head={<Masthead chrome={page.chrome} corner={page.corner} />}
    >
      <header className="opening">
        <p className="kind">
          <a href={page.article.href}>{page.article.text}</a>
        </p>
        <h1 className={lengthClass(page.heading)}>{page.heading}</h1>
        <p className="stand">{page.words.diffKey}</p>
      </header>
      <div className="diff" dangerouslySetInnerHTML={{ __html: page.html }} />
    </Shell>
  );
}
