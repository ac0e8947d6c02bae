import { describe, expect, test } from 'vitest';
import { besideDates } from '../text/months.ts';
import { findDateline } from './dateline.ts';

/** Lines under a headline; one at least for each word of `besideDates`. */
const stated: Record<string, [line: string, date: string][]> = {
  en: [
    ['BEIJING, May 16, 2024 — China’s leader received his guest.', '2024-05-16'],
    ['WASHINGTON (Agency) - 3rd of March 2022 - The talks failed.', '2022-03-03'],
    ['23 October 2025', '2025-10-23'],
    ['Published on 23 October 2025 by Ann Lee', '2025-10-23'],
    ['23 October 2025, posted at 10:15 am', '2025-10-23'],
    ['Monday, March 22, 2021 (updated 10:15)', '2021-03-22'],
    ['published 2 May 2023', '2023-05-02'],
    ['24/03/2021. The two ministers met.', '2021-03-24'],
  ],
  fr: [
    ['PÉKIN, 6 avril 2023. Le président a parlé.', '2023-04-06'],
    ['Publié le jeudi 6 avril 2023 à 10 h 12 par Léa Roy', '2023-04-06'],
    ['Léa Roy, publié le 6 avril 2023', '2023-04-06'],
  ],
  es: [
    ['MOSCÚ, 24 de marzo de 2021 - El ministro habló.', '2021-03-24'],
    ['Publicado el martes 4 de mayo del 2021 a las 10:12 por Ana Ruiz', '2021-05-04'],
    ['Ana Ruiz, publicado el 4 de mayo de 2021', '2021-05-04'],
  ],
  de: [
    ['Peking, 22. März 2023. Der Besuch ist zu Ende.', '2023-03-22'],
    ['Berlin, den 22. März 2023', '2023-03-22'],
    ['Von Jan Weiß, veröffentlicht am 22. März 2023 um 10:12 Uhr', '2023-03-22'],
    ['Jan Weiß von der Redaktion, 22. März 2023', '2023-03-22'],
  ],
  ru: [
    ['ГУЙЛИНЬ, 23 марта 2021 года. Министр выступил.', '2021-03-23'],
    ['Опубликовано 23 марта 2021 г. в 10:12', '2021-03-23'],
    ['Иван Петров, опубликовано 23 марта 2021', '2021-03-23'],
    ['Сообщение от 23 марта 2021 года', '2021-03-23'],
  ],
  zh: [
    ['2022年12月30日，北京。国家主席举行会晤。', '2022-12-30'],
    ['2022年12月30日 10:12', '2022-12-30'],
    ['（2025年10月30日）两国元首举行会谈。', '2025-10-30'],
  ],
};

describe('findDateline', () => {
  for (const [lang, lines] of Object.entries(stated))
    for (const [line, date] of lines)
      test(`${lang}: ${line}`, () => {
        expect(findDateline(`A headline\n\n${line}\n\nText.`, lang)).toBe(date);
      });

  test('every word that stands beside a date has a sample', () => {
    for (const [lang, words] of besideDates) {
      const samples = stated[lang]?.map(([line]) => ` ${line} `).join('\n') ?? '';
      for (const word of words.split(' ').filter(Boolean))
        expect(samples, `${lang}: ${word}`).toMatch(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'));
    }
  });

  test.each([
    ['en', 'On 24 February 2022, Russia sent its troops. The West answered.'],
    ['en', 'The two leaders met on 4 February 2022. They signed a statement.'],
    ['en', 'Xi met Putin on 16 May 2024.'],
    ['fr', 'Depuis le 24 février 2022, la Russie est visée par des sanctions.'],
    ['zh', '2022年2月24日，俄罗斯军队进入乌克兰。'],
    ['zh', '双方于2022年2月4日在北京发表联合声明。'],
  ])('a date within a sentence is that of an event (%s: %s)', (lang, line) => {
    expect(findDateline(`A headline\n\n${line}`, lang)).toBeNull();
  });

  test('a date in the headline is no date of the text', () => {
    expect(findDateline('China And The World After 24 February 2022\n\nText.', 'en')).toBeNull();
  });

  test.each(['constructor', '__proto__', 'toString', '', 'no language', 'pl'])(
    'a language that is none of ours is no fault (%s)',
    (lang) => {
      expect(findDateline('A headline\n\n2021-06-29 and more\n\nText.', lang)).toBeNull();
    },
  );

  test('a date far down is not looked for', () => {
    expect(findDateline(`Headline\n${'A line of text.\n'.repeat(8)}23 October 2025\n`, 'en')).toBeNull();
  });
});
