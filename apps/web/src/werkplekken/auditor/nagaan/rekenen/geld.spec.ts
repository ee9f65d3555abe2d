import { Grootboek } from './geld.js';

const VRIJGAVE = 'vrijgave:wmo';
const mutatie = (van: string, naar: string, bedrag: number, kleur = 'wmo') => ({ van, naar, kleur, bedrag });
const boek =
  (...mutaties: object[]) =>
  () =>
    new Grootboek().boek({ mutaties }, 'gebeurtenis 7');

describe('het grootboek in de browser', () => {
  it('gegeven geld dat door een vrijgave van kleur wisselt, dan klopt het', () => {
    expect(boek(mutatie('vrij:a', VRIJGAVE, 100, 'rood'), mutatie(VRIJGAVE, 'vrij:a', 100, 'blauw'))).not.toThrow();
  });

  it.each([
    [
      'minder uit een vrijgave haalt dan erin ging',
      [mutatie('vrij:a', VRIJGAVE, 100), mutatie(VRIJGAVE, 'vrij:a', 99)],
    ],
    ['meer uit een vrijgave haalt dan erin ging', [mutatie('vrij:a', VRIJGAVE, 100), mutatie(VRIJGAVE, 'vrij:a', 101)]],
  ])('als een gebeurtenis %s, dan is de vrijgave niet in evenwicht', (_, mutaties) => {
    expect(boek(...mutaties)).toThrow(`gebeurtenis 7: ${VRIJGAVE} is niet in evenwicht`);
  });

  it('als de ene vrijgave aanvult wat de andere mist, dan is geen van beide in evenwicht', () => {
    expect(boek(mutatie('vrij:a', 'vrijgave:x', 100), mutatie('vrijgave:y', 'vrij:a', 100))).toThrow(
      'vrijgave:x is niet in evenwicht',
    );
  });

  it('als er pas in een volgende gebeurtenis uit komt wat erin ging, dan is de eerste niet in evenwicht', () => {
    const grootboek = new Grootboek();
    expect(() => grootboek.boek({ mutaties: [mutatie('vrij:a', VRIJGAVE, 5)] }, 'gebeurtenis 1')).toThrow('evenwicht');
  });

  it.each(['bron', 'vrij', 'verplicht', 'voorschot', 'besteed', 'toegezegd', 'tegoed', 'stelpost', 'overloop'])(
    'een rekening van de soort %s is bekend',
    (soort) => {
      expect(boek(mutatie(`${soort}:van`, `${soort}:naar`, 1))).not.toThrow();
    },
  );

  it.each(['kas:wmo', 'vrije:wmo', 'constructor:wmo', 'vrij:', 'vrij', 'VRIJ:wmo'])(
    'een rekening %s bestaat niet, aan geen van beide kanten',
    (rekening) => {
      expect(boek(mutatie(rekening, 'vrij:wmo', 1))).toThrow('noemt geen rekening');
      expect(boek(mutatie('bron:gemeente', rekening, 1))).toThrow('noemt geen rekening');
    },
  );
});
