import { useId } from 'preact/hooks';
import type { Actor, Roles } from '../../lib/context/context.ts';
import type { Body, Entity } from '../../lib/facts/fact-base.ts';
import type { FaultReason } from '../../lib/fault.ts';
import type { Mention, Repair } from '../../lib/mentions/mention.ts';
import { isSpeech, type Quote } from '../../lib/quotes/quote.ts';
import { printDate, printDays } from '../dates.ts';
import { sayClause, sayReason } from '../reasons.ts';
import { printRegion } from '../regions.ts';
import { useWords, type Words } from '../words.ts';
import { CardFoot } from './CardFoot.tsx';
import { Connections, type SourcedConnection } from './Connections.tsx';
import { CloseIcon, PinIcon } from './icons.tsx';
import { Fact, QuoteFacts, speakerLabel } from './QuoteFacts.tsx';
import { Report } from './Report.tsx';
import { RoleLines } from './RoleLines.tsx';

/** The card's text from the fact base: there, on its way, unreadable, or (null) not to be had for this name. */
export type BodyState = Body | 'loading' | { readonly fault: FaultReason } | null;

/**
 * What the hover card shows. With a `mention` it is about that name (and says who speaks, if a `quote` surrounds it);
 * with a quote alone it is about the quote, and actor, entity and body are its speaker's.
 */
export interface CardProps {
  readonly mention: Mention | null;
  readonly quote?: Quote | null | undefined;
  /** The article's words that tell who speaks, at `quote.speaker.start..end`: "the minister". */
  readonly speakerWords?: string | undefined;
  /** From the context, with the roles then and now; null for a name that the context does not list. */
  readonly actor: Actor | null;
  /** The index record: for when an event was, when a person died. */
  readonly entity?: Entity | null | undefined;
  readonly body: BodyState;
  /** Labels of `mention.candidates`, where the engine did not decide. */
  readonly candidates?: readonly string[] | undefined;
  /** What ties this actor to the others in the article, each with its sources as soon as they are there. */
  readonly connections?: readonly SourcedConnection[] | undefined;
  /** The article's date; null where it has none. */
  readonly date: string | null;
  /** The day up to which the fact base was confirmed. */
  readonly asOf: string;
  readonly pinned: boolean;
  /** Of the page's real background; without it the reader's system decides. */
  readonly theme?: 'light' | 'dark' | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** For the reader to pass on where something is wrong. */
  readonly report: string;
  readonly onPin: () => void;
  readonly onClose: () => void;
  /** Puts a text on the clipboard; false where the browser does not let it. */
  readonly onCopy: (text: string) => boolean;
}

/** A non-modal dialog beside the text. The host places it, moves focus, and closes it on Escape. */
export function Card(props: CardProps) {
  const titleId = useId();
  const words = useWords();
  const { mention, quote, actor, body } = props;
  const known = isBody(body) ? body : null;
  const inSpeech = quote && isSpeech(quote) ? quote : null;
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      lang={words.lang}
      dir={props.dir}
      data-theme={props.theme}
    >
      <CardHead {...props} titleId={titleId} native={known?.native ?? []} />
      {mention?.repair && <Repaired surface={mention.surface} {...mention.repair} />}
      {!mention && inSpeech && <QuoteFacts quote={inSpeech} speakerWords={props.speakerWords} headed />}
      <Substance {...props} known={known} />
      {actor?.roles && (
        <RoleLines roles={actor.roles} date={props.date} asOf={props.asOf} died={props.entity?.died} />
      )}
      <Details {...props} known={known} />
      {mention && inSpeech && (
        <QuoteFacts quote={inSpeech} speakerWords={props.speakerWords} headed={false} />
      )}
      <CardFoot body={known} asOf={props.asOf}>
        <Report report={props.report} onCopy={props.onCopy} />
      </CardFoot>
    </section>
  );
}

interface HeadProps extends CardProps {
  readonly titleId: string;
  readonly native: Body['native'];
}

function CardHead({ titleId, native, ...props }: HeadProps) {
  const words = useWords();
  return (
    <header class="card-head">
      <div>
        <p class="card-kind">{kindOf(props, words)}</p>
        <h2 id={titleId}>{nameOf(props, words)}</h2>
        {native.map((name) => (
          <p key={name.text} class="card-native" lang={name.lang} dir="auto">
            {name.text}
          </p>
        ))}
      </div>
      <div class="card-buttons">
        <button
          type="button"
          aria-pressed={props.pinned}
          aria-label={words.say('card_pin')}
          onClick={props.onPin}
        >
          <PinIcon />
        </button>
        <button type="button" aria-label={words.say('card_close')} onClick={props.onClose}>
          <CloseIcon />
        </button>
      </div>
    </header>
  );
}

