import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf, languageTag } from './language.ts';

test.each([
  ['en', 'You will work with the team on our product, and you have experience with the systems that we build.'],
  ['de', 'Du arbeitest mit uns an der Plattform, die wir für unsere Kunden bauen, und bist ein Teil des Teams.'],
  ['fr', 'Vous travaillez avec notre équipe sur les produits que nous dessinons pour les clients dans nos ateliers.'],
  ['es', 'Buscamos una persona para el equipo que trabaje con los clientes y las tiendas de la ciudad.'],
  ['nl', 'Je werkt met ons team aan de producten die wij voor onze klanten maken, en je hebt ervaring met het vak.'],
  ['pl', 'Praca w zespole dla osoby, która jest otwarta na nowe zadania oraz ma doświadczenie z klientami do tego.'],
  ['no', 'Vi søker en elektriker som skal jobbe med skip og maskiner. Du har fagbrev og er trygg på det du gjør.'],
  ['sv', 'Vi söker en elektriker som ska jobba med fartyg och maskiner. Du har yrkesbevis och är trygg i det du gör.'],
  ['da', 'Vi søger en elektriker, der skal arbejde med skibe og maskiner. Du har svendebrev og er tryg ved det, du gør.'],
  ['ja', '私たちのチームで、お客様のために製品を作る仕事です。'],
])('%s is recognised', (tag, text) => {
  expect(languageOf(text)).toBe(tag);
});

test('few words, numbers or a mixture are no language', () => {
  expect(languageOf('TypeScript PostgreSQL')).toBeNull();
  expect(languageOf('Tiny Co – Senior Rails dev – REMOTE (EU/UK timezones) – contract – €500/day')).toBeNull();
  expect(languageOf('1 2 3 4 5 6 7 8 9 10 11 12 13 14')).toBeNull();
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => {
    expect([null, 'string']).toContain(languageOf(text) === null ? null : typeof languageOf(text));
  }));
});

test('stated languages become a primary tag', () => {
  expect(['en-US', 'EN', 'English', 'Deutsch', 'pt_BR', '', null, 'Klingon language'].map(languageTag)).toEqual(['en', 'en', 'en', 'de', 'pt', null, null, null]);
});
