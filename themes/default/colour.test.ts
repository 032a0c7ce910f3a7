import { describe, expect, it } from 'vitest';
import { contrast, readable } from './colour.ts';
import { DARK, LIGHT } from './styles/tokens.ts';

const light = Object.values(LIGHT);
const dark = Object.values(DARK);
const ACCENTS = [
  '#ffd400',
  '#00ff00',
  '#ffffff',
  '#000000',
  '#102a80',
  '#b5351a',
  '#ff8a66',
  '#777777',
  '#0ff0ff',
];

describe('the accent', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(ACCENTS)('%s can be read on every paper', (accent) => {
    for (const [papers, fallback] of [
      [light, '#b5351a'],
      [dark, '#ff8a66'],
    ] as const) {
      const colour = readable(accent, papers, fallback);
      for (const paper of papers) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('leaves a colour alone that can be read already', () => {
    expect(readable('#b5351a', light, '#000000')).toBe('#b5351a');
    expect(readable('#FF8A66', dark, '#000000')).toBe('#ff8a66');
  });

  it('takes the fallback for what is not a colour, so that no setting writes into the style sheet', () => {
    expect(readable('red;}body{display:none', light, '#b5351a')).toBe('#b5351a');
  });
});
