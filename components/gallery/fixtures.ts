import type { Annotation } from '../../lib/annotate.ts';
import type { Actor, DatedEvent, FiredNote, Role, Roles } from '../../lib/context/context.ts';
import type { Surroundings } from '../../lib/context/surroundings.ts';
import type { Body, Entity } from '../../lib/facts/fact-base.ts';
import type { EntityId, Side } from '../../lib/facts/schema.ts';
import type { How, Mention, Repair } from '../../lib/mentions/mention.ts';
import type { MentionReason } from '../../lib/mentions/reasons.ts';
import type { Notebook } from '../../lib/notebook/notebook.ts';
import type { Quote, QuoteKind, SpeakerForm } from '../../lib/quotes/quote.ts';
import type { QuoteReason } from '../../lib/quotes/reasons.ts';

/** An article of our own in the manner of March 2021, with names broken as a second translation breaks them. */
const paragraphs = [
  'Guilin draws Moscow and Beijing closer',
  'Two days of talks in Guilin ended on Tuesday with a promise by Russia and China to answer the sanctions of the United States, the European Union, Great Britain and Canada side by side. The measures punish officials for abuses in Xinjiang.',
  '“We do not accept that a few capitals write the rules for everybody, ” said Sergei LavrovThey after the meeting with his counterpart Wang Yi. He added that relations with the European Union no longer existed as such.',
  '“Nobody should lecture others under the banner of human rights”, the joint statement reads.',
  'The American president had promised allies a return to Asia. Antony blink, his secretary of state, went to Tokyo and Seoul before the talks in Alaska with Yang Jiechi.',
  '“This is a partnership without a pact“, explains Marta Quiroga, who directs a research centre in Rosario. For Henry kissinger, she recalls, the aim had been the opposite.',
  'Qin gang, deputy foreign minister, called in the British ambassador. “The answer will be proportionate”, an official said, and HIM-SHE-IT should remain the place to settle disputes. “We shall see”, it was heard in the corridors. A certain Wang was not available for comment.',
];

export const text = paragraphs.join('\n');
export const date = '2021-03-24';
export const asOf = '2026-08-31';

function at(surface: string, nth = 0): { start: number; end: number } {
  let start = text.indexOf(surface);
  for (let i = 0; i < nth && start >= 0; i++) start = text.indexOf(surface, start + 1);
  if (start < 0) throw new Error(`The gallery's article does not have “${surface}” ${nth + 1} times.`);
  return { start, end: start + surface.length };
}

const mentions: Mention[] = [];
const quotes: Quote[] = [];

interface Named {
  readonly how?: How;
  readonly why?: MentionReason;
  readonly repair?: Repair;
  readonly nth?: number;
}

function mention(surface: string, entity: EntityId, name: string, named: Named = {}): number {
  const { how = 'name', why = ['aName', surface, name], repair, nth = 0 } = named;
  const type = entity.slice(0, entity.indexOf('/')) as Mention['type']; // the part before the slash is the type
  const found = { ...at(surface, nth), surface, entity, name, type, how, confidence: 0.95, why };
  return mentions.push(repair ? { ...found, repair } : found) - 1;
}

function unknownMention(surface: string, why: MentionReason, description?: string): number {
  const found = {
    ...at(surface),
    surface,
    entity: null,
    name: surface,
    type: 'unknown',
    confidence: 0,
  } as const;
  return mentions.push({ ...found, how: 'unknown', why, ...(description ? { description } : {}) }) - 1;
}

interface Said {
  readonly kind?: QuoteKind;
  readonly form?: SpeakerForm;
  readonly why: QuoteReason;
  readonly repair?: Quote['repair'];
}

function quote(surface: string, entity: EntityId | null, name: string | null, said: Said): number {
  const { kind = 'direct', form = 'name', why, repair } = said;
  const speaker = name === null ? null : { entity, name, form };
  const found = { ...at(surface), kind, speaker, cue: null, confidence: speaker ? 0.9 : 0, why };
  return quotes.push(repair ? { ...found, repair } : found) - 1;
}

