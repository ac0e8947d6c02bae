import type { JSX } from 'preact';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { Card, type CardProps } from '../card/Card.tsx';
import type { SourcedConnection } from '../card/Connections.tsx';
import { NotebookView, type NotebookViewProps } from '../notebook/NotebookView.tsx';
import { Panel } from '../panel/Panel.tsx';
import type { Reading } from '../panel/reading.ts';
import type { ViewState } from '../panel/StateMessage.tsx';
import { Popup } from '../popup/Popup.tsx';
import type { BaseSummary } from '../settings/BaseLines.tsx';
import { SettingsView, type SettingsViewProps } from '../settings/SettingsView.tsx';
import { Welcome } from '../welcome/Welcome.tsx';
import {
  actors,
  annotation,
  asOf,
  bare,
  bodies,
  date,
  entities,
  keptNotebook,
  longNames,
  mentionOf,
  offTopic,
  quoteOf,
  surroundings,
  taiwan,
  text,
  undated,
} from './fixtures.ts';

export type Theme = 'light' | 'dark';

/** One state of one component, drawn in a theme and a direction. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly draw: (theme: Theme, dir: 'ltr' | 'rtl') => JSX.Element;
}

const nothing = () => {};
const url = 'https://example.org/article';
const report = `Page: ${url}\nSentence: Antony blink arrived.\nName: Antony blink\nWhat is wrong: `;

function card(id: string, title: string, props: Partial<CardProps>): Sample {
  const common = { mention: null, actor: null, body: null, date, asOf, pinned: false, report };
  return {
    id: `card-${id}`,
    title,
    draw: (theme, dir) => (
      <Card
        {...common}
        {...props}
        theme={theme}
        dir={dir}
        onPin={nothing}
        onClose={nothing}
        onCopy={() => true}
      />
    ),
  };
}

/** The speakers of the sample article in the order of how much they say. */
const speakers = ['person/sergei-lavrov', 'document/joint-statement'];

const reading: Reading = {
  onGoTo: nothing,
  hueOf: ({ speaker }) => ([1, 2] as const)[speakers.indexOf(speaker?.entity ?? '')] ?? null,
  inView: null,
  keeping: { isKept: ({ kind }) => kind === 'indirect', onKeep: nothing },
};

function panel(id: string, title: string, state: ViewState, more: Partial<Reading> = {}): Sample {
  return {
    id: `panel-${id}`,
    title: `Panel: ${title}`,
    draw: (theme, dir) => (
      <Panel
        state={state}
        reading={{ ...reading, ...more }}
        surroundings={surroundings}
        theme={theme}
        dir={dir}
        onAnnotate={nothing}
        onOpenNotebook={nothing}
        onNarrow={nothing}
      />
    ),
  };
}

const switches = {
  site: 'news.example.org',
  siteOn: true,
  allOn: true,
  onSite: nothing,
  onAll: nothing,
};

function popup(id: string, title: string, state: ViewState): Sample {
  return {
    id: `popup-${id}`,
    title: `Popup: ${title}`,
    draw: (theme, dir) => (
      <Popup
        state={state}
        reading={{ ...reading, keeping: null }}
        switches={switches}
        theme={theme}
        dir={dir}
        onAnnotate={nothing}
        onOpenPanel={nothing}
        onOpenNotebook={nothing}
        onOpenSettings={nothing}
        onEverybody={nothing}
      />
    ),
  };
}

function notebook(id: string, title: string, props: Partial<NotebookViewProps>): Sample {
  const callbacks = {
    addressOf: ({ url: address }: { readonly url: string }) => address,
    onNote: nothing,
    onDeleteQuote: nothing,
    onDeleteArticle: nothing,
    onDeleteAll: nothing,
    onExport: nothing,
    onImport: nothing,
  };
  return {
    id: `notebook-${id}`,
    title: `Notebook: ${title}`,
    draw: (theme, dir) => (
      <NotebookView notebook={{ articles: [] }} {...callbacks} {...props} theme={theme} dir={dir} />
    ),
  };
}

