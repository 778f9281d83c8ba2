interface ImportMetaEnv {
  /** Id of the edition: names of databases, caches and channels begin with it. */
  readonly AMORE_EDITION: string;
  /** Version of this build, as in package.json. */
  readonly AMORE_BUILD: string;
}
