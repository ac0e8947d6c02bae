import { z } from 'zod';
import { isPartialDate } from '../../lib/facts/partial-date.ts';
import {
  documentKinds,
  entityTypes,
  evidenceGrades,
  nameKinds,
  properties,
  ranks,
  sides,
  strengths,
} from '../../lib/facts/schema.ts';

/**
 * What each kind of file of the fact base may contain. YAML is read with every scalar as text, so that neither a year
 * nor the word "no" needs quotes; the few fields of another type are converted here. The order of the fields here is
 * the order in the files.
 */

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const text = z.string().min(1, 'is empty');
const date = z.string().refine(isPartialDate, 'is not a day as YYYY, YYYY-MM or YYYY-MM-DD');
const entityId = z
  .string()
  .regex(new RegExp(`^(?:${entityTypes.join('|')})/${slug}$`), 'is not an id as type/slug');
const sourceId = z.string().regex(new RegExp(`^${slug}/${slug}$`), 'is not a source as publisher/document');
const flag = z.enum(['true', 'false']).transform((word) => word === 'true');
const sources = z.array(sourceId);

const name = z.strictObject({
  text,
  lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/, 'is not a language tag'),
  kind: z.enum(nameKinds),
  strength: z.enum(strengths).default('strong'),
  from: date.exactOptional(),
  to: date.exactOptional(),
});

const statement = z.strictObject({
  property: z.enum(properties),
  value: entityId.exactOptional(),
  text: text.exactOptional(),
  start: date.exactOptional(),
  end: date.exactOptional(),
  lastSeen: date.exactOptional(),
  rank: z.enum(ranks).default('normal'),
  reason: text.exactOptional(),
  attribution: entityId.exactOptional(),
  evidence: z.enum(evidenceGrades),
  sources,
});

/** `facts/<type>/<slug>.yaml` */
export const entityShape = z.strictObject({
  id: entityId,
  label: text,
  native: z.array(z.strictObject({ text, lang: text })).default([]),
  wikidata: z.string().exactOptional(),
  country: entityId.exactOptional(),
  side: z.enum(sides).exactOptional(),
  pronoun: z.enum(['he', 'she']).exactOptional(),
  familyFirst: flag.exactOptional(),
  died: date.exactOptional(),
  start: date.exactOptional(),
  end: date.exactOptional(),
  body: entityId.exactOptional(),
  single: flag.exactOptional(),
  standsFor: entityId.exactOptional(),
  alliance: flag.exactOptional(),
  allMembers: flag.exactOptional(),
  includes: z.array(entityId).default([]),
  kind: z.enum(documentKinds).exactOptional(),
  inForce: date.exactOptional(),
  names: z.array(name).default([]),
  summary: text,
  background: text.exactOptional(),
  recognition: text.exactOptional(),
  sensitivity: text.exactOptional(),
  articles: z.array(z.strictObject({ at: text, text })).default([]),
  usedBy: z.array(entityId).default([]),
  notToConfuseWith: z.array(entityId).default([]),
  statements: z.array(statement).default([]),
  sources: sources.default([]),
  reviewed: date,
});
export type EntityRecord = z.infer<typeof entityShape>;
export type StatementRecord = z.infer<typeof statement>;

/** `facts/notes/<slug>.yaml` */
export const noteShape = z.strictObject({
  kind: z.enum([
    'term',
    'dating',
    'correction',
    'precision',
    'attribution',
    'translation',
    'omission',
    'as-of',
  ]),
  phrases: z.record(z.string(), z.array(text)).default({}),
  entities: z.array(entityId).default([]),
  from: date.exactOptional(),
  to: date.exactOptional(),
  text,
  certainty: z.enum(['high', 'medium', 'low']),
  fixture: z.array(text).default([]),
  counter: z.array(text).default([]),
  sources,
  reviewed: date,
});
export type NoteRecord = z.infer<typeof noteShape>;

const tiers = { 1: 1, 2: 2, 3: 3, 4: 4 } as const;

/** `facts/sources/<publisher>.yaml` */
export const publisherShape = z.strictObject({
  publisher: text,
  tier: z.enum(['1', '2', '3', '4']).transform((digit) => tiers[digit]),
  owner: entityId.exactOptional(),
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+$/, 'is not a host name')),
  documents: z.record(
    z.string().regex(new RegExp(`^${slug}$`), 'is not a slug'),
    z.strictObject({
      url: z.url({ protocol: /^https?$/ }),
      title: text,
      published: date.exactOptional(),
      seen: date,
    }),
  ),
});
export type PublisherRecord = z.infer<typeof publisherShape>;

/** `facts/base.yaml` */
export const baseShape = z.strictObject({
  version: z.string().regex(/^\d+\.\d+$/, 'is not a version as format.edition'),
  asOf: z.iso.date(),
  redirects: z.record(entityId, entityId).default({}),
});
export type BaseRecord = z.infer<typeof baseShape>;