const keys = (['next', 'previous', 'card', 'panel'] as const).map((command, index) => ({
  command,
  shortcut: ['Alt+Period', 'Alt+Comma', 'Alt+I', ''][index]!,
}));

const base: BaseSummary = {
  version: '2026.8',
  asOf,
  people: 412,
  bodies: 118,
  events: 96,
  documents: 21,
  since: '2025-08-31',
  newcomers: [
    { name: 'Péter Magyar', title: 'Prime Minister of Hungary', since: '2026-05' },
    { name: longNames.context.actors[0]?.name ?? '', title: 'Foreign Minister', since: '2025-10-21' },
  ],
};

function settingsPage(id: string, title: string, props: Partial<SettingsViewProps>): Sample {
  return {
    id: `settings-${id}`,
    title: `Settings: ${title}`,
    draw: (theme, dir) => (
      <SettingsView
        settings={defaultSettings}
        outcome={null}
        keys={keys}
        base={base}
        {...props}
        theme={theme}
        dir={dir}
        onChange={nothing}
        siteIn={() => null}
        onChangeKeys={nothing}
      />
    ),
  };
}

const met: SourcedConnection = {
  property: 'met',
  back: false,
  once: true,
  name: 'Wang Yi',
  start: '2021-03-22',
  end: '2021-03-23',
  sources: bodies.lavrov.sources.slice(0, 1),
};
const connections: readonly SourcedConnection[] = [
  met,
  {
    property: 'memberOf',
    back: false,
    once: false,
    name: 'United Nations',
    start: '1945-10-24',
    sources: [],
  },
  {
    property: 'sanctioned',
    back: true,
    once: false,
    name: 'European Union',
    start: '2022-02-25',
    sources: [],
  },
  { property: 'succeeded', back: false, once: true, name: 'Igor Ivanov', start: '2004', sources: [] },
  { property: 'signed', back: false, once: true, name: longNames.context.actors[0]?.name ?? '', sources: [] },
];

const lavrov = {
  mention: mentionOf('Sergei LavrovThey'),
  actor: actors.lavrov,
  body: bodies.lavrov,
  connections: [met],
} satisfies Partial<CardProps>;

const unreadable = { fault: ['fileDamaged', 'facts/bodies'] } as const;
const undatedRoles = { then: null, now: actors.lavrov.roles?.now ?? [], changed: false };

export const cards: readonly Sample[] = [
  card('same', 'Person, same role, repaired name', lavrov),
  card('changed', 'Person, role changed, pinned', {
    mention: mentionOf('Antony blink'),
    actor: actors.blinken,
    body: bodies.blinken,
    pinned: true,
  }),
  card('vague', 'Dates not precise', { mention: mentionOf('Qin gang'), actor: actors.qin, body: bodies.qin }),
  card('no-role', 'Role on that day not known, dead since', {
    mention: mentionOf('Henry kissinger'),
    actor: actors.kissinger,
    entity: entities.kissinger,
    body: bodies.kissinger,
  }),
  card('undated', 'Article without a date', {
    ...lavrov,
    actor: { ...actors.lavrov, roles: undatedRoles },
    date: null,
  }),
  card('polity', 'Disputed recognition', { ...taiwan, body: bodies.taiwan }),
  card('event', 'Event', {
    mention: mentionOf('talks in Alaska'),
    entity: entities.talks,
    body: bodies.talks,
  }),
  card('unknown', 'Unknown name, in a quote’s sentence', {
    mention: mentionOf('Marta Quiroga'),
    quote: quoteOf('“This is a partnership'),
  }),
  card('undecided', 'Undecided between several', {
    mention: { ...mentionOf('Wang was'), surface: 'Wang', name: 'Wang', candidates: ['person/wang-yi'] },
    candidates: ['Wang Yi', 'Wang Wenbin', 'Wang Junzheng'],
  }),
  card('quote', 'Quote by a pronoun', {
    quote: quoteOf('that relations with'),
    speakerWords: 'He',
    actor: actors.lavrov,
    body: bodies.lavrov,
  }),
  card('quote-document', 'Quote from a document', {
    quote: quoteOf('“Nobody should'),
    speakerWords: 'the joint statement',
  }),
  card('quote-open', 'Quote, speaker not stated', { quote: quoteOf('“We shall see”') }),
  card('quote-unsure', 'Quote, speaker unsure', {
    quote: {
      ...quoteOf('“We shall see”'),
      confidence: 0.4,
      why: ['tooUncertain', ['beforeNextVerb', 'the minister']],
    },
  }),
  card('loading', 'Facts on their way', { ...lavrov, body: 'loading', connections: undefined }),
  card('error', 'Facts unreadable', { ...lavrov, body: unreadable, connections: undefined }),
  card('long', 'Person with long names', {
    ...lavrov,
    actor: longNames.context.actors[0] ?? null,
    connections,
  }),
];

