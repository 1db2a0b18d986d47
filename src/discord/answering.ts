// What answering interactions takes, beside the interaction itself.
import type { Logger } from 'pino';
import type { AskableRecord } from '../answers/askable.js';
import type { Command, MessageCommand } from '../command.js';
import type { Studio } from '../picture/studio.js';
import type { CalmChannels } from './calm.js';
import type { ReportDesk } from './reports.js';
import type { Watch } from './watch.js';

export interface Answering {
  readonly commands: readonly (Command | MessageCommand)[];
  /** Read anew for each interaction: the record may be replaced while the bot runs. */
  readonly record: AskableRecord;
  readonly calm: Pick<CalmChannels, 'admits'>;
  /** undefined: nobody takes reports. */
  readonly reports: Pick<ReportDesk, 'send' | 'underWay'> | undefined;
  readonly pictures: Pick<Studio, 'ready' | 'draw'>;
  readonly log: Logger;
  /** Left out: nobody watches. */
  readonly watch?: Watch | undefined;
}
