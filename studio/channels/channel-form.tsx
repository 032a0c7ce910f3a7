import { useState } from 'react';
import { STORY_KINDS } from '../../src/domain/article.ts';
import {
  hasWords,
  isAnnouncing,
  isByHand,
  isContact,
  secretsOf,
} from '../../src/domain/channel.ts';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { kindWords } from '../desk/kind-words.ts';
import { Button } from '../look/button.tsx';
import { Checkbox, Switch } from '../look/checks.tsx';
import { TextField } from '../look/fields.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { useAttempt } from '../settings/use-settings.ts';
import type { Channel } from './types.ts';
import { channelsWords } from './words.ts';

type Draft = ReturnType<typeof draftOf>;
interface PartProps {
  channel: Channel;
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  fields: Record<string, string>;
}

const NO_KEYS = { token: '', tokenSecret: '', appKey: '', appSecret: '' };

function draftOf(channel: Channel) {
  const { name, address, isFollowed, isOn, templates, timing } = channel;
  const { editionIds, sectionIds, storyKinds } = channel;
  const { server = '', target = '', withPicture = false } = channel.options;
  const delay = String(channel.delayMinutes);
  const kept = { name, address, isFollowed, isOn, templates, timing };
  const chosen = { editionIds, sectionIds, storyKinds };
  return { ...kept, ...chosen, ...NO_KEYS, server, target, withPicture, delay };
}

/** All that the newsroom says of a channel. */
export function ChannelForm({ channel }: { channel: Channel }) {
  const words = channelsWords.use();
  const [draft, setDraft] = useState(() => draftOf(channel));
  const doing = useAttempt(['/channels']);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  async function send() {
    const { server, target, withPicture, delay, ...rest } = draft;
    const { options } = channel;
    const isMoved = server !== (options.server ?? '') || target !== (options.target ?? '');
    const body = {
      ...rest,
      delayMinutes: Math.round(Number(delay)) || 0,
      options: { ...(isMoved ? { server, target } : {}), withPicture },
    };
    const params = { channelId: channel.id };
    if (await doing.attempt(() => ask('PATCH', '/channels/:channelId', { params, body })))
      change(NO_KEYS);
  }
  const props = { channel, draft, change, fields: doing.fields };
  return (
    <form
      className="inside"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <RefusalNote error={doing.error} />
      <Naming {...props} />
      {isAnnouncing(channel.kind) ? (
        <>
          <Connection {...props} />
          <Choice {...props} />
          {hasWords(channel.kind) ? <Templates {...props} /> : null}
          <Switch isSelected={draft.isOn} onChange={(isOn) => change({ isOn })}>
            {words.isOn}
          </Switch>
        </>
      ) : null}
      <p className="acts">
        <Button look="go" type="submit">
          {words.save}
        </Button>
      </p>
    </form>
  );
}

function Naming({ channel, draft, change, fields }: PartProps) {
  const words = channelsWords.use();
  return (
    <>
      <div className="pair">
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={draft.name}
          onChange={(name) => change({ name })}
          error={fields.name}
        />
        {isContact(channel.kind) ? (
          <TextField
            label={words.address}
            hint={words.addressHint}
            value={draft.address}
            onChange={(address) => change({ address })}
            error={fields.address}
          />
        ) : null}
      </div>
      {isContact(channel.kind) ? (
        <Switch isSelected={draft.isFollowed} onChange={(isFollowed) => change({ isFollowed })}>
          {words.isFollowed}
        </Switch>
      ) : null}
    </>
  );
}

function Connection({ channel, draft, change, fields }: PartProps) {
  const words = channelsWords.use();
  const { kind } = channel;
  const [target, token] = [words.targets[kind], words.tokens[kind]];
  return (
    <div className="pair">
      {kind === 'mastodon' ? (
        <TextField
          label={words.server}
          hint={words.serverHint}
          value={draft.server}
          onChange={(server) => change({ server })}
          error={fields.server}
        />
      ) : null}
      {target ? (
        <TextField
          label={target}
          hint={words.targetHints[kind]}
          value={draft.target}
          onChange={(value) => change({ target: value })}
          error={fields.target}
        />
      ) : null}
      {kind === 'x' ? <XKeys {...{ channel, draft, change, fields }} /> : null}
      {token ? (
        <div>
          <TextField
            label={token}
            type={kind === 'webhook' ? 'text' : 'password'}
            autoComplete="off"
            hint={
              draft.token && kind === 'webhook'
                ? words.secretHint
                : channel.hasToken
                  ? words.kept
                  : undefined
            }
            value={draft.token}
            onChange={(value) => change({ token: value })}
            error={fields.token}
          />
          {kind === 'webhook' ? (
            <Button look="act" onPress={() => change({ token: newSecret() })}>
              {words.makeSecret}
            </Button>
          ) : null}
        </div>
      ) : null}
      {channel.options.key ? (
        <p>
          {words.key}
          <br />
          <code dir="ltr">/{channel.options.key}.txt</code>
        </p>
      ) : null}
    </div>
  );
}

