import type { contract } from '../../../contract/index.ts';
import * as questions from '../../../usecases/question/desk.ts';
import type { Handler } from '../handler.ts';

export const listQuestions: Handler<typeof contract.listQuestions> = async ({ ctx, query }) => {
  const { questions: rows, counts } = await questions.questionQueue(ctx, query);
  return { questions: rows, counts: { open: 0, answered: 0, 'set-aside': 0, ...counts } };
};

export const answerQuestion: Handler<typeof contract.answerQuestion> = (request) =>
  questions.answerQuestion(
    { ...request.ctx, sealer: request.deps.sealer },
    { ...request.params, ...request.body },
  );

export const assignQuestion: Handler<typeof contract.assignQuestion> = ({ ctx, params, body }) =>
  questions.assignQuestion(ctx, { ...params, ...body });

export const setQuestionAside: Handler<typeof contract.setQuestionAside> = (request) =>
  questions.setQuestionAside(request.ctx, { ...request.params, ...request.body });
