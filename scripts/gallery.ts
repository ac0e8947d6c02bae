import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Sidelight gallery</title>
    <link rel="stylesheet" href="gallery.css">
    <script src="gallery.js" defer></script>
  </head>
  <body><div id="gallery"></div></body>
</html>
`;

/** Builds the page with every component in every state, to be opened as a file; returns its path. */
export async function buildGallery(outDir = resolve(root, '.output/gallery')): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      lib: {
        entry: resolve(root, 'components/gallery/gallery.tsx'),
        formats: ['iife'],
        name: 'gallery',
        fileName: () => 'gallery.js',
        cssFileName: 'gallery',
      },
    },
  });
  const file = resolve(outDir, 'index.html');
  await writeFile(file, page);
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`The gallery is at ${pathToFileURL(await buildGallery())}`);
}
