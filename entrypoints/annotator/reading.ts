import type { Annotation } from '../../lib/annotate.ts';
import type { TextMap } from '../../lib/article/text-map.ts';
import type { Painter } from '../../lib/highlight/paint.ts';
import { huesOf } from '../../lib/quotes/hues.ts';
import { pageTheme } from '../card/page-theme.ts';
import { type Choice, type Chosen, chosenOf, sectionsOf } from './chosen.ts';
import { type Light, lightsOf, type NameStyle } from './lights.ts';

/** So many lights are lit or looked at in one step. */
const lightsAStep = 40;

/** An article as it was read in the page, and what is lit of it. */
export class Reading {
  readonly annotation: Annotation;
  readonly textMap: TextMap;
  /** What the reader wants to see lit of it. */
  readonly chosen: Chosen;
  readonly #style: NameStyle;
  readonly #painter: Painter;
  readonly #lit = new Map<Light, readonly Range[]>();

  constructor(annotation: Annotation, textMap: TextMap, choice: Choice, painter: Painter) {
    this.annotation = annotation;
    this.textMap = textMap;
    // Looking for sections asks every piece of text about its ancestors.
    const sections = choice.density === 'section' ? sectionsOf(textMap) : [];
    this.chosen = chosenOf(annotation, choice, sections);
    this.#style = choice.style === 'colour' && isOnDark(textMap) ? 'bright' : choice.style;
    this.#painter = painter;
  }

  /** Lights up what is chosen, some words a step. */
  *light(): Generator<undefined, void> {
    let count = 0;
    for (const light of lightsOf(this.chosen, huesOf(this.annotation.quotes), this.#style)) {
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

/** Whether an article stands on a dark ground; the middle of it tells. */
function isOnDark({ segments }: TextMap): boolean {
  return pageTheme(segments[segments.length >> 1]?.node.parentElement ?? null) === 'dark';
}
