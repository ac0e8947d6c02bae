import type { Annotation } from '../../lib/annotate.ts';
import type { TextMap } from '../../lib/article/text-map.ts';
import type { Painter } from '../../lib/highlight/paint.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { chosenMentions, chosenQuotes, sectionsOf } from './chosen.ts';
import { type Light, lightsOf } from './lights.ts';

/** So many lights are lit or looked at in one step. */
const lightsAStep = 40;

/** An article as it was read in the page, and what is lit of it. */
export class Reading {
  readonly annotation: Annotation;
  readonly textMap: TextMap;
  readonly #painter: Painter;
  readonly #lit = new Map<Light, readonly Range[]>();

  constructor(annotation: Annotation, textMap: TextMap, painter: Painter) {
    this.annotation = annotation;
    this.textMap = textMap;
    this.#painter = painter;
  }

  /** Lights up what the reader wants to see lit, some words a step. */
  *light(settings: Settings): Generator<undefined, void> {
    let count = 0;
    // Looking for them asks every piece of text about its ancestors.
    const sections = settings.density === 'section' ? sectionsOf(this.textMap) : [];
    const mentions = chosenMentions(this.annotation.mentions, settings, sections);
    for (const light of lightsOf(mentions, chosenQuotes(this.annotation.quotes, settings))) {
      const ranges = this.textMap.rangesFor(light);
      for (const range of ranges) this.#painter.add(light.name, range);
      this.#lit.set(light, ranges);
      if (++count % lightsAStep === 0) yield;
    }
  }

  /** Takes the lights off those words that the page has changed or removed, some a step. */
  *dropChanged(): Generator<undefined, void> {
    let count = 0;
    for (const [light, ranges] of this.#lit) {
      if (this.textMap.rangeFor(light) === null) this.#putOut(light, ranges);
      if (++count % lightsAStep === 0) yield;
    }
  }

  /** Takes every light off. */
  putOut(): void {
    for (const [light, ranges] of this.#lit) this.#putOut(light, ranges);
  }

  #putOut(light: Light, ranges: readonly Range[]): void {
    for (const range of ranges) this.#painter.delete(light.name, range);
    this.#lit.delete(light);
  }
}
