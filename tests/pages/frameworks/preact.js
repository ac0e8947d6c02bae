import { h, hydrate, render } from 'preact';
import { run } from './site.ts';

const Article = ({ title, day, paragraphs }) =>
  h(
    'article',
    null,
    h('h1', null, title),
    h('time', { datetime: day }, day),
    paragraphs.map(({ key, text }) => h('p', { key }, text)),
  );

run((place, view) => {
  hydrate(h(Article, view), place);
  return (next) => render(h(Article, next), place);
});
