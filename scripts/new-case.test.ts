import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('new-case.ts', import.meta.url));

function run(input: string, ...args: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout };
}

it('prints a text as it is read, with the header it needs', () => {
  const { status, out } = run('Sergei Lavrov left.\n', '--date', '2021-03-24', '--only', 'mentions');
  expect(status).toBe(0);
  expect(out).toBe(
    '# what it shows\ndate: 2021-03-24\nonly: mentions\n\n[Sergei Lavrov]{person/sergey-lavrov} left.\n',
  );
}, 30_000);

it('answers an unknown part with its usage', () => {
  const { status, out } = run('', '--only', 'names');
  expect(status).toBe(2);
  expect(out).toContain('Usage: npm run --silent new-case');
}, 30_000);
