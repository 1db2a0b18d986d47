// What went wrong with Discord, in words for the log and for the operator; never a token, never a member's text.
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError, RateLimitError } from 'discord.js';
import {
  type APIGatewaySessionStartLimit,
  GatewayCloseCodes,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import { EXIT, OperatorError } from '../errors.js';
import { NotReached } from './request-with-retry.js';

const BAD_TOKEN =
  'Discord refused DISCORD_TOKEN. Make a new one at https://discord.com/developers/applications → your application → Bot → Reset Token, put it into .env and start again.';

/**
 * discord.js keeps a request's body and address in its errors, and the address holds the interaction's token.
 * Discord's own words about a body can repeat what stands in it: only its codes are told, and where they apply.
 */
export function forLog(error: unknown): object {
  if (error instanceof DiscordAPIError) {
    const { name, status, method, code, rawError } = error;
    const fields = 'errors' in rawError ? wrongFields(rawError.errors) : undefined;
    return { name, status, method, code, reason: RESTJSONErrorCodes[Number(code)], fields };
  }
  if (error instanceof HTTPError) {
    const { name, status, method, message } = error;
    return { name, status, method, message };
  }
  if (error instanceof RateLimitError) {
    const { name, method, scope, retryAfter } = error;
    return { name, method, scope, retryAfter };
  }
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack };
  return { message: String(error) };
}

/** Paths and codes from Discord's tree of errors: `data.embeds.0.title: BASE_TYPE_MAX_LENGTH`. */
function wrongFields(tree: unknown, path: readonly string[] = []): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, below]) =>
    key === '_errors'
      ? (below as { code: string }[]).map(({ code }) => `${path.join('.')}: ${code}`)
      : wrongFields(below, [...path, key]),
  );
}

/**
 * How an answer failed: `late`, `doubled` and `limited` ones Discord takes no more, and of `unanswered` ones it has taken
 * none however often it was asked; only of `failed` ones a plain line can be tried.
 */
export function outcomeOf(error: unknown): 'late' | 'doubled' | 'limited' | 'unanswered' | 'failed' {
  if (error instanceof HTTPError || error instanceof NotReached) return 'unanswered';
  if (error instanceof RateLimitError) return 'limited';
  if (!(error instanceof DiscordAPIError)) return 'failed';
  if (error.code === RESTJSONErrorCodes.UnknownInteraction) return 'late';
  return error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged ? 'doubled' : 'failed';
}

/** @param api the address that was tried, where it is not Discord's own */
export function whyNoStart(error: unknown, api: string | undefined): OperatorError {
  if (error instanceof OperatorError) return error;
  const refused = error instanceof DiscordAPIError && error.status === 401;
  const invalid = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (refused || invalid) return new OperatorError(BAD_TOKEN);
  if (error instanceof DiscordAPIError && 'code' in error.rawError) {
    return new OperatorError(`Discord refused: ${error.message} (code ${error.code}).`);
  }
  const where = api === undefined ? 'Discord' : `DISCORD_API_URL (${new URL(api).origin})`;
  const help =
    api === undefined ? 'the network and https://discordstatus.com' : 'that address, and what runs there';
  return new OperatorError(
    `No connection with ${where}: ${whyNoConnection(error)}. Check ${help}.`,
    EXIT.unavailable,
  );
}

function whyNoConnection(error: unknown): string {
  if (error instanceof HTTPError || error instanceof DiscordAPIError) {
    return `it answers with HTTP status ${error.status}`;
  }
  if (error instanceof RateLimitError) return 'it limits the rate of requests; try again later';
  if (!(error instanceof Error)) return String(error);
  // What discord.js makes of an answer in another shape than Discord's.
  const strange = error instanceof TypeError || error instanceof SyntaxError;
  return strange ? "what answers there is not Discord's API" : error.message;
}

/** Where the addresses that Discord's API names for the gateway lead nowhere. */
export function unreachableGateway(url: string): OperatorError {
  return new OperatorError(
    `Discord's API answers, but its gateway (${url}) does not. Check that the network, a proxy or a firewall lets WebSocket connections through, and https://discordstatus.com.`,
    EXIT.unavailable,
  );
}

/** Where a first connection is not answered, or not as a gateway does; any other error stays. */
export function notLetIn(url: string, error: Error): Error {
  if (error.message === 'Opening handshake has timed out') return unreachableGateway(url);
  const status = /^Unexpected server response: (\d{3})$/.exec(error.message)?.[1];
  if (status === undefined) return error;
  return new OperatorError(
    `Discord's gateway (${url}) refuses connections: it answers with HTTP status ${status}. Check https://discordstatus.com, and whether a proxy or a firewall answers in its place.`,
    EXIT.unavailable,
  );
}

/** @param needed sessions, one a shard */
export function noSessionsLeft(
  { total, remaining, reset_after }: APIGatewaySessionStartLimit,
  needed: number,
): OperatorError {
  const minutes = Math.ceil(reset_after / 60_000);
  return new OperatorError(
    `Discord lets this bot begin ${remaining} more of ${total} sessions a day, and it needs ${needed}: one a shard. The limit is reset in ${minutes} minutes. Find out what starts or disconnects it so often before it is started again.`,
    EXIT.unavailable,
  );
}

/** What a close code means, in one word; undefined for those that neither Discord nor WebSocket libraries send. */
export function closeReason(code: number): string | undefined {
  return GatewayCloseCodes[code] ?? ORDINARY_CLOSES[code];
}

const ORDINARY_CLOSES: { readonly [code: number]: string } = {
  1000: 'Normal',
  1001: 'GoingAway',
  1006: 'BrokenOff',
  1011: 'InternalError',
  1012: 'ServiceRestart',
  // Ours, to resume elsewhere: Discord has asked for it, or has not acknowledged a heartbeat.
  4200: 'Resuming',
};

/** Whether Discord takes no further connection from a bot that goes on as it is. */
export function closesForGood(code: number): boolean {
  return code in WHAT_TO_MEND || code === GatewayCloseCodes.AuthenticationFailed;
}

/** @param code one that closes for good */
export function whyClosed(code: number): OperatorError {
  if (code === GatewayCloseCodes.AuthenticationFailed) return new OperatorError(BAD_TOKEN);
  const name = GatewayCloseCodes[code] ?? 'unknown';
  const help = WHAT_TO_MEND[code] ?? 'Look the code up there';
  return new OperatorError(
    `Discord closed the connection for good (code ${code}, ${name}). ${help}. See https://discord.com/developers/docs/topics/opcodes-and-status-codes.`,
    // Whoever starts again asks Discord anew how many shards there have to be.
    code === GatewayCloseCodes.ShardingRequired ? EXIT.unavailable : EXIT.badConfiguration,
  );
}

const WHAT_TO_MEND: { readonly [code: number]: string } = {
  [GatewayCloseCodes.InvalidShard]: 'Check SHARD_COUNT, SHARDS_PER_PROCESS and SHARD_ORDINAL',
  [GatewayCloseCodes.ShardingRequired]: 'It is in more servers than its shards may serve: start it again',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord no longer speaks this version of its API: update the bot',
  [GatewayCloseCodes.InvalidIntents]: 'Discord no longer knows what this bot asks for: update the bot',
  [GatewayCloseCodes.DisallowedIntents]: 'Discord no longer allows what this bot asks for: update the bot',
};