/** By its API X takes posts from whoever pays for it: four keys, or none. */
function XKeys({ channel, draft, change, fields }: PartProps) {
  const words = channelsWords.use();
  const doing = useAttempt(['/channels']);
  const params = { channelId: channel.id };
  const body = { isForgotten: true };
  const forget = () =>
    doing.attempt(() => ask('PATCH', '/channels/:channelId', { params, body }), {
      text: words.forgotten,
    });
  return (
    <details className="keys" open={channel.hasToken}>
      <summary className="act">{words.byApi}</summary>
      <p className="small soft">{words.byApiHint}</p>
      {secretsOf('x').map((name) => (
        <TextField
          key={name}
          label={words.xKeys[name]}
          type="password"
          autoComplete="off"
          hint={channel.hasToken ? words.kept : undefined}
          value={draft[name]}
          onChange={(value) => change({ [name]: value })}
          error={fields[name]}
        />
      ))}
      {channel.hasToken ? (
        <Button look="act" onPress={() => void forget()}>
          {words.forget}
        </Button>
      ) : null}
      <RefusalNote error={doing.error} />
    </details>
  );
}

/** Made here, so that the house never has to say it. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return `whsec_${btoa(String.fromCharCode(...bytes))}`;
}

/** Standing pages are told to machines alone. */
const KINDS = STORY_KINDS.filter((kind) => kind !== 'page');

function Choice({ channel, draft, change, fields }: PartProps) {
  const words = channelsWords.use();
  const kinds = kindWords.use();
  const { data: editions } = useRead('/editions', {});
  const { data: sections } = useRead('/sections', {});
  return (
    <>
      <Ticks
        label={words.editions}
        all={(editions?.editions ?? []).map(({ id, title, lang }) => ({
          id,
          text: `${title} (${lang})`,
        }))}
        ticked={draft.editionIds}
        onChange={(editionIds) => change({ editionIds })}
      />
      <Ticks
        label={words.sections}
        all={(sections?.sections ?? []).map(({ id, name }) => ({ id, text: name }))}
        ticked={draft.sectionIds}
        onChange={(sectionIds) => change({ sectionIds })}
      />
      <Ticks
        label={words.storyKinds}
        all={KINDS.map((id) => ({ id, text: kinds[id] }))}
        ticked={draft.storyKinds}
        onChange={(storyKinds) => change({ storyKinds })}
      />
      {isByHand(channel.kind, channel.hasToken) ? null : (
        <div className="pair">
          <Select
            label={words.timing}
            value={draft.timing}
            choices={(['publication', 'delay', 'hand'] as const).map((value) => ({
              value,
              text: words.timings[value],
            }))}
            onChange={(timing) => change({ timing: timing as Draft['timing'] })}
          />
          {draft.timing === 'delay' ? (
            <TextField
              label={words.delay}
              inputMode="numeric"
              value={draft.delay}
              onChange={(delay) => change({ delay })}
              error={fields.delayMinutes}
            />
          ) : null}
        </div>
      )}
      {channel.kind === 'telegram' ? (
        <Switch isSelected={draft.withPicture} onChange={(withPicture) => change({ withPicture })}>
          {words.withPicture}
        </Switch>
      ) : null}
    </>
  );
}

function Ticks<Id extends string>(props: {
  label: string;
  all: readonly { id: Id; text: string }[];
  ticked: readonly Id[];
  onChange: (ids: Id[]) => void;
}) {
  const { label, all, ticked, onChange } = props;
  const words = channelsWords.use();
  if (all.length < 2) return null;
  return (
    <fieldset className="plain ticks">
      <legend className="label">
        {label} <span className="soft">{words.allHint}</span>
      </legend>
      {all.map(({ id, text }) => (
        <Checkbox
          key={id}
          isSelected={ticked.includes(id)}
          onChange={(isTicked) =>
            onChange(isTicked ? [...ticked, id] : ticked.filter((one) => one !== id))
          }
        >
          {text}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function Templates({ channel, draft, change, fields }: PartProps) {
  const words = channelsWords.use();
  const { data } = useRead('/editions', {});
  const shown = (data?.editions ?? []).filter(
    ({ id }) => draft.editionIds.length === 0 || draft.editionIds.includes(id),
  );
  return shown.map(({ lang, title }, at) => (
    <TextField
      key={lang}
      label={words.template(`${title} (${lang})`)}
      hint={at === 0 ? words.templateHint : undefined}
      rows={4}
      placeholder={channel.usualTemplate}
      value={draft.templates[lang] ?? ''}
      onChange={(value) => change({ templates: { ...draft.templates, [lang]: value } })}
      error={fields[`templates.${lang}`]}
    />
  ));
}
