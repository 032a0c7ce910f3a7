import type { DeedPage } from '../../../src/domain/page-models.ts';
import { Shell } from '../parts/masthead.tsx';

/** One thing to do, with one button; or what was done. */
export function Deed({ page }: { page: DeedPage }) {
  const { button } = page;
  return (
    <Shell chrome={page.chrome} className="paper wrap">
      <header className="opening">
        <h1>{page.heading}</h1>
        <p className="stand">{page.text}</p>
      </header>
      {button && (
        <form method="post" action={button.action}>
          {button.fields.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button className="go" type="submit">
            {button.text}
          </button>
        </form>
      )}
      {page.link && (
        <p>
          <a href={page.link.href}>{page.link.text}</a>
        </p>
      )}
    </Shell>
  );
}
