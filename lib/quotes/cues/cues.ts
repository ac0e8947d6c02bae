/**
 * Entries of one kind and a sentence that shows them in use, `{}` standing for the entry; a test reads each. An entry with
 * a hyphen before it is the end of longer words: `-sprecher` stands for Regierungssprecher.
 */
export interface CueList {
  readonly words: readonly string[];
  readonly sample: string;
}

/** What one language's words tell about who says what. Phrases are several words; all are folded where looked up. */
export interface Cues {
  /** Verbs whose object is what somebody says, all forms in use: "said", "adds". */
  readonly saying: CueList;
  /** Verbs that take a quoted word or judgement: "called", "rejected", "described". */
  readonly calling: CueList;
  /** Verbs of what a text says, which may stand with "in" before the text: "In the letter it reads". */
  readonly reading: CueList;
  /** The word before what somebody takes a thing for: "as". */
  readonly as: CueList;
  /** Verb forms that mark a clause as reported: German "sei", "hätten". */
  readonly reportive: CueList;
  /** Phrases after which the source stands: "according to", "in the words of". */
  readonly sourcePhrases: CueList;
  /** Nouns for what is said; the source is their owner: "statement", "words". */
  readonly speechNouns: CueList;
  /** Nouns for texts that can be quoted themselves: "declaration", "report". */
  readonly documents: CueList;
  /** Nouns for bodies that speak: "ministry", "government". */
  readonly institutions: CueList;
  /** Nouns for one person: "minister", "professor", "official". */
  readonly persons: CueList;
  /** Nouns for several: "ministers", "officials", "parties". */
  readonly groups: CueList;
  /** Pronouns for one man, one woman, and several. */
  readonly he: CueList;
  readonly she: CueList;
  readonly they: CueList;
  /** The pronoun of a body or a text: "it". */
  readonly it: CueList;
  /** Possessives of one man, one woman, and several or any: "his", "her", "their". */
  readonly hisOf: CueList;
  readonly herOf: CueList;
  readonly theirOf: CueList;
  /** Words before a noun that point to something named before: "the", "this". */
  readonly definite: CueList;
  /** Words before a noun of somebody not named: "a", "one", "some". */
  readonly indefinite: CueList;
  /** Words after which a name is not the subject: "to", "with", "of". */
  readonly prepositions: CueList;
  /** The word before an infinitive, whose subject is that of the main verb: "to". */
  readonly infinitive: CueList;
  /** The word before the doer of a passive: "by". */
  readonly by: CueList;
  /** Words that tie two names together: "and". */
  readonly and: CueList;
  /** Words for works before or after their quoted title: "film", "book". */
  readonly works: CueList;
  /** Words that announce a label: "so-called", "known as". */
  readonly labels: CueList;
  /** Verbs of saying that take a clause without "that": "said it was over". */
  readonly clausal: CueList;
  /** Verbs of saying whose hearer stands before "that": "told them that". */
  readonly telling: CueList;
  /** Relative words behind a comma, with which the writer goes on in his own name: "which", "who". */
  readonly remark: CueList;
  /** The word for a contrast: "but". */
  readonly but: CueList;
  /** Words that begin a clause right behind a verb of saying: "said it was", "said there is". */
  readonly clause: CueList;
  /** Conjunctions after which indirect speech stands: "that". */
  readonly that: CueList;
}

export function list(sample: string, words: string): CueList {
  return {
    words: words
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
    sample,
  };
}

/** The forms of regular English verbs: say-s, call-ed, adding. Irregular forms are written out beside them. */
export function inflected(stems: string): string {
  return stems
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((stem) => {
      const e = stem.endsWith('e');
      const y = /[^aeiou]y$/.test(stem);
      const root = e ? stem.slice(0, -1) : stem;
      const third = y ? `${stem.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(stem) ? `${stem}es` : `${stem}s`;
      const past = y ? `${stem.slice(0, -1)}ied` : `${root}ed`;
      return [stem, third, past, `${root}ing`];
    })
    .join(' ');
}
