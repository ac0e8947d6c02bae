// One thread of `annotate --jsonl --jobs N`: answers a list of lines by the list of their answers.
import { parentPort } from 'node:worker_threads';
import { loadIndex } from '../facts/cached-index.ts';
import { answerTo } from './answer.ts';

const index = loadIndex();

parentPort?.on('message', async (lines: readonly string[]) => {
  const answers = [];
  for (const line of lines) answers.push(await answerTo(line, index));
  parentPort?.postMessage(answers);
});

parentPort?.postMessage('ready');
