import type { z } from 'zod';
import type { contract } from '../../../contract/index.ts';
import type { Publication } from '../../../domain/publication.ts';
import {
  changeSettings as change,
  readPublication,
} from '../../../usecases/publication/change-settings.ts';
import {
  archiveEdition as archive,
  changeEdition as changeOne,
  createEdition as create,
  orderEditions as order,
  restoreEdition as restore,
} from '../../../usecases/publication/editions.ts';
import { linterRules } from '../../../usecases/publication/linter-rules.ts';
import { allEditions } from '../../../usecases/publication/read.ts';
import type { Handler } from '../handler.ts';

type Shown = z.input<typeof contract.readSettings.answer>;

const shown = ({ name, version, settings }: Publication): Shown => ({ name, version, ...settings });

export const readSettings: Handler<typeof contract.readSettings> = async ({ ctx }) =>
  shown(await readPublication(ctx.db));

export const changeSettings: Handler<typeof contract.changeSettings> = async ({ ctx, body }) =>
  shown(await change(ctx, body));

export const readLinterRules: Handler<typeof contract.readLinterRules> = async ({ say }) =>
  linterRules(say);

export const listEditions: Handler<typeof contract.listEditions> = async ({ ctx }) => ({
  editions: await allEditions(ctx),
});

export const createEdition: Handler<typeof contract.createEdition> = ({ ctx, body }) =>
  create(ctx, body);

export const orderEditions: Handler<typeof contract.orderEditions> = async ({ ctx, body }) => {
  await order(ctx, body);
  return undefined;
};

export const changeEdition: Handler<typeof contract.changeEdition> = ({ ctx, params, body }) =>
  changeOne(ctx, { ...params, change: body });

export const archiveEdition: Handler<typeof contract.archiveEdition> = async ({ ctx, params }) => ({
  isRemoved: (await archive(ctx, params)) === null,
});

export const restoreEdition: Handler<typeof contract.restoreEdition> = ({ ctx, params }) =>
  restore(ctx, params);
