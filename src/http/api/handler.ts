import type { Contract, OperationName } from '../../contract/index.ts';
import type {
  AnswerInputOf,
  BodyOf,
  OperationSpec,
  ParamsOf,
  QueryOf,
} from '../../contract/operation.ts';
import type { Context } from '../../usecases/context.ts';
import type { ApiDeps } from './deps.ts';
import type { Caller } from './who.ts';

/** A request that has passed the door: who asks is known and allowed, the input has the right shape. */
export interface ApiRequest<Spec extends OperationSpec> {
  deps: ApiDeps;
  /** Ready for use cases. */
  ctx: Context;
  caller: Caller;
  params: ParamsOf<Spec>;
  query: QueryOf<Spec>;
  body: BodyOf<Spec>;
  /** For operations whose body is a file. */
  raw: Request;
  /** The language to speak to the person: `fr` or `en`. */
  say: 'fr' | 'en';
}

export type Handler<Spec extends OperationSpec> = (
  request: ApiRequest<Spec>,
) => Promise<AnswerInputOf<Spec>>;

/** The compiler asks for a handler for every operation. */
export type Handlers = { [Name in OperationName]: Handler<Contract[Name]> };
