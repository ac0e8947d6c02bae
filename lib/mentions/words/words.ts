import type { WordList } from '../../text/word-list.ts';

/** What one language's words tell about names. All entries are folded (see `fold`) where they are looked up. */
export interface MentionWords {
  /** Words that get a capital at the start of a sentence or by custom and name nobody: the, meanwhile, Monday, May. */
  readonly plain: WordList;
  /** Adjectives that begin a name when a capital follows them: New, Great, Northern. */
  readonly adjectives: WordList;
  /** Days, months and abbreviations that are capitalised wherever they stand and never name an actor: Monday, GDP, DNA. */
  readonly never: WordList;
  /** Forms of address and ranks that stand before a person's name, capitalised or not. */
  readonly titles: WordList;
  /** Words that qualify a title: former, vice, acting. */
  readonly qualifiers: WordList;
  /** Nouns that say what somebody is, of people who comment: expert, professor, analyst. */
  readonly experts: WordList;
  /** Nouns for several persons who lead or act for states: leaders, ministers. */
  readonly leaders: WordList;
  /** Words that make a text that of several: joint, common. */
  readonly joint: WordList;
  /** Forms of address of a man and of a woman. */
  readonly sirs: WordList;
  readonly madams: WordList;
  /** Nouns that say what somebody is, of people who act for a body: spokesman, official, minister. */
  readonly officials: WordList;
  /** Nouns that head the name of a body: Ministry, Council, University. */
  readonly bodies: WordList;
  /** Of those, parts of a state: the demonym before them tells whose they are and is no part of the name. */
  readonly governing: WordList;
  /** Nouns that head the name of a place: River, Island, Province. */
  readonly places: WordList;
  /** Nouns that head the names of events, laws and works, which nobody is: Day, Cup, Treaty. */
  readonly things: WordList;
  /** Small words inside a name of several words: of, the, for. */
  readonly links: WordList;
  /** Small words inside a person's name: de, von, bin. */
  readonly particles: WordList;
  /** Words before which a seat of power is the town: in, at, near, visited. */
  readonly locatives: WordList;
  /** Nouns behind a demonym that make it a matter of taste or language, no state: delight, language. */
  readonly culture: WordList;
  /** Words before a demonym that make it a language: speaks, in. */
  readonly tongues: WordList;
  /** Words behind a hyphen that make a seat of power the town: "Brussels-based". */
  readonly seated: WordList;
  /** Nouns that say what a town is, behind its name: capital, city. */
  readonly towns: WordList;
  /** What towns have and powers have not: streets, metro, mayor. */
  readonly townThings: WordList;
  /** Words of a way between two places: train, flew. */
  readonly journeys: WordList;
  /** Prepositions before the name of a language: in, into. */
  readonly tonguesIn: WordList;
  /** Words before which an adjective has lost its noun: and, with, was. */
  readonly afterAdjectives: WordList;
  /** Nouns behind the name of a state that make it a team: coach, striker. */
  readonly athletes: WordList;
  /** Words that are at home in reports of matches: striker, semi-final. */
  readonly sport: WordList;
  /** Names of states that people are called too: Georgia, Jordan. */
  readonly givens: WordList;
  /** Verbs that tell that an office was taken up: became, succeeded. */
  readonly beginnings: WordList;
  /** Words that begin a clause on the name before the comma: who. */
  readonly relatives: WordList;
  /** Words that add one name to another: and. */
  readonly conjunctions: WordList;
  /** Who held an office before somebody, behind "his". */
  readonly predecessors: WordList;
  /** Words that tie names in a row: and, or, the. */
  readonly coordinators: WordList;
  /** Verbs after which or before which somebody speaks, as far as needed to tell a person. */
  readonly speaks: WordList;
  /** Pronouns as a machine writes them in capitals for an acronym it did not know. */
  readonly pronouns: WordList;
  /** How nouns end that no given name ends like, where every noun has a capital: "Einschätzung von", "Angaben von". */
  readonly abstracts: WordList;
}
