import { type FormEvent, useState } from 'react';
import { useAct } from '../../api/use.ts';
import { useLanguageName } from '../../live/language-name.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/fields.tsx';
import { useSession } from '../../shell/session.tsx';
import { useHost } from '../use-host.ts';
import { FormFoot } from './form-foot.tsx';
import { sourceWords } from './source-words.ts';
import { EVIDENCE, type Evidence } from './use-evidence.ts';

type Source = Evidence['sources'][number];

/** What readers of this article's language are told of a source that was first said in another. */
export function SourceSaid({ source }: { source: Source }) {
  const words = sourceWords.use();
  const nameOf = useLanguageName();
  const { lang } = useHost();
  const { editions } = useSession();
  const [isSaying, setSaying] = useState(false);
  const first = source.wordsLang ?? source.lang;
  if (editions.length < 2 || first === lang) return null;
  if (isSaying) return <SaidForm source={source} onDone={() => setSaying(false)} />;
  return (
    <Button look="act" onPress={() => setSaying(true)}>
      {words.inLang(nameOf(lang))}
    </Button>
  );
}

function SaidForm({ source, onDone }: { source: Source; onDone(): void }) {
  const words = sourceWords.use();
  const { lang } = useHost();
  const [given, setGiven] = useState(source.said[lang] ?? {});
  const say = useAct('PUT', '/sources/:sourceId/said/:lang', [EVIDENCE]);
  // Of a protected source readers get the description and nothing else.
  const told = source.isConfidential
    ? (['description'] as const)
    : source.description
      ? (['title', 'description'] as const)
      : (['title'] as const);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const params = { sourceId: source.id, lang };
    say.mutate({ params, body: given }, { onSuccess: onDone });
  };
  return (
    <form className="source-details" onSubmit={send}>
      {told.map((name) => (
        <TextField
          key={name}
          label={words.said[name]}
          hint={source[name] ?? undefined}
          value={given[name] ?? ''}
          onChange={(text) => setGiven({ ...given, [name]: text })}
          isProse
        />
      ))}
      <FormFoot words={words} isPending={say.isPending} error={say.error} onDone={onDone} />
    </form>
  );
}
