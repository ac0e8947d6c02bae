import { checkCase } from '../../tests/cases/check-case.ts';
import { type Case, readCases } from '../../tests/cases/read-cases.ts';
import { loadIndex } from '../facts/cached-index.ts';

const ACCEPTED = 0.9;

/** The share of marked cases read right, per language and part; known limits count as wrong. */
export async function evaluateCases(): Promise<boolean> {
  const index = loadIndex();
  const cases = readCases();
  const groupOf = ({ lang, only }: Case) => `${lang} ${only ?? 'both'}`;
  let met = true;
  for (const name of new Set(cases.map(groupOf))) {
    const group = cases.filter((wanted) => groupOf(wanted) === name);
    const right = group.filter((wanted) => isRight(wanted, index)).length;
    const share = right / group.length;
    met &&= share >= ACCEPTED;
    const limits = group.filter(({ knownLimit }) => knownLimit !== null).length;
    const percent = `${(100 * share).toFixed(1)} %`;
    console.log(
      `${share >= ACCEPTED ? 'ok  ' : 'FAIL'} ${name.padEnd(12)} ${right} of ${group.length} right, ${percent} (at least 90), ${limits} known limits`,
    );
  }
  return met;
}

function isRight(wanted: Case, index: Parameters<typeof checkCase>[1]): boolean {
  const { expected, actual } = checkCase(wanted, index);
  return expected === actual;
}
