/** Where the settings are kept, in the storage of this machine: settings that are synced would be sent away. */
export const settingsKey = 'settings';

/** On which pages Sidelight reads by itself. Sites are host names without "www."; one covers its subdomains. */
export interface SiteSettings {
  /** Nowhere, until the reader switches it on again. */
  readonly paused: boolean;
  /** On every site, on the chosen ones, or only where the reader clicks. */
  readonly when: 'everywhere' | 'chosen' | 'click';
  readonly chosen: readonly string[];
  readonly off: readonly string[];
}

/**
 * Whether a page of this host may be read without being asked. Takes the settings as they are stored, whole or not: the
 * gate asks this on every page and is too small to check them first.
 */
export function readsByItself(stored: Partial<SiteSettings> | undefined, host: string): boolean {
  const { paused, when, chosen, off } = stored ?? {};
  return (
    paused !== true && when !== 'click' && !among(off, host) && (when !== 'chosen' || among(chosen, host))
  );
}

function among(sites: readonly string[] | undefined, host: string): boolean {
  return Array.isArray(sites) && sites.some((site) => `.${host}`.endsWith(`.${site}`));
}

/** The site of an address as the settings keep it: its host name without "www."; null for what is no page of the web. */
export function siteOf(url: string): string | null {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : null;
}
