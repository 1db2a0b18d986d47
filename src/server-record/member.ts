// Who may curate a server's own record. Discord has no permission for a subcommand: asked on every use.
import type { Settings } from '../store/store.js';

/** As Discord tells it with each interaction. */
export interface Member {
  readonly id: string;
  readonly roles: readonly string[];
  /** Whether they may manage the server. */
  readonly canManage: boolean;
}

export function isCurator({ canManage, roles }: Member, { curatorRole }: Settings): boolean {
  return canManage || (curatorRole !== null && roles.includes(curatorRole));
}
