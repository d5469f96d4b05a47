// Statements in prepositions and passives, within one another and side by side; and words that attribute nothing.
import { testTable } from './table';

testTable({
  'prepositions that attribute': [
    ['{According to} <the Herald>, [the mine will close].'],
    ['[The mine will close], {according to} <the Herald>.'],
    ['[The mine], {according to} <the Herald>, [will close in May].'],
    ['[The mine will close], {according to} <Ann Roe, a geologist at the institute>.'],
    ['[The mine will close in May], {per} <the Herald>.'],
    ['[The mine will close], {according to} <two people familiar with the matter>.'],
    ['[It was], {according to} <the survey>, [drier than any May on record].'],
  ],
  'passives and nobody named': [
    ['[The minister] {is rumoured} [to have packed his bags].'],
    ['[The town] {is said} [to have paid twice].'],
    ['It {was reported} that [the king had fled].'],
    ['[The guards] {were reported} [to have slept].'],
    ['[The king has] {reportedly} [fled the country].'],
    ['[The guard] {allegedly} [took 4,000 crowns from the safe].'],
  ],
  'nouns that attribute': [['The strike began after {reports} that [the mine would close].']],
  'one attribution inside another': [
    [
      '[Channel Nine reported that the mine will close], <the Herald> {reported}.',
      '<Channel Nine> {reported} that [the mine will close], the Herald reported.',
    ],
    [
      '<Ann Roe> {said} [the mine was safe], according to Reuters.',
      '[Ann Roe said the mine was safe], {according to} <Reuters>.',
    ],
    [
      '<The Herald> {reported} that [Ann Roe said the mine was safe].',
      'The Herald reported that <Ann Roe> {said} [the mine was safe].',
    ],
    [
      '[Ann Roe told police that the gate was open], <court records> {say}.',
      '<Ann Roe> {told} police that [the gate was open], court records say.',
    ],
  ],
  'two attributions side by side': [
    [
      '<Ann Roe> {said} [the mine was safe] and added that it would open soon.',
      '<Ann Roe> said the mine was safe and {added} that [it would open soon].',
    ],
    [
      '“[It is safe],” <Ann Roe> {said}, adding that the mine would open soon.',
      '“It is safe,” <Ann Roe> said, {adding} that [the mine would open soon].',
    ],
    [
      '<Ann Roe> {said} [the mine was safe]. Tom Lind said it had flooded.',
      'Ann Roe said the mine was safe. <Tom Lind> {said} [it had flooded].',
    ],
    [
      'While <Ann Roe> {said} [the mine was safe], Tom Lind said it had flooded.',
      'While Ann Roe said the mine was safe, <Tom Lind> {said} [it had flooded].',
    ],
  ],
  'words that only look like cues': [
    ['The reports were lost in the fire.'],
    ['The mayor did not say where the money went.'],
    ['The two states share a border.'],
    ['She went to the market to tell her sister.'],
    ['The note was found under the door.'],
    ['The concert was called off because of rain.'],
    ['He declined to comment.'],
    ['The plan is to build a wall.'],
    ['The deadline, as she knew, had passed.'],
    ['He found a coin in the sand.'],
    ['The mayor refused to say where the money went.'],
    ['They told stories by the fire.'],
    ['Her statement was read in court.'],
    ['The company did not respond to a request for comment.'],
    ['Leave a Comment'],
  ],
});
