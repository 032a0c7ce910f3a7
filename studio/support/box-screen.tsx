import './support.css';
import { useEffect, useState } from 'react';
import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Switch } from '../look/checks.tsx';
import { TextField } from '../look/fields.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { EditionChoice, useEdition } from '../settings/edition-choice.tsx';
import { SettingsHead } from '../settings/settings-head.tsx';
import { useAttempt } from '../settings/use-settings.ts';
import { supportWords } from './words.ts';

type Boxes = AnswerOf<typeof contract.listSupportBoxes>['boxes'];
type Box = Boxes[number]['box'];

/** While somebody writes, the preview is drawn when they pause. */
const PAUSE_MS = 400;

/** How each edition asks for support, written once, with what readers will see beside it. */
export function BoxScreen() {
  const choice = useEdition();
  const { data, error } = useRead('/support-boxes', {});
  const mine = data?.boxes.find(({ editionId }) => editionId === choice.edition?.id);
  return (
    <>
      <SettingsHead place="support">
        <EditionChoice {...choice} />
      </SettingsHead>
      <RefusalNote error={error} />
      {mine ? <BoxForm key={mine.editionId} mine={mine} /> : null}
    </>
  );
}

function BoxForm({ mine }: { mine: Boxes[number] }) {
  const words = supportWords.use().box;
  const { editionId, lang } = mine;
  const [box, setBox] = useState<Box>(mine.box);
  const doing = useAttempt(['/support-boxes']);
  const set = (change: Partial<Box>) => setBox({ ...box, ...change });
  const send = (body: Box) =>
    ask('PUT', '/support-boxes/:editionId', { params: { editionId }, body });
  const kept = mine.box;
  const keep = () => doing.attempt(() => send(box), { undo: () => send(kept) });
  return (
    <form
      className="inside ask"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {doing.hasOwnPlace ? null : <RefusalNote error={doing.error} />}
      <Switch isSelected={box.isOn} onChange={(isOn) => set({ isOn })}>
        {words.on}
      </Switch>
      <TextField
        label={words.heading}
        hint={words.headingHint}
        lang={lang}
        isProse
        value={box.heading}
        onChange={(heading) => set({ heading })}
        error={doing.fields.heading}
      />
      <TextField
        label={words.text}
        lang={lang}
        isProse
        rows={3}
        value={box.text}
        onChange={(text) => set({ text })}
      />
      <TextField
        label={words.button}
        lang={lang}
        isProse
        value={box.button}
        onChange={(button) => set({ button })}
      />
      <Links box={box} set={set} lang={lang} error={doing.fields.links} />
      <Progress box={box} set={set} />
      <Rule box={box} set={set} />
      <Preview lang={lang} box={box} />
      <TextField
        label={words.pageText}
        lang={lang}
        isProse
        rows={3}
        value={box.pageText}
        onChange={(pageText) => set({ pageText })}
      />
      <TextField
        label={words.byHand}
        hint={words.byHandHint}
        rows={3}
        value={box.byHand.join('\n')}
        onChange={(text) => set({ byHand: text === '' ? [] : text.split('\n') })}
      />
      <p className="acts">
        <Button look="go" type="submit">
          {words.save}
        </Button>
      </p>
    </form>
  );
}

interface Part {
  box: Box;
  set: (change: Partial<Box>) => void;
}

function Links({ box, set, lang, error }: Part & { lang: string; error: string | undefined }) {
  const words = supportWords.use().box;
  const change = (at: number, link: Partial<Box['links'][number]>) =>
    set({ links: box.links.map((one, n) => (n === at ? { ...one, ...link } : one)) });
  return (
    <fieldset className="plain">
      <legend className="h2">{words.links}</legend>
      <ul className="support-links">
        {box.links.map((link, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own while it is written
          <li key={at}>
            <TextField
              label={words.linkText}
              lang={lang}
              value={link.text}
              onChange={(text) => change(at, { text })}
            />
            <TextField
              label={words.linkUrl}
              type="url"
              value={link.url}
              onChange={(url) => change(at, { url })}
            />
            <Button look="act" onPress={() => set({ links: box.links.filter((_, n) => n !== at) })}>
              {words.removeLink}
            </Button>
          </li>
        ))}
      </ul>
      {error ? <p className="stop">{error}</p> : null}
      <Button
        look="act"
        onPress={() => set({ links: [...box.links, { text: '', url: 'https://' }] })}
      >
        {words.addLink}
      </Button>
    </fieldset>
  );
}

const numberOf = (text: string): number | null => {
  const number = Number(text);
  return text.trim() === '' || !Number.isInteger(number) || number < 1 ? null : number;
};

function Progress({ box, set }: Part) {
  const words = supportWords.use().box;
  const { progress } = box;
  return (
    <div className="pair">
      <Switch
        isSelected={progress.isShown}
        onChange={(isShown) => set({ progress: { ...progress, isShown } })}
      >
        {words.progress}
      </Switch>
      {progress.isShown ? (
        <TextField
          label={words.goal}
          hint={words.goalHint}
          inputMode="numeric"
          value={progress.goal === null ? '' : String(progress.goal)}
          onChange={(text) => set({ progress: { ...progress, goal: numberOf(text) } })}
        />
      ) : null}
    </div>
  );
}

function Rule({ box, set }: Part) {
  const words = supportWords.use().box;
  const { rule } = box;
  return (
    <fieldset className="plain">
      <legend className="h2">{words.rule}</legend>
      <p className="soft">{words.ruleText}</p>
      <div className="pair">
        <TextField
          label={words.afterParagraph}
          hint={words.afterHint}
          inputMode="numeric"
          value={rule.afterParagraph === null ? '' : String(rule.afterParagraph)}
          onChange={(text) => set({ rule: { ...rule, afterParagraph: numberOf(text) } })}
        />
        <Switch isSelected={rule.atEnd} onChange={(atEnd) => set({ rule: { ...rule, atEnd } })}>
          {words.atEnd}
        </Switch>
      </div>
    </fieldset>
  );
}

/** The box in a page of the paper, as it is being written. */
function Preview({ lang, box }: { lang: string; box: Box }) {
  const words = supportWords.use().box;
  const query = new URLSearchParams({ lang, box: JSON.stringify(box) });
  const wanted = `/studio/support-preview?${query}`;
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setShown(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  return (
    <iframe
      className="box-preview"
      title={words.preview}
      src={shown}
      sandbox="allow-same-origin"
      onLoad={({ currentTarget }) => showBox(currentTarget)}
    />
  );
}

/** The frame opens where the box is. An address with a mark would scroll the screen around it as well. */
function showBox({ contentWindow: inside }: HTMLIFrameElement): void {
  const box = inside?.document.getElementById('r_support1');
  if (box) inside?.scrollTo(0, box.getBoundingClientRect().top - inside.innerHeight / 4);
}
