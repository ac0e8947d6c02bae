import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, respond: (answer?: unknown) => void) => boolean;
const listeners: Listener[] = [];
const callers: ((port: unknown) => void)[] = [];
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'us',
      sendMessage: (message: unknown) => sendMessage(message),
      getURL: (path: string) => `chrome-extension://us/${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.push(listener),
      },
      onConnect: {
        addListener: (caller: (port: unknown) => void) => callers.push(caller),
      },
    },
  },
}));

const { answerBackground, answerFollowers, answerPage, askBackground } = await import('./messages.ts');

const popup = { id: 'us', url: 'chrome-extension://us/popup.html' };
const ourScript = { id: 'us', url: 'https://example.org/news', tab: { id: 7 } };
const others: [string, unknown][] = [
  ['another extension', { id: 'them', url: 'chrome-extension://them/popup.html' }],
  ['another extension that calls itself us', { id: 'them', url: 'chrome-extension://us/popup.html' }],
  ['a web page', { url: 'https://example.org/' }],
  ['nobody', {}],
];

/** The answer to come; undefined where a message is left to others. */
function send(message: unknown, sender: unknown): Promise<unknown> | undefined {
  let isAnswered = false;
  const answer = new Promise<unknown>((respond) => {
    isAnswered = listeners[0]!(message, sender, respond);
  });
  return isAnswered ? answer : undefined;
}

beforeEach(() => {
  listeners.length = 0;
});

describe('the background', () => {
  const annotateTab = vi.fn(() => ({ ok: true as const }));
  beforeEach(() => {
    annotateTab.mockClear();
    answerBackground({
      report: () => ({ ok: true }),
      annotateTab,
    });
  });

  it('answers its own parts', async () => {
    expect(await send({ type: 'report', status: 'annotated', actors: 1, quotes: 2 }, ourScript)).toEqual({
      ok: true,
    });
    expect(await send({ type: 'annotateTab', tabId: 3 }, popup)).toEqual({ ok: true });
  });

  it.each(others)('does not answer %s', (_, sender) => {
    expect(send({ type: 'report', status: 'annotated', actors: 1, quotes: 2 }, sender)).toBeUndefined();
    expect(send({ type: 'annotateTab', tabId: 3 }, sender)).toBeUndefined();
    expect(annotateTab).not.toHaveBeenCalled();
  });

  it('reads a tab for its own pages alone, never for a script in a web page', () => {
    expect(send({ type: 'annotateTab', tabId: 3 }, ourScript)).toBeUndefined();
    expect(annotateTab).not.toHaveBeenCalled();
  });

  it.each([
    null,
    'annotateTab',
    7,
    [],
    {},
    { type: 'nothing' },
    { type: '__proto__' },
    { type: 'constructor' },
    { type: 'toString' },
    { type: ['annotateTab'], tabId: 'x' },
    { type: 'annotateTab' },
    { type: 'annotateTab', tabId: -1 },
    { type: 'annotateTab', tabId: 1.5 },
    { type: 'annotateTab', tabId: '3' },
    { type: 'report', status: 'hacked', actors: 1, quotes: 1 },
    { type: 'report', status: 'annotated', actors: '<b>', quotes: 1 },
  ])('does not answer %j', (message) => {
    expect(send(message, popup)).toBeUndefined();
  });
});

describe('a page', () => {
  const clear = vi.fn(() => ({ ok: true }));
  beforeEach(() => {
    clear.mockClear();
    answerPage({
      getState: () => ({ status: 'working', url: '' }),
      goTo: () => ({ ok: true }),
      annotateAnyway: () => ({ ok: true }),
      step: () => ({ ok: true }),
      openCard: () => ({ ok: true }),
      narrow: () => ({ ok: true }),
      clear,
    });
  });

  it('answers the pages of the extension', async () => {
    expect(await send({ type: 'clear' }, popup)).toEqual({ ok: true });
    expect(await send({ type: 'clear' }, { ...popup, tab: { id: 7 } })).toEqual({ ok: true });
    for (const only of ['person/xi-jinping', '?Marta Oyelaran', null])
      expect(await send({ type: 'narrow', only }, popup)).toEqual({ ok: true });
    expect(await send({ type: 'clear' }, { id: 'us' })).toEqual({ ok: true }); // The background of Chrome has no address.
  });

  it.each([...others, ['our script in a web page', ourScript] as const])(
    'does not answer %s',
    (_, sender) => {
      expect(send({ type: 'clear' }, sender)).toBeUndefined();
      expect(clear).not.toHaveBeenCalled();
    },
  );

  it.each([
    { type: 'goTo' },
    { type: 'goTo', start: 5, end: 5 },
    { type: 'goTo', start: -1, end: 5 },
    { type: 'goTo', start: 0, end: Number.POSITIVE_INFINITY },
    { type: 'goTo', start: '0', end: '5' },
    { type: 'narrow' },
    { type: 'narrow', only: ['person/xi-jinping'] },
  ])('does not answer %j', (message) => {
    expect(send(message, popup)).toBeUndefined();
  });

  it('leaves a request without an answer where it fails', async () => {
    clear.mockImplementationOnce(() => {
      throw new Error('No.');
    });
    expect(await send({ type: 'clear' }, popup)).toBeUndefined();
  });
});

describe('a panel that follows the reader', () => {
  const port = (sender: unknown, name = 'sidelight-place') => ({
    name,
    sender,
    postMessage: vi.fn(),
    onDisconnect: { addListener: () => {} },
  });
  const watch = vi.fn((tell: (place: null) => void) => tell(null));
  const until = new AbortController();

  it('is told where that is, and nobody else', () => {
    answerFollowers(watch, until.signal);
    for (const line of [...others.map(([, sender]) => port(sender)), port(popup, 'other')]) {
      callers[0]!(line);
      expect(line.postMessage).not.toHaveBeenCalled();
    }
    expect(watch).not.toHaveBeenCalled();
    const own = port(popup);
    callers[0]!(own);
    expect(own.postMessage).toHaveBeenCalledWith(null);
  });
});

describe('a request to the background', () => {
  const ask = () => askBackground({ type: 'annotateTab', tabId: 3 });
  const asleep = () =>
    Promise.reject(new Error('The message channel closed before a response was received.'));
  beforeEach(() => {
    sendMessage.mockReset();
  });

  it.each([
    ['rejects', asleep],
    ['answers nothing', () => Promise.resolve(undefined)],
  ])('is made once more where a background that was put to sleep %s', async (_, first) => {
    sendMessage.mockImplementationOnce(first).mockResolvedValueOnce({ ok: true });
    expect(await ask()).toEqual({ ok: true });
  });

  it('is answered by a reason where nobody hears it', async () => {
    sendMessage.mockImplementation(asleep);
    expect(await ask()).toEqual({ ok: false, reason: ['unanswered'] });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
});
