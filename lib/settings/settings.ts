import type { SiteSettings } from './sites.ts';

/** What can be lit in a page, each by itself. */
export const litKinds = ['people', 'bodies', 'places', 'unknown', 'speech'] as const;
export type LitKind = (typeof litKinds)[number];

/** How often a name is lit: the first time in each section, the first time in the article, or wherever it stands. */
export const densities = ['section', 'article', 'every'] as const;
export type Density = (typeof densities)[number];

export const occasions = ['everywhere', 'chosen', 'click'] as const satisfies readonly SiteSettings['when'][];

/** The languages of the interface. `auto`: that of the browser. */
export const interfaceLanguages = ['auto', 'en', 'fr', 'es', 'de', 'ru', 'zh_CN'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Everything that a reader can choose. */
export interface Settings extends SiteSettings {
  readonly lit: Readonly<Record<LitKind, boolean>>;
  readonly density: Density;
  readonly language: InterfaceLanguage;
}

/** The shape in which settings are stored; one day another will read this and know what to do. */
export const settingsVersion = 1;

export const defaultSettings: Settings = {
  paused: false,
  when: 'everywhere',
  chosen: [],
  off: [],
  lit: { people: true, bodies: true, places: true, unknown: true, speech: true },
  density: 'every',
  language: 'auto',
};

/** The settings in what was stored: what is missing or damaged is as it was at first, the rest as the reader left it. */
export function parseSettings(stored: unknown): Settings {
  const from = recordOf(stored);
  const lit = recordOf(from.lit);
  const kinds = litKinds.map((kind) => [kind, flag(lit[kind], defaultSettings.lit[kind])]);
  return {
    paused: flag(from.paused, defaultSettings.paused),
    when: oneOf(occasions, from.when, defaultSettings.when),
    chosen: sites(from.chosen),
    off: sites(from.off),
    lit: Object.fromEntries(kinds), // one entry for each kind, by the line above
    density: oneOf(densities, from.density, defaultSettings.density),
    language: oneOf(interfaceLanguages, from.language, defaultSettings.language),
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
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
