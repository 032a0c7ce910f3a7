/** The newsroom asks for support: levels, prices, ways. */
import type { SupportPage, SupportTier } from '../../../src/domain/page-models.ts';
import { Shell } from '../parts/masthead.tsx';

function Offer({ tier, page }: { tier: SupportTier; page: SupportPage }) {
  const { words, action } = page;
  const [main] = tier.prices;
  return (
    <li>
      <h2>{tier.name}</h2>
      <p className="price">{main?.text}</p>
      {tier.description && <p>{tier.description}</p>}
      {tier.opens.length > 0 && (
        <ul className="what" aria-label={words.opensList}>
          {tier.opens.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {action && (
        <form method="post" action={action}>
          <input type="hidden" name="tier" value={tier.id} />
          {tier.prices.length > 1 && (
            <select name="currency" aria-label={words.currency}>
              {tier.prices.map(({ currency, text }) => (
                <option key={currency} value={currency}>
                  {text}
                </option>
              ))}
            </select>
          )}
          <button type="submit" aria-label={tier.choose}>
            {words.choose}
          </button>
        </form>
      )}
    </li>
  );
}

export function Support({ page }: { page: SupportPage }) {
  const { words } = page;
  return (
    <Shell chrome={page.chrome} className="list wrap">
      <header className="opening">
        <h1>{page.heading}</h1>
        <p className="stand">{page.text}</p>
        {page.progress && <p className="meta hint">{page.progress}</p>}
      </header>
      {page.note && (
        <p className="said" role="status">
          {page.note}
        </p>
      )}
      {page.tiers.length > 0 && (
        <ul className="offer">
          {page.tiers.map((tier) => (
            <Offer key={tier.id} tier={tier} page={page} />
          ))}
        </ul>
      )}
      {(page.links.length > 0 || page.byHand.length > 0) && (
        <section className="stir" aria-labelledby="r_other">
          <h2 className="hd" id="r_other">
            {words.otherWays}
          </h2>
          <div className="ways">
            {page.links.map((link) => (
              <a key={link.href} className="btn" href={link.href} rel="noopener">
                {link.text}
              </a>
            ))}
          </div>
          {page.byHand.map((line) => (
            <p key={line} className="hint">
              {line}
            </p>
          ))}
        </section>
      )}
      <p className="feed meta">
        <a href={page.accountHref}>{page.isSupporter ? words.manage : words.gateAlready}</a>
      </p>
    </Shell>
  );
}