const annotated = { status: 'annotated', annotation, url, only: null } as const;
const partlyRead = {
  status: 'annotated',
  annotation: bare,
  only: null,
  notice: ['cutAt', 400_000],
  url,
} as const;

/** The states in which there is nothing to show. */
const silent: readonly (readonly [string, ViewState])[] = [
  ['Off topic', { status: 'offTopic', annotation: offTopic, url, only: null }],
  [
    'Not an article',
    { status: 'notArticle', reason: ['notArticle', ['and', ['mostlyLinks'], ['hardlyText']]], url },
  ],
  ['No text', { status: 'noText', reason: ['noArticleText'], url }],
  [
    'Failed',
    {
      status: 'failed',
      reason: ['fileDamaged', 'facts/index.json'],
      url,
    },
  ],
  ['Working', { status: 'working', url }],
  ['No answer', { status: 'noAnswer' }],
];

const onScreen = { start: text.indexOf('“We do not'), end: text.indexOf('“Nobody should') };

export const popups: readonly Sample[] = [
  popup('annotated', 'An article', annotated),
  popup('narrowed', 'One actor alone', { ...annotated, only: 'person/sergei-lavrov' }),
  popup('long', 'Long names', { ...annotated, annotation: longNames }),
  popup('bare', 'Nothing found, annotated on request, read in part', partlyRead),
  ...silent.map(([title, state]) => popup(state.status, title, state)),
];

export const panels: readonly Sample[] = [
  panel('annotated', 'An article', annotated, { inView: onScreen }),
  panel('narrowed', 'One actor alone', { ...annotated, only: 'person/sergei-lavrov' }),
  panel('undated', 'Without a date', { ...annotated, annotation: undated }),
  panel('long', 'Long names', { ...annotated, annotation: longNames }),
  panel('bare', 'Nothing found, annotated on request, read in part', partlyRead),
  ...silent.map(([title, state]) => panel(state.status, title, state)),
];

export const notebooks: readonly Sample[] = [
  notebook('kept', 'Kept quotes', { notebook: keptNotebook, imported: { quotes: 2, left: 1 } }),
  notebook('empty', 'Empty', {}),
  notebook('trouble', 'Nothing could be saved', {
    notebook: keptNotebook,
    trouble: 'full',
  }),
];

export const pages: readonly Sample[] = [
  settingsPage('first', 'As they come', {}),
  settingsPage('chosen', 'Chosen sites, saved', {
    settings: {
      ...defaultSettings,
      when: 'chosen',
      chosen: ['example.org', 'a-newspaper-with-a-very-long-name-of-its-own.example.com'],
      off: ['example.net'],
      style: 'tint',
    },
    outcome: 'saved',
  }),
  settingsPage('error', 'Not saved, facts unreadable', {
    base: 'unreadable',
    outcome: 'notSaved',
    trouble: 'damaged',
  }),
  settingsPage('loading', 'Facts on their way', { base: 'loading' }),
  {
    id: 'welcome',
    title: 'Welcome',
    draw: (theme, dir) => <Welcome keys={keys} onSettings={nothing} theme={theme} dir={dir} />,
  },
];
