import { type FormEvent, useState } from 'react';
import { SPEAKER_WORDS, type SpeakerWords } from '../../../src/domain/attribution.ts';
import { useAct } from '../../api/use.ts';
import { useLanguageName } from '../../live/language-name.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/fields.tsx';
import { useSession } from '../../shell/session.tsx';
import { useHost } from '../use-host.ts';
import { FormFoot } from './form-foot.tsx';
import { speakerWords } from './speaker-words.ts';
import { EVIDENCE, type Evidence } from './use-evidence.ts';

type Attribution = Evidence['attributions'][number];

/** What the newsroom says of a speaker, in the language of this article. */
export function VoiceWords({ attribution }: { attribution: Attribution }) {
  const words = speakerWords.use();
  const nameOf = useLanguageName();
  const { lang } = useHost();
  const { editions } = useSession();
  const [isSaying, setSaying] = useState(false);
  const told = linesOf(attribution);
  if (editions.length < 2 || told.length === 0) return null;
  if (isSaying)
    return <WordsForm attribution={attribution} told={told} onDone={() => setSaying(false)} />;
  return (
    <Button look="act" onPress={() => setSaying(true)}>
      {words.inLang(nameOf(lang))}
    </Button>
  );
}

/** The lines of this kind of speaker that somebody filled in, as they were first said. */
function linesOf({ speaker }: Attribution): [keyof SpeakerWords, string][] {
  const first = speaker as Record<string, unknown>;
  return SPEAKER_WORDS.flatMap((name) => {
    const text = first[name];
    return typeof text === 'string' && text !== '' ? [[name, text] as [typeof name, string]] : [];
  });
}

function WordsForm(props: {
  attribution: Attribution;
  told: [keyof SpeakerWords, string][];
  onDone(): void;
}) {
  const { attribution, told, onDone } = props;
  const words = speakerWords.use();
  const { lang } = useHost();
  const [given, setGiven] = useState<SpeakerWords>(attribution.speaker.said?.[lang] ?? {});
  const say = useAct('PUT', '/attributions/:attributionId/said/:lang', [EVIDENCE]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const params = { attributionId: attribution.id, lang };
    say.mutate({ params, body: given }, { onSuccess: onDone });
  };
  return (
    <form className="source-details" onSubmit={send}>
      {told.map(([name, first]) => (
        <TextField
          key={name}
          label={words.lines[name]}
          hint={first}
          value={given[name] ?? ''}
          onChange={(text) => setGiven({ ...given, [name]: text })}
          isProse
        />
      ))}
      <FormFoot words={words} isPending={say.isPending} error={say.error} onDone={onDone} />
    </form>
  );
}
