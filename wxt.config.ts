import { fileURLToPath } from 'node:url';
import { defineConfig, type UserManifest } from 'wxt';
import { sealLanguage } from './lib/language.ts';
import { languages } from './lib/languages.ts';
import { policy } from './scripts/check-build/silence.ts';
import { compileFacts } from './scripts/facts/compile.ts';

/** The oldest browsers that Sidelight runs in; what they lack of APIs is looked for in the build (scripts/check-build). */
const oldest = { chrome: '128', firefox: '146.0' };

const everyPage = ['http://*/*', 'https://*/*'];

/** The manifest of both browsers; each gets only the keys that it knows. */
function manifestFor(browser: string): UserManifest {
  const shared: UserManifest = {
    name: 'Sidelight',
    description: '__MSG_ext_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting'],
    icons: {
      16: 'icon/16.png',
      32: 'icon/32.png',
      48: 'icon/48.png',
      96: 'icon/96.png',
      128: 'icon/128.png',
    },
    action: { default_title: 'Sidelight', default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } },
    commands: {
      next: { suggested_key: { default: 'Alt+Period' }, description: '__MSG_command_next__' },
      previous: { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_command_previous__' },
      card: { suggested_key: { default: 'Alt+I' }, description: '__MSG_command_card__' },
      panel: { suggested_key: { default: 'Alt+P' }, description: '__MSG_command_panel__' },
    },
    content_security_policy: {
      extension_pages: policy,
    },
  };
  return browser === 'firefox' ? { ...shared, ...firefoxKeys } : { ...shared, ...chromeKeys };
}

const engine = {
  resources: [
    'annotator.js',
    'engine.js',
    'card.js',
    'watch.js',
    'facts/index.json',
    'facts/names/*.json',
    'facts/bodies/*.json',
    'languages/*.json',
    '_locales/*/messages.json',
  ],
  matches: everyPage,
};

const chromeKeys: UserManifest = {
  minimum_chrome_version: oldest.chrome,
  permissions: ['storage', 'activeTab', 'scripting', 'sidePanel'],
  // The address changes with every session, so that no page can ask whether the extension is there.
  web_accessible_resources: [{ ...engine, use_dynamic_url: true }],
};

const firefoxKeys: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'sidelight@sidelight.example',
      strict_min_version: oldest.firefox,
      data_collection_permissions: { required: ['none'] },
    },
  },
  web_accessible_resources: [engine],
};

/**
 * Styles of the reader's hold inside shadow roots too, into which Firefox hands down nothing that the page's styles say of
 * highlights. Chrome does that, and knows no such key.
 */
const readersOwn = { css_origin: 'user' };

/**
 * Starts the unlisted scripts without the wrapper that WXT puts round each, which does nothing in a build but take a
 * tenth of what the gate may weigh.
 */
const bareScripts = {
  name: 'sidelight-bare-scripts',
  transform: (code: string, id: string) => {
    if (!id.includes('wxt-unlisted-script-entrypoint')) return null;
    const [, script] = /^import definition from ("[^"]+");/m.exec(code) ?? [];
    if (script === undefined)
      throw new Error('WXT starts unlisted scripts in another way now: see bareScripts.');
    return `import definition from ${script}; export default definition.main();`;
  },
};

/** Leaves what is meant for translators out of the words that scripts bring along: two fifths of them. */
const bareWords = {
  name: 'sidelight-bare-words',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => {
    if (!id.endsWith('/_locales/en/messages.json')) return null;
    const words: Readonly<Record<string, { readonly message: string }>> = JSON.parse(code);
    return JSON.stringify(
      Object.fromEntries(Object.entries(words).map(([key, { message }]) => [key, { message }])),
    );
  },
};

export default defineConfig({
  imports: false,
  vite: ({ browser }) => ({
    plugins: [bareScripts, bareWords],
    build: {
      target:
        browser === 'firefox' ? `firefox${Number.parseInt(oldest.firefox, 10)}` : `chrome${oldest.chrome}`,
      // A page has one module; the loader of more, for browsers that are older than these, would fetch.
      modulePreload: { polyfill: false },
    },
  }),
  manifestVersion: 3,
  manifest: ({ browser }) => manifestFor(browser),
  hooks: {
    // Each page by itself, as one script and one sheet: what pages share would be files of its own, and each file that a
    // page waits for costs more than reading the same words in one.
    'entrypoints:grouped': (_, groups) => {
      const pages = groups.filter((group) => Array.isArray(group)).flat();
      const others = groups.filter((group) => !Array.isArray(group));
      groups.splice(0, groups.length, ...others, ...pages.map((page) => [page]));
    },
    // Not a content script of WXT's own: its wrapper posts messages into every page (docs/decisions).
    'build:manifestGenerated': ({ config: { browser } }, manifest) => {
      const gate = { matches: everyPage, js: ['gate.js'], css: ['assets/highlights.css'] };
      manifest.content_scripts = [
        { ...gate, ...(browser === 'firefox' ? readersOwn : {}), run_at: 'document_idle' },
      ];
    },
    'build:publicAssets': (_, files) => {
      const { index, names, shards } = compileFacts(fileURLToPath(new URL('facts', import.meta.url)));
      files.push({ relativeDest: 'facts/index.json', contents: index });
      for (const [lang, contents] of Object.entries(names))
        files.push({ relativeDest: `facts/names/${lang}.json`, contents });
      for (const language of Object.values(languages))
        files.push({ relativeDest: `languages/${language.lang}.json`, contents: sealLanguage(language) });
      for (const [number, contents] of Object.entries(shards)) {
        files.push({ relativeDest: `facts/bodies/${number}.json`, contents });
      }
    },
  },
});
