// Where the browsers are, and how to get one. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

const browsers = {
  chromium: {
    label: 'Chromium or Chrome',
    setting: 'SIDELIGHT_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
    debian: 'chromium',
  },
  firefox: {
    label: 'Firefox',
    setting: 'SIDELIGHT_FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed 'chromium' or 'firefox', or null. SIDELIGHT_CHROMIUM and SIDELIGHT_FIREFOX come first. */
export function findBrowser(kind) {
  const { setting, commands, mac, windows } = browsers[kind];
  if (env[setting]) return runs(env[setting]) ? env[setting] : null;
  const places = {
    darwin: ['/Applications', `${env.HOME}/Applications`].flatMap((dir) => mac.map((app) => join(dir, app))),
    win32: programs.flatMap((dir) => windows.map((app) => join(dir, app))),
  };
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => commands.map((command) => join(dir, command)));
  return (places[platform] ?? onPath).find(runs) ?? null;
}

/** What to tell someone who has no such browser. */
function missing(kind) {
  const { label, setting, debian } = browsers[kind];
  if (env[setting]) return `${setting} names ${env[setting]}, which is not a program that can be run.`;
  const how = platform === 'linux' ? `install it (on Debian: apt-get install ${debian})` : 'install it';
  return `No ${label} was found: ${how}, or set ${setting} to its path.`;
}

/**
 * The path of the browser, installing it first where this system lets us (apt-get, as root); throws a sentence where
 * there is none and none can be had.
 */
export function needBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const { label, setting, debian } = browsers[kind];
  if (!env[setting] && platform === 'linux' && process.getuid() === 0) {
    console.log(`Installing ${label} with apt-get ...`);
    const quiet = { stdio: 'ignore', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', debian], quiet);
  }
  const installed = findBrowser(kind);
  if (!installed) throw new Error(missing(kind));
  return installed;
}
