// What answering interactions takes, beside the interaction itself.
import type { Logger } from 'pino';
import type { AskableRecord } from '../answers/askable.js';
import type { Fetcher } from '../article/fetch.js';
import type { AnyCommand } from '../command.js';
import type { Language } from '../language/say.js';
import type { PictureRenderer } from '../picture/picture-renderer.js';
import type { Program } from '../reply/about-reply.js';
import type { ServerRecords } from '../server-record/server-records.js';
import type { Settings } from '../store/store.js';
import type { Observer } from './observer.js';
import type { PublicAnswerLimit } from './public-answer-limit.js';
import type { RecentAnswers } from './recent-answers.js';
import type { RemovableAnswers } from './removable-answers.js';
import type { ReportDesk } from './reports.js';

export interface Services {
  readonly commands: readonly AnyCommand[];
  /** Read anew for each interaction: the record may be replaced while the bot runs. */
  readonly record: AskableRecord;
  /** Servers' own records; left out where they are turned off. */
  readonly records?: ServerRecords | undefined;
  /** Of the pages that members cite. */
  readonly fetchPage: Fetcher;
  readonly calm: Pick<PublicAnswerLimit, 'over'>;
  readonly recent: Pick<RecentAnswers, 'to' | 'keep' | 'forget'>;
  readonly removable: RemovableAnswers;
  /** Of public answers where a server has said none. */
  readonly language: Language;
  /** Of the server where an interaction comes from, as its curators have set it; left out elsewhere. */
  readonly here?: Settings | undefined;
  /** undefined: nobody takes reports. */
  readonly reports: Pick<ReportDesk, 'takes' | 'send' | 'underWay'> | undefined;
  readonly pictures: Pick<PictureRenderer, 'ready' | 'draw'>;
  readonly log: Logger;
  readonly program?: Program | undefined;
  /** Of commands, by name; left out where Discord has told no ids. */
  readonly mentions?: ReadonlyMap<string, string> | undefined;
  /** Left out: nobody watches. */
  readonly watch?: Observer | undefined;
}
