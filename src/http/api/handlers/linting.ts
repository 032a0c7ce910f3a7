import type { contract } from '../../../contract/index.ts';
import { readLinting as read } from '../../../usecases/verso/linting.ts';
import type { Handler } from '../handler.ts';

export const readLinting: Handler<typeof contract.readLinting> = async ({ ctx, params }) => {
  const { kind, at, settings, pictures, published } = await read(ctx, params);
  return {
    kind,
    at,
    lists: settings.lists,
    off: settings.off,
    pictures: [...pictures],
    published,
  };
};