function kindOf({ mention, actor }: CardProps, words: Words): string {
  if (!mention) return words.say('card_speech');
  if (mention.candidates?.length) return words.say('type_unknown');
  return mention.entity ? words.say(`type_${actor?.type ?? mention.type}`) : words.say('card_unknown');
}

function nameOf({ mention, quote, actor }: CardProps, words: Words): string {
  if (mention) {
    const name = actor?.name ?? mention.name;
    return mention.type === 'polity' ? printRegion(name, words) : name;
  }
  return quote ? speakerLabel(quote, words) : words.say('card_notStated');
}

function Repaired({ surface, to, what }: Repair & { readonly surface: string }) {
  const words = useWords();
  return (
    <p class="card-repair">
      <q>{surface}</q> {words.say('card_readAs', to)} <small>{sayClause(what, words)}</small>
    </p>
  );
}

interface KnownProps extends CardProps {
  readonly known: Body | null;
}

/** What there is to say first: the summary, or that it is on its way, or why there is none. */
function Substance({ mention, actor, entity, body, candidates, known }: KnownProps) {
  const words = useWords();
  if (body === 'loading') return <p class="card-plain card-loading">{words.say('card_loading')}</p>;
  if (body && 'fault' in body) {
    return (
      <p class="card-plain" role="alert">
        {words.say('card_unreadable')} {sayReason(body.fault, words)}
      </p>
    );
  }
  if (candidates?.length) return <Candidates names={candidates} />;
  if (mention && !mention.entity) {
    return <InArticle description={mention.description ?? actor?.description} />;
  }
  return (
    <>
      <When entity={entity} roles={actor?.roles ?? null} />
      {known && <p lang="en">{known.summary}</p>}
      {known?.background && (
        <details>
          <summary>{words.say('card_background')}</summary>
          <p lang="en">{known.background}</p>
        </details>
      )}
    </>
  );
}

/** When an event was; when a person died, if the roles now do not say it. */
function When({ entity, roles }: { readonly entity: CardProps['entity']; readonly roles: Roles | null }) {
  const words = useWords();
  const hasRole = roles !== null && roles.now.length === 0;
  if (entity?.type === 'person') {
    if (!entity.died || hasRole) return null;
    return <p class="card-when">{words.say('died', printDate(entity.died, words))}</p>;
  }
  return entity?.start ? <p class="card-when">{printDays(entity.start, entity.end, words)}</p> : null;
}

function Candidates({ names }: { readonly names: readonly string[] }) {
  const words = useWords();
  return (
    <div class="card-plain">
      <p>{words.say('card_candidates')}</p>
      <ul class="card-candidates">
        {names.map((name) => (
          <li key={name}>{printRegion(name, words)}</li>
        ))}
      </ul>
      <p>{words.say('card_undecided')}</p>
    </div>
  );
}

function InArticle({ description }: { readonly description: string | undefined }) {
  const words = useWords();
  if (!description) return <p class="card-plain">{words.say('card_nothingSaid')}</p>;
  return (
    <dl class="card-facts">
      <Fact term={words.say('card_articleSays')}>{description}</Fact>
    </dl>
  );
}

function Details({ mention, known, connections }: KnownProps) {
  const words = useWords();
  const matched = mention && mention.why[0] !== 'readAs';
  if (!known?.recognition && !connections?.length && !matched) return null;
  return (
    <dl class="card-facts">
      {known?.recognition && (
        <Fact term={words.say('card_recognition')}>
          <span lang="en">{known.recognition}</span>
        </Fact>
      )}
      {connections && connections.length > 0 && (
        <Fact term={words.say('card_connections')}>
          <Connections connections={connections} />
        </Fact>
      )}
      {matched && (
        <Fact term={mention.entity ? words.say('card_why') : words.say('card_whyUnknown')}>
          {sayReason(mention.why, words)}
        </Fact>
      )}
    </dl>
  );
}

function isBody(body: BodyState): body is Body {
  return body !== null && body !== 'loading' && !('fault' in body);
}
