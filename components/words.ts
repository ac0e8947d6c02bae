import type { EntityType, Side } from '../lib/facts/schema.ts';
import type { QuoteKind, SpeakerForm } from '../lib/quotes/quote.ts';

/** Every word that the interface says, in one place and in one language, so that a translation is a swap of this file. */
export const words = {
  locale: 'en-GB',
  lang: 'en',

  since: (day: string) => `since ${day}`,
  until: (day: string) => `until ${day}`,
  fromTo: (start: string, end: string) => `${start} to ${end}`,
  died: (day: string) => `Died ${day}`,

  types: {
    person: 'Person',
    polity: 'Country or territory',
    organisation: 'Organisation',
    place: 'Place',
    event: 'Event',
    document: 'Document',
    concept: 'Term',
    office: 'Office',
    unknown: 'Name',
  } satisfies Record<EntityType | 'unknown', string>,

  sides: { china: 'China', russia: 'Russia', west: 'The West' } satisfies Record<Side, string>,
  others: 'Others',

  forms: {
    name: 'named',
    pronoun: 'by a pronoun',
    office: 'by office only',
    nominal: 'by a description',
    institution: 'an institution',
    collective: 'several together',
    document: 'a document',
    unnamed: 'not named',
  } satisfies Record<SpeakerForm, string>,

  quoteKinds: {
    direct: 'direct',
    indirect: 'reported',
    mixed: 'partly quoted',
    scare: 'words held at a distance',
    title: 'a title',
    term: 'a term',
  } satisfies Record<QuoteKind, string>,

  certainties: { high: 'well sourced', medium: 'fairly sure', low: 'unsure' },

  noteKinds: {
    term: 'A term',
    dating: 'A date',
    correction: 'To add',
    precision: 'More precisely',
    attribution: 'Whose position',
    translation: 'Translation',
    omission: 'What else happened',
    'as-of': 'At that time',
  } as Readonly<Record<string, string>>,
} as const;
