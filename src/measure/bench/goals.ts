// What the project holds itself to beside a bare discord.js client; each is the most that is allowed.
export const GOALS = {
  /** Times the bare client's median, a command. */
  medianRatio: 1.25,
  /** The same for suggestions while typing. */
  autocompleteMedianRatio: 1.5,
  /** Times the bare client's 99th percentile, a command. */
  p99Ratio: 1.5,
  /** A picture made, median, ms. */
  pictureMs: 300,
  /** A picture sent again, median, ms. */
  keptPictureMs: 5,
  /** Times its own: the 99th percentile of `/quote` while pictures are made. */
  besidePicturesRatio: 2,
  /** From spawn to ready, ms. */
  startMs: 1_500,
  /** Resident memory above the bare client's, MiB. */
  memoryMiB: 25,
  /** First contentful paint of the local Discord's page, ms. */
  firstPaintMs: 1_000,
  /** Interactions under load without an answer within 3 s. */
  lost: 0,
  /** Any answer under load, ms: Discord takes none after that. */
  slowestMs: 3_000,
  /** Memory after all interactions above that after the first 2,000, MiB; resident, and in use. */
  growthMiB: 20,
  /** While data is read anew, MiB: MemoryMax of the systemd unit. */
  peakMiB: 512,
  /** Of the event loop by one question, suggestion, message to check or reload, at 10,000 quotations; ms. */
  blockMs: 50,
} as const;
