import { button, type DoorFrame, framed, hidden, type Problem, paragraph, wayOn } from './frame.ts';

/** The page of a link to a new address: its button makes the address count. */
export function newMailPage(
  frame: DoorFrame,
  { token, mail, problem }: { token: string; mail: string; problem: Problem | null },
): string {
  const { newMail } = frame.words;
  const content = `${paragraph(newMail.text(mail))}<form method="post" action="/studio/new-mail">
${hidden('token', token)}${button(newMail.enter)}</form>`;
  return framed(frame, { title: newMail.title, content, problem });
}

export function newMailDonePage(frame: DoorFrame): string {
  const { newMail } = frame.words;
  const content = paragraph(newMail.doneText) + wayOn('/studio/account', newMail.back);
  return framed(frame, { title: newMail.doneTitle, content });
}
