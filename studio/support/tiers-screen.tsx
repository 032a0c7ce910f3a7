import './support.css';
import { useState } from 'react';
import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf, BodyInputOf } from '../../src/contract/operation.ts';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Switch } from '../look/checks.tsx';
import { KeptField } from '../look/kept-field.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { AddByName } from '../settings/add-by-name.tsx';
import { Ordered } from '../settings/ordered.tsx';
import { SettingsHead } from '../settings/settings-head.tsx';
import { useAttempt } from '../settings/use-settings.ts';
import { useSession } from '../shell/session.tsx';
import { useSay } from '../words/language.tsx';
import { useLanguageNames } from '../words/languages.ts';
import { amountOf, formatMoney, textOfAmount } from './money.ts';
import { supportWords } from './words.ts';

type Tier = AnswerOf<typeof contract.listTiers>['tiers'][number];
type Change = BodyInputOf<typeof contract.changeTier>;

/** The levels of support: what they are called, cost and open. */
export function TiersScreen() {
  const words = supportWords.use();
  const say = useSay();
  const { editions } = useSession();
  const { data, error } = useRead('/tiers', {});
  const doing = useAttempt(['/tiers']);
  const [openId, setOpenId] = useState<string | null>(null);
  const tiers = data?.tiers ?? [];
  const nameOf = (tier: Tier) => tier.name[say] ?? Object.values(tier.name)[0] ?? tier.key;
  const lang = editions[0]?.lang ?? 'fr';
  const order = (ids: string[]) =>
    doing.attempt(() => ask('PUT', '/tiers/order', { body: { ids } }), {
      undo: () => ask('PUT', '/tiers/order', { body: { ids: tiers.map(({ id }) => id) } }),
    });
  return (
    <>
      <SettingsHead place="tiers" />
      <RefusalNote error={error ?? doing.error} />
      {data && tiers.length === 0 ? <p className="soft">{words.tiers.empty}</p> : null}
      <Ordered
        label={words.level}
        items={tiers}
        idOf={({ id }) => id}
        nameOf={nameOf}
        onOrder={order}
      >
        {(tier) => (
          <div className="grow">
            <div className="acts spread">
              <Button
                look="act"
                aria-expanded={openId === tier.id}
                onPress={() => setOpenId(openId === tier.id ? null : tier.id)}
              >
                <span className="serif" dir="auto">
                  {nameOf(tier)}
                </span>
              </Button>
              <span className="soft">
                {formatMoney(tier.amount, tier.currency, say)}{' '}
                {words.tiers.intervals[tier.interval]}
                {tier.isRetired ? ` · ${words.tiers.retiredNote}` : ''}
              </span>
            </div>
            {openId === tier.id ? <TierFields tier={tier} /> : null}
          </div>
        )}
      </Ordered>
      <AddByName
        label={words.tiers.addName}
        button={words.tiers.add}
        onAdd={(name) =>
          doing.attempt(() =>
            ask('POST', '/tiers', {
              body: { name: { [lang]: name }, amount: 500, currency: 'EUR', interval: 'month' },
            }),
          )
        }
      />
    </>
  );
}

