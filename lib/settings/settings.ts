import type { SiteSettings } from './sites.ts';

/** What can be lit in a page, each by itself. */
export const litKinds = ['people', 'bodies', 'places', 'unknown', 'speech'] as const;
export type LitKind = (typeof litKinds)[number];

/** How often a name is lit: the first time in each section, the first time in the article, or wherever it stands. */
export const densities = ['section', 'article', 'every'] as const;
export type Density = (typeof densities)[number];

/** How a name is lit: by a line under it, by the colour of its letters, or by a tint behind it. */
export const styles = ['lines', 'colour', 'tint'] as const;
export type Style = (typeof styles)[number];

export const occasions = ['everywhere', 'chosen', 'click'] as const satisfies readonly SiteSettings['when'][];

/** The languages of the interface. `auto`: that of the browser. */
export const interfaceLanguages = ['auto', 'en', 'fr', 'es', 'de', 'ru', 'zh_CN'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Everything that a reader can choose. */
export interface Settings extends SiteSettings {
  readonly lit: Readonly<Record<LitKind, boolean>>;
  readonly density: Density;
  readonly style: Style;
  readonly language: InterfaceLanguage;
}

/** The shape in which settings are stored. Who raises it adds to `migrations`. */
export const settingsVersion = 2;

type Stored = Readonly<Record<string, unknown>>;

/** What makes the settings of each older version those of the next. */
const migrations: { readonly [version: number]: (stored: Stored) => Stored } = {
  // Every change stored every value, so that nobody need have chosen to see all names lit: it was how Sidelight came.
  1: ({ density, ...others }) => (density === 'every' ? others : { ...others, density }),
};

export const defaultSettings: Settings = {
  paused: false,
  when: 'everywhere',
  chosen: [],
  off: [],
  lit: { people: true, bodies: true, places: true, unknown: true, speech: true },
  density: 'section',
  style: 'lines',
  language: 'auto',
};

/** The settings in what was stored: what is missing or damaged is as it was at first, the rest as the reader left it. */
export function parseSettings(stored: unknown): Settings {
  const from = migrated(recordOf(stored));
  const lit = recordOf(from.lit);
  const kinds = litKinds.map((kind) => [kind, flag(lit[kind], defaultSettings.lit[kind])]);
  return {
    paused: flag(from.paused, defaultSettings.paused),
    when: oneOf(occasions, from.when, defaultSettings.when),
    chosen: sites(from.chosen),
    off: sites(from.off),
    lit: Object.fromEntries(kinds), // one entry for each kind, by the line above
    density: oneOf(densities, from.density, defaultSettings.density),
    style: oneOf(styles, from.style, defaultSettings.style),
    language: oneOf(interfaceLanguages, from.language, defaultSettings.language),
  };
}

/** Whether nothing in what was stored has to be given up; what was never set does not count. */
export function isWhole(stored: unknown): boolean {
  return (
    stored === undefined || (isRecord(stored) && isKept(migrated(recordOf(stored)), parseSettings(stored)))
  );
}

/** Whether a value that was stored, or never set, is what was read of it. */
function isKept(stored: unknown, read: unknown): boolean {
  if (!isRecord(read)) return JSON.stringify(stored) === JSON.stringify(read);
  const from = recordOf(stored);
  return (
    isRecord(stored) &&
    Object.entries(recordOf(read)).every(([key, value]) => !(key in from) || isKept(from[key], value))
  );
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function migrated(stored: Stored): Stored {
  const version = Number(stored.version);
  const migrate = migrations[version];
  return migrate === undefined ? stored : migrated({ ...migrate(stored), version: version + 1 });
}

/** A value as a record of whatever it holds; empty where it is none. */
export function recordOf(value: unknown): Stored {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function oneOf<T>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((each) => each === value) ?? otherwise;
}

function sites(value: unknown): string[] {
  const all = Array.isArray(value) ? value : [];
  return [...new Set(all.filter((site) => typeof site === 'string' && site !== ''))];
}

/** The settings with a site switched on or off: where only chosen sites are read, that is also a choice of it. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = (all: readonly string[]) => all.filter((each) => each !== site);
  const off = on ? others(settings.off) : [...others(settings.off), site];
  const chosen =
    on && settings.when === 'chosen' ? [...others(settings.chosen), site] : others(settings.chosen);
  return { ...settings, off, chosen };
}
