import { expect, it } from 'vitest';
import { stem } from './inflection.ts';

it.each([
  ['лавров', 'лаврова лаврову лавровым лаврове'],
  ['захарова', 'захаровой захарову'],
  ['россия', 'россии россию россией'],
  ['сергей', 'сергея сергею сергеем сергее'],
  ['корея', 'кореи корею корее кореей'],
  ['китай', 'китая китаю китаем китае'],
  ['шанхай', 'шанхая шанхаю шанхаем'],
  ['газпром', 'газпрома газпрому газпромом газпроме'],
  ['вьетнам', 'вьетнама вьетнаму вьетнамом вьетнаме'],
  ['карабах', 'карабаха карабаху карабахом карабахе'],
  ['российский', 'российская российского российскую российских российскими'],
  ['евросоюз', 'евросоюза евросоюзу евросоюзом евросоюзе'],
  ['europaische', 'europaischen europaischer europaischem europaisches europaisch'],
])('gives every case of %s one stem', (name, cases) => {
  for (const form of cases.split(' ')) expect(stem(form)).toBe(stem(name));
});

it.each([
  ['лавров', 'лавра'],
  ['сергей', 'сергея сергею сергеем сергее'],
  ['корея', 'кореи корею корее кореей'],
  ['китай', 'кит'],
  ['сша', 'сш'],
  ['путин', 'пут'],
  ['fischer', 'fisch'],
  ['states', 'state'],
])('keeps %s and %s apart', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});

it('leaves names in other scripts as they are', () => {
  for (const key of ['blinken', 'merkels', 'tischler', '王', 'лав', '']) expect(stem(key)).toBe(key);
});
