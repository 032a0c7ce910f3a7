import { type FormEvent, type ReactNode, useState } from 'react';
import { Refusal } from '../../api/client.ts';
import { useAct } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { Switch } from '../../look/checks.tsx';
import { TextField } from '../../look/fields.tsx';
import { FormFoot } from './form-foot.tsx';
import { sourceWords } from './source-words.ts';
import { EVIDENCE, type Evidence } from './use-evidence.ts';

type Source = Evidence['sources'][number];

const LINES = ['title', 'author', 'publisher', 'publishedAt', 'independenceGroup'] as const;
type Line = (typeof LINES)[number];

/** What is known of a source besides its copy: who made it, when, and whether it saw for itself. */
export function SourceDetails({ source, children }: { source: Source; children: ReactNode }) {
  const words = sourceWords.use();
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return (
      <>
        {children}
        <DetailsForm source={source} onDone={() => setOpen(false)} />
      </>
    );
  return (
    <Button look="act" onPress={() => setOpen(true)}>
      {words.details}
    </Button>
  );
}

function DetailsForm({ source, onDone }: { source: Source; onDone(): void }) {
  const words = sourceWords.use();
  const [given, setGiven] = useState(
    () =>
      Object.fromEntries(LINES.map((line) => [line, source[line] ?? ''])) as Record<Line, string>,
  );
  const [isPrimary, setPrimary] = useState(source.isPrimary);
  const [isConfidential, setConfidential] = useState(source.isConfidential);
  const [description, setDescription] = useState(source.description ?? '');
  const change = useAct('PATCH', '/sources/:sourceId', [EVIDENCE]);
  const fields = change.error instanceof Refusal ? change.error.fields : {};
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { title, ...others } = given;
    const lines = Object.fromEntries(
      Object.entries(others).map(([line, text]) => [line, text.trim() || null]),
    );
    const body = { ...lines, title, isPrimary, isConfidential, description: description || null };
    change.mutate({ params: { sourceId: source.id }, body }, { onSuccess: onDone });
  };
  return (
    <form className="source-details" onSubmit={send}>
      {LINES.map((line) => (
        <TextField
          key={line}
          label={words.lines[line]}
          hint={line in words.hints ? words.hints[line as keyof typeof words.hints] : undefined}
          value={given[line]}
          onChange={(text) => setGiven({ ...given, [line]: text })}
          error={fields[line]}
        />
      ))}
      <Switch isSelected={isPrimary} onChange={setPrimary}>
        {words.isPrimary}
      </Switch>
      <Switch isSelected={isConfidential} onChange={setConfidential}>
        {words.isConfidential}
      </Switch>
      {isConfidential ? (
        <TextField label={words.confidentialAs} value={description} onChange={setDescription} />
      ) : null}
      <FormFoot
        words={words}
        isPending={change.isPending}
        error={Object.keys(fields).length > 0 ? null : change.error}
        onDone={onDone}
      />
    </form>
  );
}