const lavrovRepair: Repair = {
  from: 'Sergei LavrovThey',
  to: 'Sergei Lavrov',
  what: ['gluedToNext'],
};
const blinkRepair: Repair = {
  from: 'Antony blink',
  to: 'Antony Blinken',
  what: ['surnameCut'],
};
const unRepair: Repair = {
  from: 'HIM-SHE-IT',
  to: 'United Nations',
  what: ['asPronoun'],
};
const caseRepair = (to: string): Repair => ({
  from: `${to.split(' ')[0]} ${to.split(' ')[1]?.toLowerCase()}`,
  to,
  what: ['smallLetter'],
});

const named = {
  lavrov: [
    mention('Sergei LavrovThey', 'person/sergei-lavrov', 'Sergei Lavrov', {
      how: 'repair',
      why: ['readAs', 'Sergei LavrovThey', 'Sergei Lavrov', ['gluedToNext']],
      repair: lavrovRepair,
    }),
  ],
  wang: [mention('Wang Yi', 'person/wang-yi', 'Wang Yi')],
  yang: [mention('Yang Jiechi', 'person/yang-jiechi', 'Yang Jiechi')],
  qin: [
    mention('Qin gang', 'person/qin-gang', 'Qin Gang', {
      how: 'repair',
      why: ['because', ['aName', 'Qin gang', 'Qin Gang'], ['titleHeld', date]],
      repair: caseRepair('Qin Gang'),
    }),
  ],
  biden: [
    mention('The American president', 'person/joe-biden', 'Joe Biden', {
      how: 'title',
      why: ['officeHeld', 'The American president', 'Joe Biden', date],
    }),
  ],
  blinken: [
    mention('Antony blink', 'person/antony-blinken', 'Antony Blinken', {
      how: 'repair',
      why: ['because', ['aName', 'Antony blink', 'Antony Blinken'], ['titleHeld', date]],
      repair: blinkRepair,
    }),
  ],
  kissinger: [
    mention('Henry kissinger', 'person/henry-kissinger', 'Henry Kissinger', {
      how: 'repair',
      why: ['readAs', 'Henry kissinger', 'Henry Kissinger', ['smallLetter']],
      repair: caseRepair('Henry Kissinger'),
    }),
  ],
  russia: [
    mention('Moscow', 'polity/russia', 'Russia', {
      how: 'metonym',
      why: ['seatOf', 'Moscow', 'Government of Russia'],
    }),
    mention('Russia', 'polity/russia', 'Russia'),
  ],
  china: [
    mention('Beijing', 'polity/china', 'China', {
      how: 'metonym',
      why: ['seatOf', 'Beijing', 'Government of China'],
    }),
    mention('China', 'polity/china', 'China'),
  ],
  us: [
    mention('United States', 'polity/united-states', 'United States'),
    mention('American', 'polity/united-states', 'United States', {
      how: 'demonym',
      why: ['adjective', 'American', 'United States'],
    }),
  ],
  eu: [
    mention('European Union', 'organisation/european-union', 'European Union'),
    mention('European Union', 'organisation/european-union', 'European Union', { nth: 1 }),
  ],
  uk: [
    mention('Great Britain', 'polity/united-kingdom', 'United Kingdom'),
    mention('British', 'polity/united-kingdom', 'United Kingdom', {
      how: 'demonym',
      why: ['adjective', 'British', 'United Kingdom'],
    }),
  ],
  canada: [mention('Canada', 'polity/canada', 'Canada')],
  un: [
    mention('HIM-SHE-IT', 'organisation/united-nations', 'United Nations', {
      how: 'repair',
      why: ['readAs', 'HIM-SHE-IT', 'United Nations', ['asPronoun']],
      repair: unRepair,
    }),
  ],
  guilin: [
    mention('Guilin', 'place/guilin', 'Guilin'),
    mention('Guilin', 'place/guilin', 'Guilin', { nth: 1 }),
  ],
  xinjiang: [mention('Xinjiang', 'place/xinjiang', 'Xinjiang')],
  tokyo: [mention('Tokyo', 'place/tokyo', 'Tokyo')],
  seoul: [mention('Seoul', 'place/seoul', 'Seoul')],
  talks: [mention('talks in Alaska', 'event/anchorage-talks', 'Anchorage talks')],
  asia: [mention('return to Asia', 'concept/pivot-to-asia', 'Pivot to Asia')],
  quiroga: [
    unknownMention('Marta Quiroga', ['unknown', 'Marta Quiroga'], 'directs a research centre in Rosario'),
  ],
  certain: [unknownMention('Wang was', ['several', 'Wang', 3])],
} as const;

