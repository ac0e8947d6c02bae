interface Story {
  readonly title: string;
  readonly day: string;
  readonly paragraphs: readonly string[];
}

/** What a framework draws. */
interface View {
  readonly title: string;
  readonly day: string;
  readonly paragraphs: readonly { readonly key: string; readonly text: string }[];
}

/** What a test calls in a page. */
export interface Site {
  /** Has the framework take over what the server has drawn. */
  start(): void;
  /** Has the same words drawn in new nodes. */
  renew(): void;
  /** Goes to another article. */
  go(path: string): void;
}

/** A site of two articles in one page: drawn by a server first, then taken over by a framework. */
const articles: Readonly<Record<string, Story>> = {
  '/treaty': {
    title: 'Moscow and Beijing renew their treaty',
    day: '2021-06-29',
    paragraphs: [
      'Russia and China have agreed to prolong the friendship treaty that they signed twenty years ago, less than two weeks after the American president met Vladimir Putin in Geneva.',
      '“Those who speak of a rules-based order should first say who wrote the rules,” said Sergey Lavrov, the Russian foreign minister, in Moscow on Monday, after a video call with Beijing that lasted for an hour.',
      'In Washington the Secretary of State, Antony Blinken, avoided any comment on the treaty. The United States and NATO had spoken of China more sharply than ever before at the end of that month.',
    ],
  },
  '/sanctions': {
    title: 'The European Union lists four Chinese officials',
    day: '2021-03-22',
    paragraphs: [
      'The European Union has put four Chinese officials on its list of sanctions over Xinjiang, and Beijing answered within hours with measures against members of the European Parliament.',
      '“We are in a negative spiral,” said Josep Borrell, the head of European diplomacy, in Brussels. The United States, Great Britain and Canada announced sanctions against China on the same day.',
      'The Chinese foreign ministry summoned the ambassador of the Union in Beijing. Moscow, for its part, called the measures of the West a sign of weakness, and the Kremlin offered China its help.',
    ],
  },
};

function viewOf(path: string, version: number): View {
  const { title, day, paragraphs } = articles[path.replace(/^.*(?=\/)/, '')]!; // tests ask for these two
  return { title, day, paragraphs: paragraphs.map((text, at) => ({ key: `${title} ${version} ${at}`, text })) };
}

/** What the server sends: the very nodes that a framework then takes over. */
export function htmlOf(path: string): string {
  const { title, day, paragraphs } = viewOf(path, 0);
  const text = paragraphs.map((paragraph) => `<p>${paragraph.text}</p>`).join('');
  return `<article><h1>${title}</h1><time datetime="${day}">${day}</time>${text}</article>`;
}

/** Leaves in the page what a test calls. `mount` takes the place over and answers what draws another view there. */
export function run(mount: (place: Element, view: View) => (next: View) => void): void {
  let version = 0;
  let draw: (next: View) => void = () => {};
  const drawAgain = () => draw(viewOf(location.pathname, version));
  const site: Site = {
    start: () => {
      draw = mount(document.getElementById('place')!, viewOf(location.pathname, version));
      addEventListener('popstate', drawAgain);
    },
    renew: () => {
      version++;
      drawAgain();
    },
    go: (path) => {
      history.pushState(null, '', path);
      drawAgain();
    },
  };
  Object.assign(globalThis, { site });
}
