import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type english from '../public/_locales/en/messages.json';

/** A file of the browser's own format: `public/_locales/<language>/messages.json`. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** What can be said. A key that ends in a plural category is one of several forms, and said by `count`. */
export type Key = keyof typeof english;
export type CountedKey<K extends Key = Key> = K extends `${infer Base}_other` ? Base : never;

/** The words of the interface in one language: every text, number and date that a reader sees is made here. */
export class Words {
  /** BCP 47, for the `lang` of what is drawn. */
  readonly lang: string;
  /** BCP 47, for what `Intl` writes. */
  readonly locale: string;
  readonly #catalogue: Catalogue;
  #plurals: Intl.PluralRules | null = null;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.lang = this.say('lang');
    this.locale = this.say('locale');
  }

  /** A text, its `$1`, `$2` … replaced by the values in turn. */
  say(key: Key, ...values: readonly string[]): string {
    return this.#filled(key, values);
  }

  /** The form of a text that goes with a number, which is its `$1`: "1 source", "5 источников". */
  count(key: CountedKey, number: number): string {
    this.#plurals ??= new Intl.PluralRules(this.locale);
    const form = `${key}_${this.#plurals.select(number)}`;
    return this.#filled(form in this.#catalogue ? form : `${key}_other`, [this.number(number)]);
  }

  /** Words beside one another, parted as the language parts them; what is empty is left out. */
  beside(...parts: readonly (string | false | 0 | null | undefined)[]): string {
    return parts.reduce<string>((all, part) => {
      if (!part) return all;
      return all === '' ? part : this.say('why_and', all, part);
    }, '');
  }

  /** A whole number as the language writes it. */
  number(number: number): string {
    // Up to a thousand, all of the languages write it alike, and `Intl` would first have to be got ready for it.
    return number < 1000 ? String(number) : number.toLocaleString(this.locale);
  }

  #filled(key: string, values: readonly string[]): string {
    const message = this.#catalogue[key]?.message ?? key;
    return message.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
  }
}

const Spoken = createContext<Words | null>(null);

/** Around a view: the words that it and everything in it speaks. */
export const Speaking = Spoken.Provider;

/** The words of the view that asks. */
export function useWords(): Words {
  const words = useContext(Spoken);
  if (words === null) throw new Error('Nobody has given this view words: put <Speaking> around it.');
  return words;
}
