// The list of outlets: names, short names and sites lead to one canonical name; control by a state only as listed.
import { expect, test } from 'vitest';
import { outletAt, outletCalled, outletKey, stateBehind } from '@/lib/outlets/outlets';

test.each([
  ['The New York Times', 'New York Times'],
  ['AFP', 'Agence France-Presse'],
  ['Russia Today', 'RT'],
  ['Korean Central News Agency', 'KCNA'],
  ['Yahoo Finance', 'Yahoo Finance'],
  ['RIA Nowosti', 'RIA Novosti'],
  ['Chine nouvelle', 'Xinhua'],
  ['Agencia EFE', 'EFE'],
  ['Deutschen Presse-Agentur', 'DPA'],
  ['Süddeutschen Zeitung', 'Süddeutsche Zeitung'],
  ['Monde', 'Le Monde'],
  ['Croix', 'La Croix'],
  ['País', 'El País'],
  ['Moss Valley Fish Market', undefined],
])('%s is %s', (name, canonical) => {
  expect(outletCalled(outletKey(name))).toBe(canonical);
});

test.each([
  ['https://www.bbc.co.uk/news/1', 'BBC'],
  ['https://edition.cnn.com/a', 'CNN'],
  ['https://tass.com/world/1', 'TASS'],
  ['https://www.derstandard.at/story/1', 'Der Standard'],
  ['https://www.ouest-france.fr/a', 'Ouest-France'],
  ['https://www.lavanguardia.com/a', 'La Vanguardia'],
  ['https://nottass.com/world/1', undefined],
  ['https://com/', undefined],
  ['no address', undefined],
])('%s is a page of %s', (href, canonical) => {
  expect(outletAt(href)).toBe(canonical);
});

test.each([
  ['TASS', 'Russia'],
  ['Xinhua', 'China'],
  ['Rossija 1', 'Russia'],
  ['Quotidien du peuple', 'China'],
  ['Venezolana de Televisión', 'Venezuela'],
  ['Deutsche Welle', undefined],
  ['BBC', undefined],
  ['NHK', undefined],
  ['NBC News', undefined],
  ['Nobody’s Gazette', undefined],
])('%s: controlled by the state of %s', (name, country) => {
  expect(stateBehind(name)).toBe(country);
});
