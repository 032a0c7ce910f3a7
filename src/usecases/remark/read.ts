import { listRemarksOf, listUnseenMentions } from '../../storage/remarks.ts';
import { listStaff } from '../../storage/staff.ts';
import { type Context, mustBeAllowed } from '../context.ts';
import { type PersonShown, peopleByActor } from '../people.ts';

export interface RemarkShown {
  id: string;
  quote: string;
  createdAt: number;
  resolvedAt: number | null;
  resolvedBy: PersonShown | null;
  messages: { id: string; by: PersonShown; body: string; at: number; mentions: PersonShown[] }[];
}

/** Every thread of an article, in the order they were begun. */
export async function listRemarks(ctx: Context, articleId: string): Promise<RemarkShown[]> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  const { remarks, messages } = await listRemarksOf(ctx.db, articleId);
  const shown = await peopleByActor(ctx.db);
  const person = (staffId: string) => shown(`staff:${staffId}`);
  return remarks.map(({ id, quote, createdAt, resolvedAt, resolvedBy }) => ({
    id,
    quote,
    createdAt,
    resolvedAt,
    resolvedBy: resolvedBy === null ? null : shown(resolvedBy),
    messages: messages
      .filter(({ remarkId }) => remarkId === id)
      .map((said) => ({
        id: said.id,
        body: said.body,
        at: said.at,
        by: person(said.staffId),
        mentions: said.mentions.map(person),
      })),
  }));
}

const SHOWN = 50;

/** Where colleagues ask for the actor's attention, for the desk. */
export async function listMentions(ctx: Context) {
  mustBeAllowed(ctx.actor, 'studio:enter');
  if (ctx.actor.type !== 'staff') return [];
  const shown = await peopleByActor(ctx.db);
  const rows = await listUnseenMentions(ctx.db, ctx.actor.id, SHOWN);
  return rows.map(({ staffId, ...row }) => ({ ...row, by: shown(`staff:${staffId}`) }));
}

/** Whom one may speak to: everybody who works here, by name and nothing else. */
export async function listColleagues(ctx: Context): Promise<{ id: string; name: string }[]> {
  mustBeAllowed(ctx.actor, 'studio:enter');
  return (await listStaff(ctx.db)).map(({ id, name }) => ({ id, name }));
}
