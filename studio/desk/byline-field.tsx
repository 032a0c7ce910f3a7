import { ArrowUp, X } from 'lucide-react';
import { BYLINE_ROLES } from '../../src/domain/article.ts';
import { Button } from '../look/button.tsx';
import { Select } from '../look/select.tsx';
import type { PartProps } from './article-details.tsx';
import { detailsWords } from './details-words.ts';
import { NewAuthor } from './new-author.tsx';
import type { Details } from './types.ts';

type Signed = Details['authors'][number];

/** Who signs, in order, and for what. */
export function BylineField({ details, choices, change }: PartProps) {
  const words = detailsWords.use();
  const { authors } = details;
  const isDisabled = !details.may.write;
  const keep = (next: Signed[]) =>
    void change(
      { authors: next.map(({ authorId, role }) => ({ authorId, role })) },
      { authors: next },
    );
  const up = (at: number) => {
    const next = [...authors];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at - 1, 0, moved);
    keep(next);
  };
  const others = (choices?.authors ?? []).filter(
    ({ id }) => !authors.some(({ authorId }) => authorId === id),
  );
  return (
    <section aria-label={words.byline}>
      <h3 className="h2">{words.byline}</h3>
      <ul className="byline-list">
        {authors.map((author, at) => (
          <li key={`${author.authorId} ${author.role}`}>
            <span>{author.name}</span>
            <Select
              isBare
              label={words.roleOf(author.name)}
              value={author.role}
              isDisabled={isDisabled}
              onChange={(role) =>
                keep(
                  authors.map((one, i) =>
                    i === at ? { ...one, role: role as Signed['role'] } : one,
                  ),
                )
              }
              choices={BYLINE_ROLES.map((role) => ({ value: role, text: words.roles[role] }))}
            />
            <Button
              look="bare"
              aria-label={words.authorUp(author.name)}
              isDisabled={isDisabled || at === 0}
              onPress={() => up(at)}
            >
              <ArrowUp size={14} aria-hidden="true" />
            </Button>
            <Button
              look="bare"
              aria-label={words.dropAuthor(author.name)}
              isDisabled={isDisabled}
              onPress={() => keep(authors.filter((_, i) => i !== at))}
            >
              <X size={14} aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
      {choices && others.length > 0 ? (
        <Select
          label={words.addAuthor}
          value=""
          isDisabled={isDisabled}
          onChange={(authorId) => {
            const name = others.find(({ id }) => id === authorId)?.name;
            if (name) keep([...authors, { authorId, name, role: 'author' }]);
          }}
          choices={others.map(({ id, name }) => ({ value: id, text: name }))}
        />
      ) : null}
      {choices ? (
        <NewAuthor
          isOnly={others.length === 0}
          isDisabled={isDisabled}
          onMade={({ id, name }) => keep([...authors, { authorId: id, name, role: 'author' }])}
        />
      ) : null}
    </section>
  );
}
