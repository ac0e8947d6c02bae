import { createSSRApp, h, shallowRef } from 'vue';
import { run } from './site.ts';

run((place, view) => {
  const shown = shallowRef(view);
  const draw = () => {
    const { title, day, paragraphs } = shown.value;
    return h('article', [
      h('h1', title),
      h('time', { datetime: day }, day),
      ...paragraphs.map(({ key, text }) => h('p', { key }, text)),
    ]);
  };
  createSSRApp({ render: draw }).mount(place);
  return (next) => {
    shown.value = next;
  };
});
