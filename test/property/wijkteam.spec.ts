import { evolve, Toestand } from '@ontschot/boek';
import type { Weigercode } from '@ontschot/kern';
import fc from 'fast-check';
import { afdruk } from './hulp/afdruk.js';
import { dobbelUitWorpen, dobbelUitZaad, type Dobbel } from './hulp/dobbel.js';
import { herlees, Spel } from './hulp/spel.js';
import { Trekkingboek } from './hulp/trekkingboek.js';
import { TEAMOPSTELLING, Trekkingmaker, TREKKINGSOORTEN } from './hulp/trekkingen.js';
import { OPSTELLING } from './hulp/wereld.js';

/** A boek with two teams, kept three times: by the state, in the cash book and in the book of trekkingen. */
function opgesteld() {
  const teksten: string[] = [];
  const trekkingboek = new Trekkingboek();
  const spel = new Spel((tekst) => {
    teksten.push(tekst);
    trekkingboek.boek(herlees(tekst));
  });
  for (const opdracht of [...OPSTELLING, ...TEAMOPSTELLING]) {
    const uitkomst = spel.speel(opdracht);
    expect(uitkomst).toMatchObject({ soort: 'geboekt' });
  }
  return { spel, trekkingboek, teksten, maker: new Trekkingmaker(spel.toestand) };
}

/**
 * Plays one opdracht from the dice and holds what came of it against both books; gives what it was. `geheel`: also that
 * all adds up, and that a refusal leaves every stand as it was, which takes long in a large boek.
 */
function speelEnToets(wereld: ReturnType<typeof opgesteld>, dobbel: Dobbel, uren: number, geheel = true): string {
  const { spel, trekkingboek, maker } = wereld;
  spel.wacht(dobbel(uren));
  const opdracht = maker.maak(dobbel, spel.nu);
  const ervoor = geheel && afdruk(spel.toestand, 'saldi');
  const uitkomst = spel.speel(opdracht);
  if (geheel) {
    spel.kasboek.sluit(spel.toestand);
    trekkingboek.sluit(spel.toestand);
  }
  if (uitkomst.soort !== 'geweigerd') {
    expect(uitkomst.soort).toBe('geboekt');
    return opdracht.soort;
  }
  expect(geheel && afdruk(spel.toestand, 'saldi')).toBe(ervoor);
  return uitkomst.weigering.code;
}

const WEIGERINGEN: readonly Weigercode[] = [
  'geen-lid',
  'geen-mandaat',
  'doel-buiten-mandaat',
  'boven-mandaat',
  'huishouden-boven-jaarbedrag',
  'voorschotten-boven-mandaat',
  'geen-wettige-kleur',
  'trekking-staat-past-niet',
  'trekking-vervallen',
  'trekking-vervalt-nog-niet',
  'trekking-te-vroeg',
  'eigen-trekking',
  'trekking-van-ander',
  'al-bekeken',
  'trekking-geen-voorschot',
  'trekking-niets-open',
  'geen-tegenprestatie',
  'te-veel-uren',
  'trekking-deels-terugbetaald',
  'van-een-trekking',
  'storno-niet-mogelijk',
  'voorschot-te-klein',
  'inleg-al-gestort',
];

const gevouwen = (teksten: readonly string[]): Toestand =>
  teksten.map(herlees).reduce((toestand, gebeurtenis) => evolve(toestand, gebeurtenis), Toestand.begin());

describe('wat een wijkteam ook vraagt', () => {
  it('per kleur is alles nul, niets staat onder nul, elk oormerk en elk mandaat houdt, en de delen zijn het geheel', () => {
    const worp = fc.array(fc.nat({ max: 1_000_000_007 }), { minLength: 17, maxLength: 17 });
    fc.assert(
      fc.property(fc.array(worp, { minLength: 20, maxLength: 80 }), (worpen) => {
        const wereld = opgesteld();
        for (const een of worpen) speelEnToets(wereld, dobbelUitWorpen(een), 48);
        expect(afdruk(gevouwen(wereld.teksten))).toBe(afdruk(wereld.spel.toestand));
      }),
      { seed: 2025, numRuns: 60 },
    );
  });

  it('ook in een lang jaar, waarin elk soort opdracht lukt en elke gewone weigering voorkomt', () => {
    const wereld = opgesteld();
    const dobbel = dobbelUitZaad(21);
    const gezien = new Set<string>();
    for (let i = 0; i < 3_000; i += 1) gezien.add(speelEnToets(wereld, dobbel, 6, i % 50 === 0));
    expect(afdruk(gevouwen(wereld.teksten))).toBe(afdruk(wereld.spel.toestand));
    expect([...TREKKINGSOORTEN, ...WEIGERINGEN].filter((wat) => !gezien.has(wat))).toEqual([]);
  });
});