const said = {
  lavrov: [
    quote(
      '“We do not accept that a few capitals write the rules for everybody, ”',
      'person/sergei-lavrov',
      'Sergei Lavrov',
      {
        why: ['byCue', ['afterNextVerb', 'Sergei LavrovThey'], 'said'],
      },
    ),
    quote(
      'that relations with the European Union no longer existed as such',
      'person/sergei-lavrov',
      'Sergei Lavrov',
      {
        kind: 'indirect',
        form: 'pronoun',
        why: [
          'andTaken',
          ['byCue', ['subjectOfReport', 'He'], 'added'],
          ['takenForLast', 'He', 'Sergei Lavrov'],
        ],
      },
    ),
  ],
  joint: [
    quote(
      '“Nobody should lecture others under the banner of human rights”',
      'document/joint-statement',
      'Joint statement of 23 March 2021',
      {
        form: 'document',
        why: ['byCue', ['beforeNextVerb', 'the joint statement'], 'reads'],
      },
    ),
  ],
  quiroga: [
    quote('“This is a partnership without a pact“', null, 'Marta Quiroga', {
      why: ['byCue', ['afterNextVerb', 'Marta Quiroga'], 'explains'],
      repair: ['closeTurned'],
    }),
  ],
  official: [
    quote('“The answer will be proportionate”', null, 'an official', {
      form: 'unnamed',
      why: ['andTaken', ['byCue', ['beforeNextVerb', 'an official'], 'said'], ['saysOnly', 'an official']],
    }),
  ],
  corridors: [quote('“We shall see”', null, null, { why: ['notSaid'] })],
};

const role = (title: string, dates: Partial<Role> = {}): Role => ({
  office: `office/${title.toLowerCase().replaceAll(' ', '-')}`,
  title,
  certain: true,
  ...dates,
});

const kept = (held: Role): Roles => ({ then: [held], now: [held], changed: false });
const left = (held: Role, now: readonly Role[] = []): Roles => ({ then: [held], now, changed: true });

export const roles = {
  lavrov: kept(role('Foreign Minister of Russia', { start: '2004-03-09', lastSeen: asOf })),
  wang: kept(role('Foreign Minister of China', { start: '2013-03-16', lastSeen: '2026-08-12' })),
  blinken: left(role('United States Secretary of State', { start: '2021-01-26', end: '2025-01-20' })),
  biden: left(role('President of the United States', { start: '2021-01-20', end: '2025-01-20' })),
  qin: left(role('Vice Foreign Minister of China', { start: '2018', end: '2021', certain: false })),
  yang: left(
    role('Director of the Office of the Central Foreign Affairs Commission', { start: '2013', end: '2022' }),
  ),
  kissinger: { then: [], now: [], changed: false },
} satisfies Record<string, Roles>;

interface Shown {
  readonly side?: Side;
  readonly roles?: Roles;
  readonly mentions: readonly number[];
  readonly quotes?: readonly number[];
  readonly description?: string;
}

function actor(entity: EntityId | null, name: string, shown: Shown): Actor {
  const type = entity ? (entity.slice(0, entity.indexOf('/')) as Actor['type']) : 'unknown'; // as in `mention`
  return {
    entity,
    name,
    type,
    side: shown.side ?? null,
    roles: shown.roles ?? null,
    mentions: shown.mentions,
    quotes: shown.quotes ?? [],
    ...(shown.description ? { description: shown.description } : {}),
  };
}

