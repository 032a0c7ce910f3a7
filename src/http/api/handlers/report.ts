import type { contract } from '../../../contract/index.ts';
import * as reports from '../../../usecases/verso/report-error.ts';
import type { Handler } from '../handler.ts';

export const listReports: Handler<typeof contract.listReports> = async ({ ctx }) => ({
  reports: await reports.listReports(ctx),
});

export const settleReport: Handler<typeof contract.settleReport> = async ({ ctx, params }) => {
  await reports.settleReport(ctx, params);
  return undefined;
};