function TierFields({ tier }: { tier: Tier }) {
  const words = supportWords.use().tiers;
  const say = useSay();
  const { editions } = useSession();
  const languageOf = useLanguageNames();
  const doing = useAttempt(['/tiers']);
  const [isBad, setBad] = useState(false);
  const send = (body: Change) =>
    ask('PATCH', '/tiers/:tierId', { params: { tierId: tier.id }, body });
  const change = (body: Change, before: Change) =>
    doing.attempt(() => send(body), { undo: () => send(before) });
  const keepAmount = (text: string) => {
    const amount = amountOf(text, tier.currency);
    setBad(amount === null);
    if (amount !== null) void change({ amount }, { amount: tier.amount });
  };
  const prices = Object.entries(tier.prices)
    .map(([currency, amount]) => `${currency} ${textOfAmount(amount, currency, say)}`)
    .join('\n');
  const keepPrices = (text: string) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const read = lines.map((line) => {
      const [, currency = '', sum = ''] = /^\s*([a-zA-Z]{3})\s+(.+)$/.exec(line) ?? [];
      return [
        currency.toUpperCase(),
        currency ? amountOf(sum, currency.toUpperCase()) : null,
      ] as const;
    });
    const isWrong = read.some(([, amount]) => amount === null);
    setBad(isWrong);
    if (!isWrong)
      void change(
        { prices: Object.fromEntries(read.map(([name, amount]) => [name, amount ?? 0])) },
        { prices: tier.prices },
      );
  };
  return (
    <div className="inside level">
      {doing.hasOwnPlace ? null : <RefusalNote error={doing.error} />}
      <div className="pair">
        <KeptField
          label={words.amount}
          value={textOfAmount(tier.amount, tier.currency, say)}
          error={isBad ? words.badAmount : undefined}
          onKeep={keepAmount}
        />
        <KeptField
          label={words.currency}
          value={tier.currency}
          error={doing.fields.currency}
          onKeep={(currency) => void change({ currency }, { currency: tier.currency })}
        />
        <Select
          label={words.interval}
          value={tier.interval}
          onChange={(interval) =>
            void change({ interval: interval as Tier['interval'] }, { interval: tier.interval })
          }
          choices={(['month', 'year', 'once'] as const).map((value) => ({
            value,
            text: words.intervals[value],
          }))}
        />
        <KeptField
          label={words.prices}
          hint={words.pricesHint}
          value={prices}
          rows={2}
          onKeep={keepPrices}
        />
      </div>
      {editions.map(({ lang }) => (
        <div key={lang} className="pair">
          <KeptField
            label={words.name(languageOf(lang))}
            lang={lang}
            isProse
            value={tier.name[lang] ?? ''}
            error={doing.fields.name}
            onKeep={(value) =>
              void change({ name: { ...tier.name, [lang]: value } }, { name: tier.name })
            }
          />
          <KeptField
            label={words.description(languageOf(lang))}
            lang={lang}
            isProse
            value={tier.description[lang] ?? ''}
            onKeep={(value) =>
              void change(
                { description: { ...tier.description, [lang]: value } },
                { description: tier.description },
              )
            }
          />
          <KeptField
            label={words.opens(languageOf(lang))}
            lang={lang}
            isProse
            rows={3}
            value={(tier.opens[lang] ?? []).join('\n')}
            onKeep={(value) =>
              void change(
                {
                  opens: {
                    ...tier.opens,
                    [lang]: value.split('\n').filter((line) => line.trim() !== ''),
                  },
                },
                { opens: tier.opens },
              )
            }
          />
        </div>
      ))}
      <h2 className="h2">{words.keys}</h2>
      <div className="pair">
        {(['stripe', 'patreon', 'buymeacoffee', 'kofi'] as const).map((name) => (
          <PlatformKey key={name} name={name} tier={tier} change={change} />
        ))}
      </div>
      <Switch
        isSelected={tier.isRetired}
        onChange={(isRetired) => void change({ isRetired }, { isRetired: !isRetired })}
      >
        {words.retired}
      </Switch>
    </div>
  );
}

function PlatformKey(props: {
  name: 'stripe' | 'patreon' | 'buymeacoffee' | 'kofi';
  tier: Tier;
  change: (body: Change, before: Change) => unknown;
}) {
  const { name, tier, change } = props;
  const words = supportWords.use();
  const hints = { stripe: words.tiers.stripeHint, patreon: words.tiers.patreonHint };
  return (
    <KeptField
      label={words.platforms.names[name]}
      hint={name in hints ? hints[name as keyof typeof hints] : undefined}
      value={tier.platformKeys[name] ?? ''}
      onKeep={(value) =>
        change(
          { platformKeys: { ...tier.platformKeys, [name]: value } },
          { platformKeys: tier.platformKeys },
        )
      }
    />
  );
}