export const actors = {
  china: actor('polity/china', 'China', { side: 'china', mentions: named.china }),
  wang: actor('person/wang-yi', 'Wang Yi', { side: 'china', mentions: named.wang, roles: roles.wang }),
  qin: actor('person/qin-gang', 'Qin Gang', { side: 'china', mentions: named.qin, roles: roles.qin }),
  yang: actor('person/yang-jiechi', 'Yang Jiechi', {
    side: 'china',
    mentions: named.yang,
    roles: roles.yang,
  }),
  russia: actor('polity/russia', 'Russia', { side: 'russia', mentions: named.russia }),
  lavrov: actor('person/sergei-lavrov', 'Sergei Lavrov', {
    side: 'russia',
    mentions: named.lavrov,
    quotes: said.lavrov,
    roles: roles.lavrov,
  }),
  us: actor('polity/united-states', 'United States', { side: 'west', mentions: named.us }),
  eu: actor('organisation/european-union', 'European Union', { side: 'west', mentions: named.eu }),
  uk: actor('polity/united-kingdom', 'United Kingdom', { side: 'west', mentions: named.uk }),
  biden: actor('person/joe-biden', 'Joe Biden', { side: 'west', mentions: named.biden, roles: roles.biden }),
  blinken: actor('person/antony-blinken', 'Antony Blinken', {
    side: 'west',
    mentions: named.blinken,
    roles: roles.blinken,
  }),
  kissinger: actor('person/henry-kissinger', 'Henry Kissinger', {
    side: 'west',
    mentions: named.kissinger,
    roles: roles.kissinger,
  }),
  canada: actor('polity/canada', 'Canada', { side: 'west', mentions: named.canada }),
  un: actor('organisation/united-nations', 'United Nations', { mentions: named.un }),
};

const terms = [
  actor('place/guilin', 'Guilin', { mentions: named.guilin }),
  actor('place/xinjiang', 'Xinjiang', { mentions: named.xinjiang }),
  actor('place/tokyo', 'Tokyo', { mentions: named.tokyo }),
  actor('place/seoul', 'Seoul', { mentions: named.seoul }),
  actor('event/anchorage-talks', 'Anchorage talks', { mentions: named.talks }),
  actor('concept/pivot-to-asia', 'Pivot to Asia', { mentions: named.asia }),
];

const unknown = [
  actor(null, 'Marta Quiroga', {
    mentions: named.quiroga,
    quotes: said.quiroga,
    description: 'directs a research centre in Rosario',
  }),
  actor(null, 'Wang', { mentions: named.certain }),
];

const events: DatedEvent[] = [
  {
    entity: 'event/anchorage-talks',
    name: 'Anchorage talks',
    start: '2021-03-18',
    end: '2021-03-19',
    named: true,
  },
  {
    entity: 'event/xinjiang-sanctions',
    name: 'Parallel sanctions over Xinjiang',
    start: '2021-03-22',
    named: false,
  },
  {
    entity: 'event/guilin-meeting',
    name: 'Lavrov and Wang meet in Guilin',
    start: '2021-03-22',
    end: '2021-03-23',
    named: false,
  },
  {
    entity: 'event/treaty-extension',
    name: 'Extension of the treaty of 2001 announced',
    start: '2021-06-28',
    named: false,
  },
];

const notes: FiredNote[] = [
  {
    id: 'note/pivot',
    kind: 'term',
    text: '“Return to Asia” is a common rendering of the American “pivot” or “rebalance” of 2011, a turn of attention and forces towards the Pacific.',
    certainty: 'medium',
    ...at('return to Asia'),
    sources: [
      {
        title: 'Remarks to the Australian Parliament',
        url: 'https://obamawhitehouse.archives.gov/',
        publisher: 'The White House',
      },
    ],
  },
  {
    id: 'note/him-she-it',
    kind: 'translation',
    text: 'These words stand where the Spanish abbreviation of the United Nations, ONU, must have stood.',
    certainty: 'high',
    ...at('HIM-SHE-IT'),
    sources: [],
  },
];

export const annotation: Annotation = {
  article: {
    title: 'Guilin draws Moscow and Beijing closer',
    byline: 'By our correspondent',
    published: date,
    lang: 'en',
    text,
    bodyStart: text.indexOf('Two days'),
  },
  topic: {
    onTopic: true,
    score: 0.94,
    reasons: [
      ['firstInHeadline', ['together', 5, 9]],
      ['camps', ['west'], 12, ['china'], 9],
      ['dealings', 'sanctions, talks, alliance'],
    ],
  },
  sentences: paragraphs.map((paragraph) => at(paragraph)),
  mentions,
  quotes,
  context: { date, asOf, actors: Object.values(actors), terms, unknown, events, notes },
};

/** The same without a date: today's roles only. */
export const undated: Annotation = {
  ...annotation,
  article: { ...annotation.article, published: null, byline: null },
  context: {
    ...annotation.context,
    date: null,
    actors: annotation.context.actors.map((shown) =>
      shown.roles ? { ...shown, roles: { ...shown.roles, then: null, changed: false } } : shown,
    ),
  },
};

