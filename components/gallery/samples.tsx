import type { JSX } from 'preact';
import { Card, type CardProps } from '../card/Card.tsx';
import { Panel, type PanelProps } from '../panel/Panel.tsx';
import {
  actors,
  annotation,
  asOf,
  bare,
  bodies,
  date,
  entities,
  longNames,
  mentionOf,
  offTopic,
  quoteOf,
  taiwan,
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

function card(id: string, title: string, props: Partial<CardProps>): Sample {
  const common = { mention: null, actor: null, body: null, date, asOf, pinned: false };
  return {
    id: `card-${id}`,
    title,
    draw: (theme, dir) => (
      <Card {...common} {...props} theme={theme} dir={dir} onPin={nothing} onClose={nothing} />
    ),
  };
}

function panel(id: string, title: string, state: PanelProps['state']): Sample {
  return {
    id: `panel-${id}`,
    title,
    draw: (theme, dir) => (
      <Panel state={state} theme={theme} dir={dir} onGoTo={nothing} onAnnotate={nothing} />
    ),
  };
}

const lavrov = {
  mention: mentionOf('Sergei LavrovThey'),
  actor: actors.lavrov,
  body: bodies.lavrov,
  connections: ['Met Wang Yi in Guilin on 22 and 23 March 2021.'],
} satisfies Partial<CardProps>;

const unreadable = { error: 'facts/bodies.json is damaged; install Sidelight again.' };
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
      why: 'Two people are named before it, and the verb fits both.',
    },
  }),
  card('loading', 'Facts on their way', { ...lavrov, body: 'loading', connections: undefined }),
  card('error', 'Facts unreadable', { ...lavrov, body: unreadable, connections: undefined }),
  card('long', 'Person with long names', {
    ...lavrov,
    actor: longNames.context.actors[0] ?? null,
    connections: [
      ...lavrov.connections,
      'Signed, with fourteen others, the declaration that the article quotes.',
    ],
  }),
];

export const panels: readonly Sample[] = [
  panel('annotated', 'An article', { status: 'annotated', annotation, url }),
  panel('undated', 'Without a date', { status: 'annotated', annotation: undated, url }),
  panel('long', 'Long names', { status: 'annotated', annotation: longNames, url }),
  panel('bare', 'Nothing found, annotated on request, read in part', {
    status: 'annotated',
    annotation: bare,
    notice: 'Only the first million characters of this page were read.',
    url,
  }),
  panel('off-topic', 'Off topic', { status: 'offTopic', annotation: offTopic, url }),
  panel('not-article', 'Not an article', {
    status: 'notArticle',
    reason: 'It has many links and little running text.',
    url,
  }),
  panel('no-text', 'No text', { status: 'noText', reason: 'The article element is empty.', url }),
  panel('failed', 'Failed', {
    status: 'failed',
    reason: 'The name index could not be read: facts/index.json is damaged; install Sidelight again.',
    url,
  }),
  panel('working', 'Working', { status: 'working', url }),
  panel('no-answer', 'No answer', { status: 'noAnswer' }),
];
