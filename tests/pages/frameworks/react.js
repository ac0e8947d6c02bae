import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { run } from './site.ts';

const Article = ({ title, day, paragraphs }) =>
  h(
    'article',
    null,
    h('h1', null, title),
    h('time', { dateTime: day }, day),
    paragraphs.map(({ key, text }) => h('p', { key }, text)),
  );

run((place, view) => {
  const root = hydrateRoot(place, h(Article, view));
  return (next) => root.render(h(Article, next));
});
