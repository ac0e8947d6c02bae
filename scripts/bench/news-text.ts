import type { FactIndex } from '../../lib/facts/fact-index.ts';
import type { EntityType } from '../../lib/facts/schema.ts';
import { inventedPerson, pick, random } from './synthetic.ts';

/** Our own sentences. P: a person in full, p: the same by surname, C: a state, O: a body, T: a town, S: words said. */
const sentences = [
  'P arrived in T late on Monday for two days of talks with officials of C.',
  'The visit, the first since the spring, had been put off twice by the government of C.',
  '“S,” said P, who heads the delegation of O.',
  '“S,” p told reporters in T. “S.”',
  'p added that S, and that the details would be settled before the summer.',
  'According to P, an adviser to O, nothing in the text binds C to act.',
  'Asked about the delay, p replied: “S.”',
  'In a joint statement the two sides wrote that they “S”.',
  'Officials in T said that the agreement between C and C would be signed in the autumn.',
  'The foreign minister of C, P, called the decision of O a mistake.',
  'Neither C nor O has answered so far.',
  'Trade between C and C grew by eight per cent last year, most of it in machines, grain and gas.',
  'It was the third meeting of its kind since March, and by far the longest.',
  'A spokeswoman for O declined to say whether p had been told beforehand.',
  'P, a former ambassador of C, has followed the file for twenty years.',
  'What the critics call a “gift” is, in the eyes of p, no more than good manners.',
  'The paper, seen by several editors, runs to forty pages and names neither C nor its allies.',
  'Later that evening p left for T, where a dinner with P was planned.',
  'Many in T remember how the last round of talks ended.',
  'O, which was founded after the war, counts thirty members, among them C and C.',
];
const said = [
  'we shall not give up a single line of this text',
  'nobody in this room wants a longer crisis',
  'the door stays open, but not for ever',
  'our partners know very well what is expected of them',
  'there will be no sanctions without a vote',
  'this is a question of trust, and trust takes years',
  'the other side has understood that pressure does not work',
  'it would be wrong to speak of a new era',
];

const ARTICLE = 4000;

/**
 * Articles of about 4,000 characters, together at least `size`: always the same for the same base. Of the persons, two
 * in five are of the base.
 */
export function newsText(facts: FactIndex, size: number): string[] {
  const next = random(3);
  const labels = (type: EntityType) =>
    facts.entities.filter((entity) => entity.type === type).map(({ label }) => label);
  const [persons, states, bodies, towns] = [
    labels('person'),
    labels('polity'),
    labels('organisation'),
    labels('place'),
  ];
  const person = () => (next() < 0.4 ? pick(persons, next) : inventedPerson(next));
  const articles: string[] = [];
  for (let total = 0; total < size; total += articles.at(-1)!.length) {
    const cast = Array.from({ length: 6 }, person);
    let last = cast[0]!;
    const slots: Readonly<Record<string, () => string>> = {
      P: () => (last = pick(cast, next)),
      p: () => last.split(' ').at(-1)!,
      C: () => pick(states, next),
      O: () => `the ${pick(bodies, next)}`,
      T: () => pick(towns, next),
      S: () => pick(said, next),
    };
    articles.push(article(slots, next));
  }
  return articles;
}

function article(slots: Readonly<Record<string, () => string>>, next: () => number): string {
  let text = '';
  while (text.length < ARTICLE) {
    const sentence = pick(sentences, next).replace(/\b[PpCOTS]\b/g, (slot) => slots[slot]!());
    text += sentence[0]!.toUpperCase() + sentence.slice(1) + (next() < 0.35 ? '\n\n' : ' ');
  }
  return text.trimEnd();
}
