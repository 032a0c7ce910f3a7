import { OFFERED_LANGUAGES } from '../../domain/languages.ts';
import { escapeAttr, escapeHtml } from '../../std/html-escape.ts';
import { button, type DoorFrame, field, framed, hidden, type Problem, paragraph } from './frame.ts';

/** What a stranger sees of a house that nobody has set up: where the key is. */
export function waitingPage(frame: DoorFrame, problem: Problem | null = null): string {
  const { setUp } = frame.words;
  const content = `${paragraph(setUp.waitingText)}<form method="get" action="/studio/set-up">
${field({ name: 'token', label: setUp.key, more: ' spellcheck="false" maxlength="60" dir="ltr"' }, problem)}${button(setUp.go)}</form>`;
  return framed(frame, { title: setUp.waitingTitle, content, problem });
}

export interface SetUpView {
  token: string;
  /** False where there is a publication already and only its owner is missing. */
  needsPublication: boolean;
  values: {
    publication: string;
    language: string;
    others: readonly string[];
    zone: string;
    name: string;
    mail: string;
  };
  zones: readonly string[];
  problem: Problem | null;
}

export function setUpPage(frame: DoorFrame, view: SetUpView): string {
  const { setUp } = frame.words;
  const { values, problem } = view;
  const content = `${paragraph(setUp.text)}<form method="post" action="/studio/set-up">
${hidden('token', view.token)}${view.needsPublication ? publicationFields(frame, view) : ''}<fieldset>
<legend>${escapeHtml(setUp.you)}</legend>
${field({ name: 'name', label: setUp.name, value: values.name, autocomplete: 'name', more: ' maxlength="200"' }, problem)}${field(
  {
    name: 'mail',
    label: setUp.mail,
    type: 'email',
    value: values.mail,
    autocomplete: 'email',
    hint: setUp.mailHint,
    more: ' dir="ltr"',
  },
  problem,
)}</fieldset>
${button(setUp.enter)}</form>`;
  return framed(frame, { title: setUp.title, content, problem });
}

function publicationFields(frame: DoorFrame, { values, zones, problem }: SetUpView): string {
  const { setUp } = frame.words;
  const options = OFFERED_LANGUAGES.map(
    ({ lang, name }) =>
      `<option value="${lang}" lang="${lang}"${lang === values.language ? ' selected' : ''}>${name}</option>`,
  ).join('\n');
  const others = OFFERED_LANGUAGES.map(
    ({ lang, name }) =>
      `<label class="tick"><input type="checkbox" name="others" value="${lang}"${values.others.includes(lang) ? ' checked' : ''}> <span lang="${lang}">${name}</span></label>`,
  ).join('\n');
  const known = zones.map((zone) => `<option value="${escapeAttr(zone)}"></option>`).join('');
  return `${field({ name: 'publication', label: setUp.publication, value: values.publication, more: ' maxlength="120"' }, problem)}<div class="row-field">
<label for="language">${escapeHtml(setUp.language)}</label>
<select class="field" id="language" name="language">
${options}
</select>
</div>
<fieldset>
<legend>${escapeHtml(setUp.others)}</legend>
<div class="ticks">
${others}
</div>
<p class="hint">${escapeHtml(setUp.othersHint)}</p>
</fieldset>
${field({ name: 'zone', label: setUp.zone, value: values.zone, hint: setUp.zoneHint, more: ' list="zones" data-zone spellcheck="false" dir="ltr"' }, problem)}<datalist id="zones">${known}</datalist>
`;
}
