// Discord's answers to a request it does not carry out.

/** Problems by path, the way Discord nests them: `{ embeds: { 0: { title: { _errors: [...] } } } }`. */
export interface ErrorTree {
  [key: string]: ErrorTree | { readonly code: string; readonly message: string }[];
}

/** An error answer: HTTP status, Discord's own code, and where the body went wrong. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly errors?: ErrorTree,
  ) {
    super(message);
  }

  /** The body Discord would send. */
  get body(): ErrorBody {
    return { message: this.message, code: this.code, ...(this.errors && { errors: this.errors }) };
  }
}

interface ErrorBody {
  readonly message: string;
  readonly code: number;
  readonly errors?: ErrorTree;
}

/** A request Discord would not have carried out, with the answer the bot got. */
export interface Refusal {
  readonly method: string;
  /** The path below `/api/v10`. */
  readonly path: string;
  readonly body: unknown;
  readonly error: ErrorBody;
}

const answers = {
  badRequest: [400, 0, '400: Bad Request'],
  unauthorized: [401, 0, '401: Unauthorized'],
  unknownRoute: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  malformedJson: [400, 50109, 'The request body contains invalid JSON.'],
  missingAccess: [403, 50001, 'Missing Access'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tooLarge: [413, 40005, 'Request entity too large'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  expiredToken: [401, 50027, 'Invalid Webhook Token'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached (100).'],
} as const satisfies Record<string, readonly [number, number, string]>;

/** One of the fixed answers, by name. */
export function apiError(name: keyof typeof answers): ApiError {
  const [status, code, message] = answers[name];
  return new ApiError(status, code, message);
}