/** An article in which nothing was found. */
export const bare: Annotation = {
  ...annotation,
  article: { ...annotation.article, title: '', byline: null },
  topic: { onTopic: false, score: 0.1, reasons: [] },
  mentions: [],
  quotes: [],
  context: { date, asOf, actors: [], terms: [], unknown: [], events: [], notes: [] },
};

export const offTopic: Annotation = {
  ...bare,
  topic: {
    onTopic: false,
    score: 0.12,
    reasons: [['onlyCamp', ['china']]],
  },
};

const longTitle =
  'Special Representative of the Secretary-General for the Implementation of the Agreements on Confidence-Building Measures in the Asia-Pacific Region';

/** Names and titles longer than any line. */
export const longNames: Annotation = {
  ...annotation,
  article: { ...annotation.article, title: `${annotation.article.title}, ${longTitle.toLowerCase()}` },
  context: {
    ...annotation.context,
    actors: [
      {
        ...actors.lavrov,
        name: 'Nursultan-Abishuly-Konstantinopolskaya Wolfeschlegelsteinhausenbergerdorff',
        roles: left(role(longTitle, { start: '2019' }), [role(`Deputy ${longTitle}`)]),
        mentions: Array.from({ length: 128 }, () => 0),
      },
      {
        ...actors.eu,
        name: 'Secretariat of the Conference on Interaction and Confidence-Building Measures in Asia',
      },
    ],
  },
};

export function mentionOf(surface: string): Mention {
  const found = mentions.find((one) => one.surface === surface);
  if (!found) throw new Error(`The gallery has no mention “${surface}”.`);
  return found;
}

export function quoteOf(beginning: string): Quote {
  const found = quotes.find((one) => text.startsWith(beginning, one.start));
  if (!found) throw new Error(`The gallery has no quote that begins “${beginning}”.`);
  return found;
}

const source = (id: string, publisher: string, title: string, tier: 1 | 2 | 3 | 4 = 1) => ({
  id,
  publisher,
  title,
  url: `https://example.org/${id}`,
  seen: asOf,
  tier,
});

const body = (id: EntityId, native: Body['native'], summary: string, more: Partial<Body> = {}): Body => ({
  id,
  native,
  summary,
  statements: [],
  sources: [source('state', 'US Department of State', 'Office of the Historian: Secretaries of State')],
  reviewed: asOf,
  ...more,
});

export const bodies = {
  lavrov: body(
    'person/sergei-lavrov',
    [{ text: 'Сергей Лавров', lang: 'ru' }],
    'Russian diplomat who speaks for his country’s foreign policy and represented it at the United Nations from 1994 to 2004.',
    {
      sources: [
        source('mid', 'Ministry of Foreign Affairs of Russia', 'The Minister'),
        { ...source('un', 'United Nations', 'The new permanent representative'), published: '1994-09' },
        source('tass', 'TASS', 'Foreign ministers meet in Guilin', 4),
        source('press', 'An evening newspaper', 'Two ministers by the river', 3),
      ],
    },
  ),
  blinken: body(
    'person/antony-blinken',
    [],
    'American diplomat and lawyer, at the head of the Department of State under President Biden.',
  ),
  qin: body(
    'person/qin-gang',
    [{ text: '秦刚', lang: 'zh-Hans' }],
    'Chinese diplomat, later ambassador in Washington and, for some months of 2023, foreign minister.',
  ),
  kissinger: body(
    'person/henry-kissinger',
    [],
    'American diplomat who prepared the opening to China as adviser and Secretary of State of Presidents Nixon and Ford.',
    {
      background:
        'He flew to Beijing in secret in July 1971; the visit of President Nixon and the Shanghai Communiqué followed in February 1972.',
    },
  ),
  taiwan: body(
    'polity/taiwan',
    [{ text: '臺灣', lang: 'zh-Hant' }],
    'Island with its own elected government, whose status is disputed.',
    {
      recognition:
        'Twelve states have diplomatic relations with it as the Republic of China; the People’s Republic of China claims it as a province.',
    },
  ),
  talks: body(
    'event/anchorage-talks',
    [],
    'First meeting of senior American and Chinese officials after President Biden took office, opened by an exchange of reproaches before the cameras.',
  ),
};

