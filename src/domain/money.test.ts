import { expect, it } from 'vitest';
import { formatMoney } from './money.ts';
import { PRESS_VAT, vatIn } from './receipt.ts';

it('money is written as the language writes it, without cents where there are none', () => {
  expect(formatMoney(500, 'EUR', 'fr-FR').replace(/\s/g, ' ')).toBe('5 €');
  expect(formatMoney(550, 'EUR', 'fr-FR').replace(/\s/g, ' ')).toBe('5,50 €');
  expect(formatMoney(600, 'USD', 'en-US')).toBe('$6');
  expect(formatMoney(700, 'JPY', 'en-GB')).toBe('JP¥700');
});

it('the tax of the press is in the sum: 2.1 % of what is before tax', () => {
  expect(vatIn(1021, PRESS_VAT)).toBe(21);
  expect(vatIn(500, PRESS_VAT)).toBe(10);
  expect(vatIn(0, PRESS_VAT)).toBe(0);
});
