// Where servers' records are kept.
import { join } from 'node:path';

/** A folder for SQLite's file, or the address of a PostgreSQL database. */
export type Place = { readonly stateDir: string } | { readonly databaseUrl: string };

export const fileIn = (stateDir: string): string => join(stateDir, 'records.db');
