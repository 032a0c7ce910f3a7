import { ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { lookWords } from './words.ts';

export interface Choice {
  value: string;
  text: string;
}

export interface SelectProps {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
  /** In a line of filters: the label stands before the value, without a box. */
  isBare?: boolean;
  isDisabled?: boolean;
  name?: string;
}

export function Select({ label, value, choices, onChange, isBare, ...rest }: SelectProps) {
  const { choose } = lookWords.use();
  return (
    <AriaSelect
      placeholder={choose}
      className={isBare ? 'sel' : 'row-field'}
      value={value}
      onChange={(key) => onChange(String(key))}
      {...rest}
    >
      <Label className={isBare ? '' : 'label'}>{label}</Label>
      <Button className={isBare ? 'choose bare' : 'choose'}>
        <b>
          <SelectValue />
        </b>
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className="pop">
        <ListBox items={choices.map((choice) => ({ ...choice, id: choice.value }))}>
          {(choice) => <ListBoxItem id={choice.value}>{choice.text}</ListBoxItem>}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
