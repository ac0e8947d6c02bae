import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateAll, parseLines, type Result, score } from './engine.ts';

interface Document {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly date?: string;
}

function prediction({ id, quotes }: Result) {
  return {
    id,
    quotes: quotes
      .filter(({ kind }) => kind === 'direct' || kind === 'mixed')
      .map(({ start, end, kind, speaker }) => ({
        quote: [start, end],
        kind,
        ...(speaker ? { speaker_name: speaker.name } : {}),
        ...(speaker?.start !== undefined ? { speaker: [speaker.start, speaker.end] } : {}),
      })),
  };
}

/** Quotes and speakers in German and English news. */
export async function evaluateQuotes(bench: string): Promise<boolean> {
  const folder = join(bench, 'quotes');
  for (const name of ['enwikinews.dev.jsonl', 'dewikinews.dev.jsonl']) {
    const gold = join(folder, name);
    const documents = parseLines<Document>(readFileSync(gold, 'utf8'));
    const results = await annotateAll(
      documents.map(({ id, text, lang, date }) => ({ id, text, lang, ...(date ? { published: date } : {}) })),
    );
    const byName = name.startsWith('en') ? ['--names'] : []; // Only there are speakers resolved to names.
    console.log(name);
    console.log(score(join(folder, 'score.mjs'), [gold, '{}', ...byName], results.map(prediction)));
  }
  return true;
}
