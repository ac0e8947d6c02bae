import { render } from 'preact';
import '../card/card.css';
import '../notebook/notebook.css';
import '../panel/panel.css';
import '../popup/popup.css';
import '../relations/ties.css';
import '../timeline/timeline.css';
import '../settings/page.css';
import './gallery.css';
import { inEnglish } from '../english.ts';
import { Speaking } from '../words.ts';
import { cards, notebooks, pages, panels, popups, type Sample, type Theme } from './samples.tsx';

type Direction = 'ltr' | 'rtl';
const views: readonly (readonly [Theme, Direction])[] = [
  ['light', 'ltr'],
  ['dark', 'ltr'],
  ['light', 'rtl'],
];

function Gallery() {
  return (
    <main>
      <h1>Sidelight, every component in every state</h1>
      {[...cards, ...popups, ...panels, ...notebooks, ...pages].map((sample) => (
        <SampleRow key={sample.id} sample={sample} />
      ))}
    </main>
  );
}

function SampleRow({ sample }: { readonly sample: Sample }) {
  return (
    <section class="gallery-row" aria-labelledby={`title-${sample.id}`}>
      <h2 id={`title-${sample.id}`}>{sample.title}</h2>
      <div>
        {views.map(([theme, dir]) => (
          <div key={theme + dir} id={`${sample.id}-${theme}-${dir}`} class={`gallery-frame is-${theme}`}>
            {sample.draw(theme, dir)}
          </div>
        ))}
      </div>
    </section>
  );
}

const root = document.getElementById('gallery');
if (root)
  render(
    <Speaking value={inEnglish}>
      <Gallery />
    </Speaking>,
    root,
  );
