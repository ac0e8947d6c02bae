// Mozilla's linter on the Firefox build: no error, and no warning that is not explained here.
import { shell } from './setup.mjs';

const accepted = [
  {
    warning: 'Unsafe assignment to innerHTML',
    why: 'In Preact itself, for dangerouslySetInnerHTML, which Sidelight does not use.',
  },
  {
    warning: 'Unsafe call to import for argument 0',
    why: 'The gate loads the engine, and the engine its other scripts, from runtime.getURL: addresses of the extension itself.',
  },
];

export async function checkWebExtLint() {
  const { output } = await shell('web-ext lint --source-dir .output/firefox-mv3 --output json --boring');
  let report;
  try {
    report = JSON.parse(output);
  } catch {
    return { passed: 0, failed: 1, output };
  }
  const unexplained = report.warnings.filter(
    ({ message }) => !accepted.some(({ warning }) => message.includes(warning)),
  );
  const wrong = [...report.errors, ...unexplained];
  const lines = wrong.map(({ code, file, line, message }) => `${file}:${line}: ${code}: ${message}`);
  return { passed: wrong.length === 0 ? 1 : 0, failed: wrong.length, output: lines.join('\n') };
}
