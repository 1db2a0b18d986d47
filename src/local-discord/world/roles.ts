// Roles: what a server calls some of its members.

import type { APIRole, RoleFlags } from 'discord-api-types/v10';
import { snowflake } from '../snowflake.js';

/** A role that allows nothing of its own. */
export function makeRole(name: string, id = snowflake()): APIRole {
  return {
    ...{ id, name, description: null, color: 0, hoist: false, icon: null, unicode_emoji: null, position: 0 },
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    ...{ permissions: '0', managed: false, mentionable: false, flags: 0 as RoleFlags },
  };
}

/** As members see and type it. */
export function shownAs(role: string): string {
  return role === '@everyone' ? role : `@${role}`;
}
