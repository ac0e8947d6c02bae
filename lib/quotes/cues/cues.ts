import type { WordList } from '../../text/word-list.ts';

/**
 * What one language's words tell about who says what. Phrases are several words; all are folded where looked up. An entry
 * with a hyphen before it is the end of longer words: `-sprecher` stands for Regierungssprecher.
 */
export interface Cues {
  /** Verbs whose object is what somebody says, all forms in use: "said", "adds". */
  readonly saying: WordList;
  /** Verbs that take a quoted word or judgement: "called", "rejected", "described". */
  readonly calling: WordList;
  /** Verbs of what a text says, which may stand with "in" before the text: "In the letter it reads". */
  readonly reading: WordList;
  /** The word before what somebody takes a thing for: "as". */
  readonly as: WordList;
  /** Verb forms that mark a clause as reported: German "sei", "hätten". */
  readonly reportive: WordList;
  /** Phrases after which the source stands: "according to", "in the words of". */
  readonly sourcePhrases: WordList;
  /** Words that name whose view it is where they open a clause: "For Lavrov, “...”". */
  readonly views: WordList;
  /** Nouns for what is said; the source is their owner: "statement", "words". */
  readonly speechNouns: WordList;
  /** Nouns for texts that can be quoted themselves: "declaration", "report". */
  readonly documents: WordList;
  /** Nouns for bodies that speak: "ministry", "government". */
  readonly institutions: WordList;
  /** Nouns for one person: "minister", "professor", "official". */
  readonly persons: WordList;
  /** Nouns for several: "ministers", "officials", "parties". */
  readonly groups: WordList;
  /** Pronouns for one man, one woman, and several. */
  readonly he: WordList;
  readonly she: WordList;
  readonly they: WordList;
  /** The pronoun of a body or a text: "it". */
  readonly it: WordList;
  /** Possessives of one man, one woman, and several or any: "his", "her", "their". */
  readonly hisOf: WordList;
  readonly herOf: WordList;
  readonly theirOf: WordList;
  /** Words before a noun that point to something named before: "the", "this". */
  readonly definite: WordList;
  /** Words before a noun of somebody not named: "a", "one", "some". */
  readonly indefinite: WordList;
  /** Words after which a name is not the subject: "to", "with", "of". */
  readonly prepositions: WordList;
  /** The word before an infinitive, whose subject is that of the main verb: "to". */
  readonly infinitive: WordList;
  /** The word before the doer of a passive: "by". */
  readonly by: WordList;
  /** Words that tie two names together: "and". */
  readonly and: WordList;
  /** Words for works before or after their quoted title: "film", "book". */
  readonly works: WordList;
  /** Words that announce a label: "so-called", "known as". */
  readonly labels: WordList;
  /** Verbs of saying that take a clause without "that": "said it was over". */
  readonly clausal: WordList;
  /** Verbs of saying whose hearer stands before "that": "told them that". */
  readonly telling: WordList;
  /** Relative words behind a comma, with which the writer goes on in his own name: "which", "who". */
  readonly remark: WordList;
  /** Words for what a clause is about to call by a name: "what Lavrov called". */
  readonly freeRelatives: WordList;
  /** Words before somebody who is said not to say it: "neither". */
  readonly negations: WordList;
  /** Words for "in" before a body that speaks, in languages that put it so: Russian "В Кремле сообщили". */
  readonly within: WordList;
  /** Words before a verb that make its subject the one spoken of or to: "was". */
  readonly auxiliaries: WordList;
  /** Words with which a verb of saying tells of the past, and beside which its subject stands: German "hat ... gesagt", "a déclaré". */
  readonly perfect: WordList;
  /** Words that begin another clause, which the quotation before them is no part of: "but", "while", "which". */
  readonly linking: WordList;
  /** Forms of verbs of saying that are nouns as well: "claims", "call". */
  readonly homographs: WordList;
  /** Words that begin a clause right behind a verb of saying: "said it was", "said there is". */
  readonly clause: WordList;
  /** Conjunctions after which indirect speech stands: "that". */
  readonly that: WordList;
  /** Labels of a transcript's lines that name nobody: "Q", "MODERATOR". */
  readonly turns: WordList;
  /** Words for who speaks or is spoken to, which a transcript has and a list of persons has not: "I", "you". */
  readonly selves: WordList;
  /** Phrases by which nobody in particular says something: "it is said"; or the one word that does so beside any verb of saying: French "on". */
  readonly impersonal: WordList;
  /** A pronoun and the auxiliary behind it that make no passive: French "s’est dit" is said by its subject. */
  readonly reflexives: WordList;
  /** Verbs by which one passes on the words of another, who is their object: "quoted". */
  readonly quoting: WordList;
  /** The preposition before an object that is a person: Spanish "citó a Ostrov". */
  readonly ofPersons: WordList;
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
