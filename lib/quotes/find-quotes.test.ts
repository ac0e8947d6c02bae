import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFacts } from '../../tests/sample-facts.ts';
import { annotate } from '../annotate.ts';
import { languageFor } from '../languages.ts';
import type { Quote } from './quote.ts';

function quotesIn(text: string, lang = 'en'): readonly Quote[] {
  const article = { title: '', byline: null, published: '2021-03-24', lang, text, bodyStart: 0 };
  return annotate(article, sampleFacts, languageFor(lang)).quotes.filter(({ kind }) => kind !== 'indirect');
}

/** The last quotation's confidence; a quotation that is given to nobody counts as none. */
function sureness(text: string, speaker: string): number {
  const quote = quotesIn(text).at(-1);
  return quote?.speaker?.name === speaker ? quote.confidence : 0;
}

describe('a nearer and better cue makes surer', () => {
  it.each([
    [
      'the verb beside the name, then words between, then no verb at all',
      '“The talks in China are over for good,” said Sergey Lavrov.',
      '“The talks in China are over for good,” said, after a long pause and a look at his notes, Sergey Lavrov.',
    ],
    [
      'the verb beside the quotation, then a clause between',
      'Sergey Lavrov said: “The talks in China are over for good.”',
      'Sergey Lavrov said to the many people who had come to the hall on that day: “The talks are over for good.”',
    ],
    [
      'a verb of saying, then one of judging',
      'Sergey Lavrov said the talks were “over for good and all”.',
      'Sergey Lavrov met with the talks “over for good and all”.',
    ],
    [
      'a cue, then the speaker just before',
      '“We left,” said Sergey Lavrov.',
      '“We left,” said Sergey Lavrov. The hall was still. “And we shall not come back to it.”',
    ],
    [
      'the speaker just before, then the one of the paragraph before',
      '“We left,” said Sergey Lavrov. The hall was still. “And we shall not come back to it.”',
      '“We left,” said Sergey Lavrov.\n\n“And we shall not come back to it.”',
    ],
    [
      'a name, then a pronoun',
      '“We left,” Sergey Lavrov said.',
      'Sergey Lavrov was in Moscow. “We left,” he said.',
    ],
  ])('%s', (_, better, worse) => {
    expect(sureness(better, 'Sergey Lavrov')).toBeGreaterThan(sureness(worse, 'Sergey Lavrov'));
    expect(sureness(better, 'Sergey Lavrov')).toBeGreaterThan(0.5);
  });

  it('takes the subject of the nearer verb', () => {
    expect(quotesIn('Wang Yi left when Sergey Lavrov said: “It is over.”')[0]?.speaker?.name).toBe(
      'Sergey Lavrov',
    );
  });

  it('a speech that goes on in the next paragraph without closing is surer than a mere neighbour', () => {
    const open = quotesIn('Sergey Lavrov said: “We left.\n\n“And we shall not come back.”').at(-1)!;
    const closed = quotesIn('Sergey Lavrov said: “We left.”\n\n“And we shall not come back.”').at(-1)!;
    expect(open.speaker?.name).toBe('Sergey Lavrov');
    expect(open.confidence).toBeGreaterThan(closed.confidence);
  });
});

const names = fc.constantFrom(
  'Sergey Lavrov',
  'Wang Yi',
  'Antony Blinken',
  'Moscow',
  'the Russian foreign minister',
);
const words = fc.array(
  fc.constantFrom('never', 'again', 'we', 'told', 'said', 'must', 'that', 'over', 'it', 'and', ','),
  {
    minLength: 1,
    maxLength: 8,
  },
);

describe('names inside a quotation', () => {
  it('are nobody’s who says it', () => {
    fc.assert(
      fc.property(names, words, words, (name, before, after) => {
        const text = `It was late. “${before.join(' ')} ${name} ${after.join(' ')}.” The lights went out.`;
        for (const quote of quotesIn(text)) expect(quote.speaker).toBeNull();
      }),
    );
  });

  it('do not displace the one outside', () => {
    fc.assert(
      fc.property(names, words, (name, after) => {
        const text = `“Now ${name} ${after.join(' ')} left for good,” said Ramona Quiroga.`;
        expect(quotesIn(text)[0]?.speaker?.name).toBe('Ramona Quiroga');
      }),
    );
  });
});

describe('what is said of a quotation', () => {
  const texts = fc
    .array(
      fc.constantFrom(
        '“We left,” said Sergey Lavrov. ',
        '“And we shall not come back to it.” ',
        'Wang Yi called it “a new order”. ',
        'The “friendship” is old. ',
        'He said: “Never.” ',
        '\n\n',
        'According to Antony Blinken, it was “frank and long”. ',
        '“No',
        '” ',
      ),
      { maxLength: 12 },
    )
    .map((list) => list.join(''));

  it('a speaker only for speech, with at least even odds, and a reason always', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { kind, speaker, confidence, why } of quotesIn(text)) {
          expect(why[0]).toMatch(/^[a-zA-Z]+$/);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          if (speaker) {
            expect(['direct', 'mixed']).toContain(kind);
            expect(confidence).toBeGreaterThanOrEqual(0.4);
          }
        }
      }),
    );
  });
});
