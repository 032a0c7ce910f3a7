import './support.css';
import { useState } from 'react';
import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Switch } from '../look/checks.tsx';
import { TextField } from '../look/fields.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { useWhen } from '../people/when.ts';
import { SettingsHead } from '../settings/settings-head.tsx';
import { useAttempt } from '../settings/use-settings.ts';
import { supportWords } from './words.ts';

type Platform = AnswerOf<typeof contract.listPlatforms>['platforms'][number];

const SECRETS = {
  stripe: ['apiKey', 'webhookSecret'],
  patreon: ['clientId', 'clientSecret', 'accessToken', 'refreshToken', 'webhookSecret'],
  buymeacoffee: ['webhookSecret'],
  kofi: ['webhookSecret'],
  liberapay: [],
} as const;
type Secret = (typeof SECRETS)[keyof typeof SECRETS][number];

/** Those that are asked, and not only listened to. */
const ASKED: readonly string[] = ['stripe', 'patreon'];

/** Where pledges come from, whether it works, and with which keys. */
export function PlatformsScreen() {
  const { data, error } = useRead('/platforms', {});
  return (
    <>
      <SettingsHead place="platforms" />
      <RefusalNote error={error} />
      {data?.platforms.map((one) => (
        <PlatformPart key={one.platform} tie={one} />
      ))}
    </>
  );
}

function PlatformPart({ tie }: { tie: Platform }) {
  const words = supportWords.use().platforms;
  const [isOpen, setOpen] = useState(false);
  const doing = useAttempt(['/platforms']);
  const name = words.names[tie.platform];
  const check = () =>
    doing.attempt(() =>
      ask('POST', '/platforms/:platform/check', { params: { platform: tie.platform } }),
    );
  return (
    <section className="platform" aria-label={name}>
      <header>
        <h2 className="h2">{name}</h2>
        <State tie={tie} />
      </header>
      <p className="soft">{words.abouts[tie.platform]}</p>
      <p className="acts">
        <Button look="act" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {tie.isTied ? words.keys : words.tie}
        </Button>
        {tie.isOn && ASKED.includes(tie.platform) ? (
          <Button look="act" onPress={check}>
            {words.asks}
          </Button>
        ) : null}
      </p>
      {tie.said ? <p className="stop">{tie.said}</p> : null}
      {isOpen ? <TieForm tie={tie} doing={doing} /> : null}
    </section>
  );
}

function State({ tie }: { tie: Platform }) {
  const words = supportWords.use().platforms;
  const { day } = useWhen();
  if (!tie.isOn) return <span className="quiet">{words.off}</span>;
  if (tie.downSince) return <span className="stop">{words.downSince(day(tie.downSince))}</span>;
  const heard = tie.lastNoticeAt ? words.heardAt(day(tie.lastNoticeAt)) : words.never;
  return (
    <span className="soft">
      {tie.isWorking ? `${words.working} · ` : ''}
      {tie.platform === 'liberapay' ? words.on : heard}
      {tie.syncedAt ? ` · ${words.syncedAt(day(tie.syncedAt))}` : ''}
    </span>
  );
}

function TieForm({ tie, doing }: { tie: Platform; doing: ReturnType<typeof useAttempt> }) {
  const words = supportWords.use().platforms;
  const { platform } = tie;
  const [isOn, setOn] = useState(tie.isTied ? tie.isOn : true);
  const [plain, setPlain] = useState({
    currency: tie.currency,
    pageUrl: tie.pageUrl,
    campaignId: tie.campaignId,
    vat: String(tie.vatRate / 100),
  });
  const [secrets, setSecrets] = useState<Partial<Record<Secret, string>>>({});
  const line = (name: keyof typeof plain) => ({
    value: plain[name],
    onChange: (value: string) => setPlain({ ...plain, [name]: value }),
  });
  const labelOf = (secret: Secret) =>
    platform === 'kofi' && secret === 'webhookSecret' ? words.verification : words[secret];
  async function send() {
    const { vat, ...rest } = plain;
    const vatRate = Math.round(Number(vat.replace(',', '.')) * 100);
    const body = {
      isOn,
      ...rest,
      ...(Number.isFinite(vatRate) ? { vatRate } : {}),
      ...secrets,
    };
    const params = { platform };
    if (await doing.attempt(() => ask('PUT', '/platforms/:platform', { params, body })))
      setSecrets({});
  }
  return (
    <form
      className="inside"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <RefusalNote error={doing.error} />
      {tie.hookUrl ? (
        <p>
          {words.hook}
          <br />
          <code dir="ltr">{tie.hookUrl}</code>
        </p>
      ) : null}
      <div className="pair">
        {SECRETS[platform].map((secret) => (
          <TextField
            key={secret}
            label={labelOf(secret)}
            type="password"
            autoComplete="off"
            hint={tie.kept.includes(secret) ? words.kept : undefined}
            value={secrets[secret] ?? ''}
            onChange={(value) => setSecrets({ ...secrets, [secret]: value })}
            error={doing.fields[secret]}
          />
        ))}
        {platform === 'patreon' ? (
          <TextField label={words.campaign} hint={words.campaignHint} {...line('campaignId')} />
        ) : null}
        {platform === 'stripe' ? null : (
          <TextField label={words.pageUrl} type="url" {...line('pageUrl')} />
        )}
        <TextField label={words.currency} {...line('currency')} error={doing.fields.currency} />
        {platform === 'liberapay' ? null : (
          <TextField label={words.vat} inputMode="decimal" {...line('vat')} />
        )}
      </div>
      <Switch isSelected={isOn} onChange={setOn}>
        {words.isOn}
      </Switch>
      <p className="acts">
        <Button look="go" type="submit">
          {words.save}
        </Button>
      </p>
    </form>
  );
}
