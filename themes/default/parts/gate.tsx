import type { GateModel } from '../../../src/domain/page-models.ts';

/** Where the rest of a text is closed: what it takes, in kind words. Its styles come with it. */
export function Gate({ gate }: { gate: GateModel }) {
  return (
    <section className="shut" aria-labelledby="r_gate">
      {gate.sheetHref && <link rel="stylesheet" href={gate.sheetHref} />}
      <h2 id="r_gate">{gate.heading}</h2>
      <p>{gate.text}</p>
      {gate.tiers.length > 0 && (
        <ul className="offer">
          {gate.tiers.map((tier) => (
            <li key={tier.name}>
              <h3>{tier.name}</h3>
              <p className="price">{tier.price}</p>
              {tier.opens.length > 0 && (
                <ul className="what">
                  {tier.opens.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="ways">
        {gate.support && (
          <a className="btn on" href={gate.support.href}>
            {gate.support.text}
          </a>
        )}
        {gate.signIn && !gate.already && (
          <a className="btn on" href={gate.signIn.href}>
            {gate.signIn.text}
          </a>
        )}
      </p>
      {gate.signIn && gate.already && (
        <p className="and">
          {gate.already} <a href={gate.signIn.href}>{gate.signIn.text}</a>
        </p>
      )}
    </section>
  );
}
