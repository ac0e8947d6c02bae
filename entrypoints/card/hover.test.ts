// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Hover, type Point, type Target } from './hover.ts';

/** Two names on one line: x 0 to 100 and 200 to 300. */
const names: readonly (Target & { from: number; to: number })[] = [
  { key: 'wang', dwell: 350, from: 0, to: 100 },
  { key: 'lavrov', dwell: 350, from: 200, to: 300 },
];

let events: string[];
let hover: Hover<Target>;
let stop: AbortController;
let isReaders: boolean;
let onCard: boolean;
let underPointer: boolean;
let current: Target | null;
let shift: number;

beforeEach(() => {
  vi.useFakeTimers();
  events = [];
  isReaders = true;
  onCard = false;
  underPointer = false;
  current = null;
  shift = 0;
  stop = new AbortController();
  hover = new Hover(
    document,
    {
      targetAt: ({ x }: Point) => names.find(({ from, to }) => x + shift >= from && x + shift <= to) ?? null,
      isReaders: () => isReaders,
      isOnCard: () => onCard,
      isCardAt: () => underPointer,
      current: () => current,
      forget: () => {
        current = null;
      },
      focus: () => events.push('focus'),
      prepare: () => {},
      open: ({ key }) => events.push(`open ${key}${hover.isPinned ? ' pinned' : ''}`),
      close: () => events.push('close'),
    },
    stop.signal,
  );
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function move(x: number, init: Partial<MouseEventInit> = {}): void {
  const event = new MouseEvent('pointermove', { clientX: x, screenX: x, bubbles: true, ...init });
  Object.defineProperty(event, 'timeStamp', { value: performance.now() });
  document.body.dispatchEvent(event);
}

function glide(from: number, to: number, step: number): void {
  for (let x = from; x <= to; x += step) {
    vi.advanceTimersByTime(16);
    move(x);
  }
}

function dispatch(type: string, init: object = {}): Event {
  const event = new (type === 'keydown' ? KeyboardEvent : MouseEvent)(type, {
    bubbles: true,
    cancelable: true,
    ...init,
  });
  document.body.dispatchEvent(event);
  return event;
}

it('opens after the pointer has rested for 350 ms, not before', () => {
  move(50);
  vi.advanceTimersByTime(340);
  expect(events).toEqual([]);
  vi.advanceTimersByTime(20);
  expect(events).toEqual(['open wang']);
});

it('does not open for a pointer that sweeps over the names', () => {
  for (let round = 0; round < 10; round++) glide(0, 400, 20);
  vi.advanceTimersByTime(1000);
  expect(events).toEqual([]);
});

it('starts anew while the pointer is fast, and lets it drift slowly', () => {
  for (let round = 0; round < 10; round++) glide(0, 96, 24);
  expect(events).toEqual([]);
  glide(0, 60, 2);
  expect(events).toEqual(['open wang']);
});

it('does not open while the page scrolls under a still pointer', () => {
  move(150);
  for (let at = 0; at < 20; at++) {
    dispatch('scroll');
    shift = -at * 10;
    move(150);
    vi.advanceTimersByTime(400);
  }
  expect(events).toEqual([]);
});

it('does not open where the page has moved away meanwhile', () => {
  move(50);
  shift = 100;
  vi.advanceTimersByTime(500);
  expect(events).toEqual([]);
});

it('does not open while a button is held, as in selecting', () => {
  move(50, { buttons: 1 });
  vi.advanceTimersByTime(500);
  expect(events).toEqual([]);
});

it('stays for 300 ms so that the card can be reached, and as long as the pointer is on it', () => {
  move(50);
  vi.advanceTimersByTime(400);
  move(150);
  vi.advanceTimersByTime(250);
  onCard = true;
  move(160);
  vi.advanceTimersByTime(5000);
  expect(events).toEqual(['open wang']);
  onCard = false;
  move(170);
  vi.advanceTimersByTime(310);
  expect(events).toEqual(['open wang', 'close']);
});

it('closes on Escape without the page hearing of it, and leaves every other key alone', () => {
  const heard = vi.fn();
  document.body.addEventListener('keydown', heard);
  move(50);
  vi.advanceTimersByTime(400);
  dispatch('keydown', { key: 'a' });
  const pressed = dispatch('keydown', { key: 'Escape' });
  expect(pressed.defaultPrevented).toBe(true);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(events).toEqual(['open wang', 'close']);
  expect(dispatch('keydown', { key: 'Escape' }).defaultPrevented).toBe(false);
  document.body.removeEventListener('keydown', heard);
});

it('pins on a click, and then stays whatever the pointer does', () => {
  dispatch('click', { clientX: 50, button: 0 });
  move(250);
  vi.advanceTimersByTime(2000);
  dispatch('scroll');
  vi.advanceTimersByTime(2000);
  expect(events).toEqual(['open wang pinned']);
  hover.close();
  expect(events).toEqual(['open wang pinned', 'close']);
});

it('leaves clicks on links to the page', () => {
  const link = document.body.appendChild(document.createElement('a'));
  link.href = '#there';
  link.dispatchEvent(new MouseEvent('click', { clientX: 50, bubbles: true }));
  expect(events).toEqual([]);
});

it('heeds no event that the page has made up', () => {
  isReaders = false;
  current = names[1]!;
  glide(40, 50, 1);
  vi.advanceTimersByTime(400);
  dispatch('click', { clientX: 50, button: 0 });
  expect(dispatch('keydown', { key: 'Enter' }).defaultPrevented).toBe(false);
  expect(events).toEqual([]);
});

it('goes silent and closes when it is told to end', () => {
  move(50);
  vi.advanceTimersByTime(400);
  stop.abort();
  move(250);
  vi.advanceTimersByTime(1000);
  expect(events).toEqual(['open wang', 'close']);
});

it('pins on Enter and moves the focus into the card, where nothing of the page has it', () => {
  glide(40, 50, 1);
  vi.advanceTimersByTime(400);
  expect(dispatch('keydown', { key: 'Enter' }).defaultPrevented).toBe(true);
  expect(events).toEqual(['open wang', 'focus']);
  expect(hover.isPinned).toBe(true);
});

it('opens on Enter what the reader came to by keys, and leaves every other Enter to the page', () => {
  expect(dispatch('keydown', { key: 'Enter' }).defaultPrevented).toBe(false);
  current = names[1]!;
  expect(dispatch('keydown', { key: 'Enter', shiftKey: true }).defaultPrevented).toBe(false);
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  expect(dispatch('keydown', { key: 'Enter' }).defaultPrevented).toBe(false);
  field.remove();
  dispatch('keydown', { key: 'Enter' });
  expect(events).toEqual(['open lavrov pinned', 'focus']);
});

it('forgets on Escape what the reader came to by keys', () => {
  current = names[1]!;
  dispatch('keydown', { key: 'Escape' });
  dispatch('keydown', { key: 'Enter' });
  expect(events).toEqual([]);
});

it('stays while a wheel over the card moves the page', () => {
  glide(40, 50, 1);
  vi.advanceTimersByTime(400);
  underPointer = true;
  dispatch('scroll');
  vi.advanceTimersByTime(1000);
  expect(events).toEqual(['open wang']);
});

it('stays when it is pinned while the pointer is on its way out', () => {
  glide(40, 50, 1);
  vi.advanceTimersByTime(400);
  move(150);
  vi.advanceTimersByTime(100);
  hover.pin(true);
  vi.advanceTimersByTime(1000);
  expect(events).toEqual(['open wang']);
});
