import { evolve, Toestand, type Opdracht } from '@ontschot/boek';
import type { Weigercode } from '@ontschot/kern';
import fc from 'fast-check';
import { afdruk } from './hulp/afdruk.js';
import { dobbelUitWorpen, dobbelUitZaad, kans, kies, type Dobbel } from './hulp/dobbel.js';
import { Maker, SOORTEN } from './hulp/opdrachten.js';
import { herlees, Spel } from './hulp/spel.js';
import { EXTERNE, JAAR, OPSTELLING, WIJKEN } from './hulp/wereld.js';

/**
 * Plays one opdracht from the dice and holds it against every rule of the boek; `standen`: also that a refusal leaves
 * every stand as it was, which takes long in a large boek.
 */
function speelEnToets(spel: Spel, maker: Maker, dobbel: Dobbel, standen = true): string {
  if (kans(dobbel, 3)) {
    spel.vrijgave(`wijk-${kies(dobbel, WIJKEN)}`, kies(dobbel, EXTERNE), 1 + dobbel(200_000), `${JAAR}-12-01`);
    return 'vrijgave';
  }
  const { toestand, kasboek } = spel;
  const opdracht = maker.maak(dobbel);
  const ervoor = standen && afdruk(toestand, 'saldi');
  const uitkomst = spel.speel(opdracht);
  kasboek.sluit(toestand);
  if (uitkomst.soort === 'geboekt') maker.geboekt(opdracht, toestand.revisie);
  else {
    expect(uitkomst.soort).toBe('geweigerd');
    expect(standen && afdruk(toestand, 'saldi')).toBe(ervoor);
  }
  return uitkomst.soort === 'geweigerd' ? uitkomst.weigering.code : opdracht.soort;
}

function opgesteld(jaarlengte: number): { spel: Spel; maker: Maker; teksten: string[] } {
  const teksten: string[] = [];
  const spel = new Spel((tekst) => teksten.push(tekst));
  for (const opdracht of OPSTELLING) expect(spel.speel(opdracht).soort).toBe('geboekt');
  return { spel, maker: new Maker(spel.toestand, jaarlengte), teksten };
}

const GEWONE_WEIGERINGEN: readonly Weigercode[] = [
  'te-weinig-ruimte',
  'geen-wettige-kleur',
  'bron-uitgeput',
  'kleuren-tellen-niet-op',
  'verplichting-te-klein',
  'verplichting-afgewikkeld',
  'vrijval-niet-binnen-jaar',
  'voorschot-te-klein',
  'wijziging-klopt-niet',
  'periode-afgesloten',
  'periode-volgorde',
  'storno-te-vroeg',
  'storno-van-storno',
  'storno-niet-mogelijk',
  'al-gestorneerd',
];

const gevouwen = (teksten: readonly string[]): Toestand =>
  teksten.map(herlees).reduce((toestand, gebeurtenis) => evolve(toestand, gebeurtenis), Toestand.begin());

describe('wat er ook wordt gevraagd', () => {
  it('het boek klopt na elke gebeurtenis, op elke dag, in elke kleur, en opnieuw gevouwen net zo', () => {
    const worp = fc.array(fc.nat({ max: 1_000_000_007 }), { minLength: 17, maxLength: 17 });
    fc.assert(
      fc.property(fc.array(worp, { minLength: 20, maxLength: 80 }), (worpen) => {
        const { spel, maker, teksten } = opgesteld(worpen.length);
        for (const een of worpen) speelEnToets(spel, maker, dobbelUitWorpen(een));
        expect(afdruk(gevouwen(teksten))).toBe(afdruk(spel.toestand));
      }),
      { seed: 2025, numRuns: 50 },
    );
  });

  it('ook in een lang jaar, waarin elk soort opdracht lukt en elke gewone weigering voorkomt', () => {
    const { spel, maker, teksten } = opgesteld(2_500);
    const dobbel = dobbelUitZaad(13);
    const gezien = new Set<string>();
    for (let i = 0; i < 2_500; i += 1) gezien.add(speelEnToets(spel, maker, dobbel, i % 50 === 0));
    expect(afdruk(gevouwen(teksten))).toBe(afdruk(spel.toestand));
    expect([...SOORTEN, ...GEWONE_WEIGERINGEN].filter((wat) => !gezien.has(wat))).toEqual([]);
  });
});

describe('dezelfde opdracht twee keer', () => {
  it('geeft niets nieuws, ook niet veel later', () => {
    const { spel, maker } = opgesteld(200);
    const dobbel = dobbelUitZaad(3);
    const gespeeld = Array.from({ length: 200 }, () => {
      const revisie = spel.toestand.revisie + 1;
      const opdracht = maker.maak(dobbel);
      if (spel.speel(opdracht).soort === 'geboekt') maker.geboekt(opdracht, revisie);
      return { zet: spel.laatste, revisie };
    });
    const ervoor = afdruk(spel.toestand);
    for (const { zet, revisie } of gespeeld) {
      expect(spel.beslis(spel.toestand, zet)).toMatchObject({ soort: 'herhaald', bekend: { revisie, aantal: 1 } });
      const ander = { ...zet, herkomst: { ...zet.herkomst, hash: 'anders' } };
      expect(spel.beslis(spel.toestand, ander)).toMatchObject({ soort: 'hergebruikt', bekend: { revisie } });
    }
    expect(afdruk(spel.toestand)).toBe(ervoor);
  });
});

describe('een tak', () => {
  it('die wordt vergeten laat niets na; die wordt samengevoegd is hetzelfde als rechtstreeks vouwen', () => {
    fc.assert(
      fc.property(fc.nat(), (zaad) => {
        const { spel, maker, teksten } = opgesteld(200);
        const stam = spel.toestand;
        const dobbel = dobbelUitZaad(zaad);
        let ervoor = afdruk(stam);
        /** Plays on a branch of `van`; gives the branch and what was booked on it. */
        const opTak = (van: Toestand, opdrachten: readonly Opdracht[]) => {
          const tak = van.tak();
          const geboekt = opdrachten.flatMap((opdracht) => {
            const zet = spel.zet(opdracht);
            const uitkomst = spel.beslis(tak, zet);
            for (const feit of 'feiten' in uitkomst ? uitkomst.feiten : [])
              evolve(tak, spel.opgeslagen(feit, zet, tak.revisie + 1));
            return uitkomst.soort === 'geboekt' ? [{ opdracht, revisie: tak.revisie }] : [];
          });
          return { tak, geboekt };
        };
        for (let i = 0; i < 50; i += 1) {
          const opdrachten = Array.from({ length: 1 + dobbel(8) }, () => maker.maak(dobbel));
          const geschreven = teksten.length;
          const { tak, geboekt } = opTak(stam, opdrachten);
          const [inTak, inTakGeschreven] = [afdruk(tak), teksten.length];
          // A branch of the branch, forgotten: it must not show in either.
          opTak(
            tak,
            Array.from({ length: 3 }, () => maker.maak(dobbel)),
          );
          teksten.length = inTakGeschreven;
          expect([afdruk(stam), afdruk(tak)]).toEqual([ervoor, inTak]);
          if (kans(dobbel, 25)) teksten.length = geschreven;
          else {
            tak.voegSamen();
            expect(afdruk(stam)).toBe(inTak);
            ervoor = inTak;
            for (const { opdracht, revisie } of geboekt) maker.geboekt(opdracht, revisie);
          }
        }
        expect(afdruk(gevouwen(teksten))).toBe(afdruk(stam));
      }),
      { seed: 7, numRuns: 6 },
    );
  });
});
