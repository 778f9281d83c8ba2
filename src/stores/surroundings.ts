/**
 * Everything the stores need from outside, so that tests can give their own: clock, randomness, edition and build.
 */
export interface Surroundings {
  /** Id of the edition; names of databases and channels begin with it. */
  readonly edition: string;
  /** Version of this build. */
  readonly build: string;
  /** The time now. */
  now(): Date;
  /** A new random id. */
  randomId(): string;
}

/** The browser that the page runs in. Touches nothing before one of its functions is called. */
export function browserSurroundings(edition: string, build: string): Surroundings {
  return {
    edition,
    build,
    now: () => new Date(),
    randomId: () => crypto.randomUUID(),
  };
}
