interface ImportMetaEnv {
  /** Id of the edition: names of databases, caches and channels begin with it. */
  readonly AMORE_EDITION: string;
  /** The mark of the edition, as the address of a picture. */
  readonly AMORE_MARK: string;
  /** Version of this build, as in package.json. */
  readonly AMORE_BUILD: string;
}

declare module 'virtual:edition-colours.css';
