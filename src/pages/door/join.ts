import {
  button,
  type DoorFrame,
  field,
  framed,
  hidden,
  type Problem,
  paragraph,
  wayOn,
} from './frame.ts';

export interface Join {
  token: string;
  name: string;
  /** As the person's language says it. */
  role: string;
  problem: Problem | null;
}

/** The page of an invitation: its button makes the person of the staff. */
export function joinPage(frame: DoorFrame, { token, name, role, problem }: Join): string {
  const { join } = frame.words;
  const content = `${paragraph(join.text(role))}<form method="post" action="/studio/join">
${hidden('token', token)}${field(
  { name: 'name', label: join.name, value: name, autocomplete: 'name', more: ' maxlength="200"' },
  problem,
)}${button(join.enter)}</form>`;
  return framed(frame, { title: join.title(frame.publication), content, problem });
}

export function overPage(frame: DoorFrame): string {
  const { join, spent } = frame.words;
  const content = paragraph(join.overText) + wayOn('/studio/sign-in', spent.back);
  return framed(frame, { title: join.overTitle, content });
}
