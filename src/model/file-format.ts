/** The word that marks a file of this app. */
export const fileFormat = 'amore-prototype';

/** The version of the file that this app writes. Each older one has a migration. */
export const fileVersion = 1;
