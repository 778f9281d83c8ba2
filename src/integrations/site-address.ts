import type { AstroIntegration } from 'astro';

/** What is known of the address of a site. */
interface SiteAddress {
  readonly site: string;
  /** Whether somebody named it. */
  readonly siteNamed: boolean;
}

/** Warns at the end of a build whose address nobody named: search engines and shared links would be sent to this machine. */
export function siteAddress({ site, siteNamed }: SiteAddress): AstroIntegration {
  return {
    name: 'amore-site-address',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (siteNamed) return;
        logger.warn(`To publish this site, build it with its address: AMORE_SITE=https://… (now ${site}).`);
      },
    },
  };
}