const keptQuote = {
  prefix: '',
  suffix: ' said Sergei',
  position: { start: 0, end: 10 },
  kind: 'direct',
  why: '“said” follows the quote.',
  saved: '2021-03-25T08:00:00.000Z',
} as const;

export const keptNotebook: Notebook = {
  articles: [
    {
      url: 'https://example.org/article',
      title: 'Guilin draws Moscow and Beijing closer',
      byline: 'By our correspondent',
      published: date,
      lang: 'en',
      saved: '2021-03-25T08:00:00.000Z',
      note: 'Compare with the joint statement of February 2022.',
      quotes: [
        {
          ...keptQuote,
          id: 'a',
          exact: '“We do not accept that a few capitals write the rules for everybody, ”',
          speaker: {
            name: 'Sergei Lavrov',
            form: 'name',
            entity: 'person/sergei-lavrov',
            role: 'Foreign Minister of Russia',
          },
          note: 'Said after the meeting, not at it.',
        },
        { ...keptQuote, id: 'b', exact: '“We shall see”', speaker: null, note: '' },
      ],
    },
    {
      url: 'javascript:alert(1)',
      title: '',
      byline: null,
      published: null,
      lang: 'en',
      saved: '2021-03-25T08:00:00.000Z',
      note: '',
      quotes: [
        {
          ...keptQuote,
          id: 'c',
          kind: 'indirect',
          exact:
            'that a_very_long_word_without_any_place_to_break_it_stands_here_and_must_not_push_the_page_aside',
          speaker: {
            name: 'The Organisation for the Prohibition of Everything',
            form: 'institution',
            entity: null,
            role: null,
          },
          note: '',
        },
      ],
    },
  ],
};

const longMember = 'United Kingdom of Great Britain and Northern Ireland';

export const surroundings: Surroundings = {
  dates: [
    { ...at('Tuesday'), from: '2021-03-23', to: '2021-03-23', stated: false },
    { ...at('before the talks'), from: '1989-01-01', to: '1989-12-31', stated: true },
  ],
  ties: [
    {
      from: 'organisation/european-union',
      property: 'sanctioned',
      to: 'polity/china',
      dates: ['2021-03-22'],
    },
    {
      from: 'polity/china',
      property: 'sanctioned',
      to: 'organisation/european-union',
      dates: ['2021-03-22'],
    },
    { from: 'polity/united-states', property: 'sanctioned', to: 'polity/china', dates: ['2021-03-22'] },
    { from: 'polity/canada', property: 'sanctioned', to: 'polity/china', dates: [] },
    { from: 'person/sergei-lavrov', property: 'met', to: 'person/wang-yi', dates: ['2021-03-22'] },
    { from: 'person/antony-blinken', property: 'met', to: 'person/yang-jiechi', dates: ['2021-03-18'] },
    {
      from: 'polity/china',
      property: 'partyTo',
      to: 'polity/russia',
      dates: ['2002-02-28'],
      through: 'China-Russia treaty of 2001',
    },
    {
      from: 'polity/united-states',
      property: 'partyTo',
      to: 'polity/russia',
      dates: ['2011-02-05'],
      through: 'New START',
    },
  ],
  members: {
    'organisation/european-union': [
      { name: 'France', certain: true },
      { name: 'Germany', certain: true },
      { name: longMember, certain: false },
    ],
  },
};

const entity = (id: EntityId, label: string, more: Partial<Entity> = {}): Entity => ({
  id,
  label,
  type: id.slice(0, id.indexOf('/')) as Entity['type'], // as in `mention`
  ...more,
});

export const entities = {
  kissinger: entity('person/henry-kissinger', 'Henry Kissinger', { died: '2023-11-29' }),
  talks: entity('event/anchorage-talks', 'Anchorage talks', { start: '2021-03-18', end: '2021-03-19' }),
};

export const taiwan: { readonly mention: Mention; readonly actor: Actor } = {
  mention: {
    start: 0,
    end: 6,
    surface: 'Taiwan',
    entity: 'polity/taiwan',
    name: 'Taiwan',
    type: 'polity',
    how: 'name',
    confidence: 0.98,
    why: ['theName', 'Taiwan', 'Taiwan'],
  },
  actor: actor('polity/taiwan', 'Taiwan', { mentions: [0] }),
};
