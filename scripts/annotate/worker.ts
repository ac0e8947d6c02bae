// One thread of `annotate --jsonl --jobs N`: answers a list of lines by the list of their answers.
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { loadFactsFromSource } from '../facts/compile.ts';
import { answerTo } from './answer.ts';

const { index } = loadFactsFromSource(join(import.meta.dirname, '..', '..', 'facts'));

parentPort?.on('message', async (lines: readonly string[]) => {
  const answers = [];
  for (const line of lines) answers.push(await answerTo(line, index));
  parentPort?.postMessage(answers);
});

parentPort?.postMessage('ready');
