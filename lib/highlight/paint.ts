/** The marks of names: each is a line, and comes as a colour of the letters, on light and on dark pages, and as a tint too. */
const nameLights = ['actor', 'place', 'repaired', 'unknown'] as const;
export type NameLight = (typeof nameLights)[number];

/** The names under which ranges are lit; each has its rule in the style sheet of highlights. */
export const lightNames = [
  ...nameLights,
  ...nameLights.map((name) => `colour-${name}` as const),
  ...nameLights.map((name) => `bright-${name}` as const),
  ...nameLights.map((name) => `tint-${name}` as const),
  'speech-1',
  'speech-2',
  'speech-3',
  'speech-4',
  'speech-other',
  'current',
  'focus',
] as const;
export type LightName = (typeof lightNames)[number];

/** The page's registry of highlights, as far as it works from a content script: Firefox throws on iterating it. */
export type Registry = Pick<HighlightRegistry, 'get' | 'set' | 'delete'>;

const prefix = 'sidelight-';

/**
 * Lights ranges up as CSS Custom Highlights under names of its own, so that no node of the page changes. Keeps its own
 * lists of ranges, and touches nothing else in the registry.
 */
export class Painter {
  readonly #registry: Registry;
  readonly #lit = new Map<LightName, Highlight>();

  constructor(registry: Registry = CSS.highlights) {
    this.#registry = registry;
  }

  /** Adds a range under a name. Names later in `lightNames` are drawn over earlier ones. */
  add(name: LightName, range: Range): void {
    let highlight = this.#lit.get(name);
    if (highlight === undefined) {
      highlight = new Highlight();
      highlight.priority = lightNames.indexOf(name);
      this.#lit.set(name, highlight);
      this.#registry.set(prefix + name, highlight);
    }
    highlight.add(range);
  }

  /** Takes a range back; the name goes with its last range. */
  delete(name: LightName, range: Range): void {
    const highlight = this.#lit.get(name);
    highlight?.delete(range);
    if (highlight?.size === 0) this.#drop(name, highlight);
  }

  /** Puts back what the page has taken out of the registry, by a `clear()` of its own or by a navigation. */
  reapply(): void {
    for (const [name, highlight] of this.#lit) {
      if (!this.#holds(name, highlight)) this.#registry.set(prefix + name, highlight);
    }
  }

  /** Takes everything back; nothing of ours is left in the registry. */
  clear(): void {
    for (const [name, highlight] of this.#lit) this.#drop(name, highlight);
  }

  #drop(name: LightName, highlight: Highlight): void {
    if (this.#holds(name, highlight)) this.#registry.delete(prefix + name);
    this.#lit.delete(name);
  }

  #holds(name: LightName, highlight: Highlight): boolean {
    return this.#registry.get(prefix + name) === highlight;
  }
}
