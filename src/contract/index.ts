import { readSession } from './session.ts';

/** All that the API can be asked, by name. A handler for each stands in `http/api/handlers`. */
export const contract = {
  readSession,
};

export type Contract = typeof contract;
export type OperationName = keyof Contract;
