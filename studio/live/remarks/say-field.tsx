import { useRef, useState } from 'react';
import { useRead } from '../../api/use.ts';
import { Button } from '../../look/button.tsx';
import { remarkWords } from './words.ts';

export interface Said {
  body: string;
  mentions: string[];
}

/** Where a remark is written; `@` and the beginning of a name offer colleagues. */
export function SayField(props: {
  label: string;
  button: string;
  isPending: boolean;
  hint?: string;
  onSay: (said: Said) => void;
}) {
  const { label, button, isPending, hint, onSay } = props;
  const words = remarkWords.use();
  const { data } = useRead('/colleagues', {});
  const [body, setBody] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const colleagues = data?.colleagues ?? [];
  const asked = /@([\p{L}\p{M}’' -]{0,30})$/u.exec(body)?.[1];
  const offered =
    asked === undefined
      ? []
      : colleagues
          .filter(
            ({ name }) =>
              name.toLowerCase().startsWith(asked.toLowerCase()) && name !== asked.trim(),
          )
          .slice(0, 5);
  const take = (name: string) => {
    setBody(`${body.slice(0, body.length - (asked?.length ?? 0))}${name} `);
    field.current?.focus();
  };
  const send = () => {
    const mentions = colleagues.filter(({ name }) => body.includes(`@${name}`)).map(({ id }) => id);
    onSay({ body, mentions });
    setBody('');
  };
  return (
    <div className="say-remark">
      <label className="row-field">
        <span className="label">{label}</span>
        <textarea
          ref={field}
          className="field"
          rows={2}
          value={body}
          onChange={(event) => setBody(event.target.value)}
        />
      </label>
      {hint ? <p className="hint small quiet">{hint}</p> : null}
      {offered.length > 0 ? (
        <fieldset className="acts" aria-label={words.names}>
          {offered.map(({ id, name }) => (
            <button key={id} type="button" className="act" onClick={() => take(name)}>
              {name}
            </button>
          ))}
        </fieldset>
      ) : null}
      <Button isPending={isPending} isDisabled={body.trim() === ''} onPress={send}>
        {button}
      </Button>
    </div>
  );
}
