import { expect, it } from 'vitest';
import { namesTwoCamps } from './camps.ts';

it.each([
  'Wang Yi met Mr Lavrov in Guilin, China.',
  'Beijing rejected the sanctions of the E.U. and the U.S.',
  'La Chine et la Russie se rapprochent.',
  'China y Rusia rechazan las sanciones.',
  'Chinesische Diplomaten kritisieren die USA.',
  'Китай и Россия осуждают санкции США.',
  '中国和俄罗斯谴责美国的制裁。',
  'Vladimir Poutine a parlé à Pékin.',
  'Moskau droht der Nato.',
])('lets the engine look at %j', (text) => {
  expect(namesTwoCamps(text)).toBe(true);
});

it.each([
  'The council of Chinchilla in Queensland met on Monday.',
  'Le chinois est une langue.',
  'The Senate in Washington voted on the American budget.',
  'A rustic chin rest for your violin.',
  'Es ist ein Versuch.',
])('leaves %j alone', (text) => {
  expect(namesTwoCamps(text)).toBe(false);
});
