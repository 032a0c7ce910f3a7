import { useState } from 'react';
import { ask } from '../api/client.ts';
import { useRead } from '../api/use.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { TextField } from '../look/fields.tsx';
import { RefusalNote } from '../look/refusal.tsx';
import { Select } from '../look/select.tsx';
import { useAttempt } from '../settings/use-settings.ts';
import { useSay } from '../words/language.tsx';
import { amountOf } from './money.ts';
import { supportWords } from './words.ts';

const EMPTY = { mail: '', name: '', amount: '', currency: 'EUR', months: '12', note: '' };

/** A transfer came, or the house makes a gift. */
export function GiftLeaf({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const all = supportWords.use();
  const words = all.gift;
  const say = useSay();
  const { data } = useRead('/tiers', {});
  const doing = useAttempt(['/supporters']);
  const [form, setForm] = useState(EMPTY);
  const [tierId, setTierId] = useState('any');
  const [isBad, setBad] = useState(false);
  const set = (name: keyof typeof EMPTY) => (value: string) => setForm({ ...form, [name]: value });
  async function send() {
    const amount = amountOf(form.amount || '0', form.currency);
    setBad(amount === null);
    if (amount === null) return;
    const body = {
      mail: form.mail,
      name: form.name,
      note: form.note,
      currency: form.currency,
      amount,
      months: Number(form.months) || 1,
      tierId: tierId === 'any' ? null : tierId,
    };
    const give = () => ask('POST', '/supporters/gifts', { body });
    if (!(await doing.attempt(give, { text: words.saved }))) return;
    setForm(EMPTY);
    onClose();
  }
  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={onClose}>
      <form
        className="gift"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextField
          label={words.mail}
          type="email"
          value={form.mail}
          onChange={set('mail')}
          error={doing.fields.mail}
          autoFocus
        />
        <TextField label={words.name} value={form.name} onChange={set('name')} isProse />
        <div className="pair">
          <TextField
            label={words.amount}
            hint={words.amountHint}
            value={form.amount}
            onChange={set('amount')}
            error={isBad ? all.tiers.badAmount : undefined}
            inputMode="decimal"
          />
          <TextField label={words.currency} value={form.currency} onChange={set('currency')} />
        </div>
        <div className="pair">
          <Select
            label={words.level}
            value={tierId}
            onChange={setTierId}
            choices={[
              { value: 'any', text: words.byAmount },
              ...(data?.tiers ?? []).map((tier) => ({
                value: tier.id,
                text: tier.name[say] ?? Object.values(tier.name)[0] ?? tier.key,
              })),
            ]}
          />
          <TextField
            label={words.months}
            value={form.months}
            onChange={set('months')}
            inputMode="numeric"
          />
        </div>
        <TextField
          label={words.note}
          hint={words.noteHint}
          value={form.note}
          onChange={set('note')}
          isProse
        />
        {doing.hasOwnPlace ? null : <RefusalNote error={doing.error} />}
        <p className="foot acts">
          <Button onPress={onClose}>{all.cancel}</Button>
          <Button look="go" type="submit">
            {words.save}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
