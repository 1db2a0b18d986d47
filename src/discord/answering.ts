// What answering interactions takes, beside the interaction itself.
import type { Logger } from 'pino';
import type { NonEmpty } from '../record/model.js';
import type { DossierSearch } from '../search/dossier-search.js';
import type { CalmChannels } from './calm.js';
import type { Command } from './command.js';
import type { ReportDesk } from './reports.js';
import type { Watch } from './watch.js';

export interface Answering {
  readonly commands: readonly Command[];
  /** Read anew for each interaction: the record may be replaced while the bot runs. */
  readonly record: { readonly dossiers: NonEmpty<DossierSearch> };
  readonly calm: Pick<CalmChannels, 'admits'>;
  /** undefined: nobody takes reports. */
  readonly reports: Pick<ReportDesk, 'send'> | undefined;
  readonly log: Logger;
  /** Left out: nobody watches. */
  readonly watch?: Watch | undefined;
}
