import type { contract } from '../../src/contract/index.ts';
import type { AnswerOf } from '../../src/contract/operation.ts';

export type Channel = AnswerOf<typeof contract.listChannels>['channels'][number];
export type Trial = AnswerOf<typeof contract.tryChannel>;
export type Announcement = AnswerOf<typeof contract.listAnnouncements>['announcements'][number];
