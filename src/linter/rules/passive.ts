/** `attr.passive-agentless`: harm was done or a decision made, and nobody did it. */

import { readFrench } from '../reading/french-forms.ts';
import { isAttributed, isSpoken, type Sentence } from '../reading/passages.ts';
import { type Hit, hitOn, type Rule, type RuleContext } from '../rule.ts';

const HARM_FR =
  /^(?:tu|bless|arrêt|interpell|détrui|frapp|bombard|accus|décid|ordonn|vend|incendi|expuls|licenci|abatt|assassin|agress|enlev|tortur|condamn|limog|suspend|supprim|pill|viol|détenu|emprisonn|extrad|évac|attaqu)(?:é|ée|és|ées|i|is|ie|ies|t|te|ts|tes|u|ue|us|ues|ué|uée|ués|uées|ié|iée|iés|iées|s|se|ses)?$/u;
const HARM_EN =
  /^(?:killed|wounded|injured|arrested|detained|destroyed|struck|bombed|accused|decided|ordered|sold|burned|burnt|evicted|fired|dismissed|shot|murdered|attacked|kidnapped|tortured|suspended|scrapped|looted|raped|jailed|deported|evacuated|executed|seized)$/u;
const BE_FR = /^(?:a|ont|avait|avaient|aurait|auraient|aura|auront)$/u;
const FINITE_BE_FR = /^(?:est|sont|était|étaient|fut|furent|sera|seront|serait|seraient)$/u;
const BE_EN = /^(?:is|are|was|were|been|being|be)$/u;
const AGENT_FR = /^(?:par|d'une|d'un)$/u;

function isHarm(sentence: Sentence, at: number): boolean {
  const { tokens, isFrench } = sentence;
  const { w } = tokens[at] ?? { w: '' };
  if (!isFrench)
    return HARM_EN.test(w) && [1, 2].some((back) => BE_EN.test(tokens[at - back]?.w ?? ''));
  if (!HARM_FR.test(w)) return false;
  const near = [1, 2, 3].map((back) => tokens[at - back]?.w ?? '');
  if (near.some((one) => /^(?:s'|se)$/u.test(one))) return false;
  if (near.some((one) => FINITE_BE_FR.test(one))) return true;
  const been = near.indexOf('été');
  return been >= 0 && [1, 2, 3].some((back) => BE_FR.test(tokens[at - been - 1 - back]?.w ?? ''));
}

function hasAgent(sentence: Sentence, at: number): boolean {
  const after = sentence.tokens.slice(at + 1, at + 9);
  return after.some(({ w }) => (sentence.isFrench ? AGENT_FR.test(w) : w === 'by'));
}

function agentless(sentence: Sentence, { records }: RuleContext): Hit[] {
  if (isAttributed(sentence)) return [];
  const { tokens } = sentence;
  const isConditional =
    sentence.isFrench && tokens.some(({ w }) => readFrench(w)?.form === 'conditional');
  const isBaseless = records
    .claimsIn(sentence)
    .some(
      (claim) => claim.modality === 'confirmed' && claim.basis.every((basis) => basis === 'none'),
    );
  const hits: Hit[] = [];
  tokens.forEach((_, at) => {
    if (isSpoken(sentence, at) || !isHarm(sentence, at) || hasAgent(sentence, at)) return;
    hits.push(
      hitOn(sentence, at, at + 1, { severity: isConditional || isBaseless ? 'warn' : 'info' }),
    );
  });
  return hits.slice(0, 1);
}

export const passiveAgentless: Rule = {
  id: 'attr.passive-agentless',
  group: 'attribution',
  severity: 'info',
  fixes: ['name-source', 'rewrite'],
  sentence: agentless,
};
