// What the project holds itself to (issue "A project to be proud of").

/** The bot's figure is not to exceed `most`, in the unit of the row it stands in. */
export interface Goal {
  readonly most: number;
}

/** Times the bare client's figure. */
export const MEDIAN_RATIO: Goal = { most: 1.25 };
export const P99_RATIO: Goal = { most: 1.5 };
/** Milliseconds from spawn to ready. */
export const START_MS: Goal = { most: 1_500 };
/** MiB above the bare client. */
export const MEMORY_MIB: Goal = { most: 25 };
