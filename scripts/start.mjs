// `npm start [-- FILE|URL] [--firefox] [--headless]`: builds Sidelight and shows it at work.
import { spawnSync } from 'node:child_process';
import { needBrowser } from './browser/find.mjs';
import { env, prepare, root, shell } from './setup.mjs';

async function main(args) {
  const firefox = args.includes('--firefox');
  prepare();
  needBrowser(firefox ? 'firefox' : 'chromium');
  console.log(`Building Sidelight for ${firefox ? 'Firefox' : 'Chrome'} ...`);
  const build = await shell(firefox ? 'wxt build -b firefox --mv3' : 'wxt build');
  if (build.status !== 0) throw new Error(`${build.output}\nThe build failed (see above).`);
  const show = [process.execPath, ['--import', 'tsx', 'scripts/show.ts', ...args]];
  return spawnSync(...show, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
