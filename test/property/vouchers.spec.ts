import { doorDeTijd, evolve, Toestand } from '@ontschot/boek';
import type { Weigercode } from '@ontschot/kern';
import fc from 'fast-check';
import { afdruk } from './hulp/afdruk.js';
import { dobbelUitWorpen, dobbelUitZaad, kans, type Dobbel } from './hulp/dobbel.js';
import { herlees, Spel } from './hulp/spel.js';
import { Trekkingboek } from './hulp/trekkingboek.js';
import { TEAMOPSTELLING, Trekkingmaker } from './hulp/trekkingen.js';
import { Vouchermaker, VOUCHERSOORTEN } from './hulp/vouchers.js';
import { OPSTELLING } from './hulp/wereld.js';

/** A boek with two teams that give vouchers beside what they draw, kept three times. */
function opgesteld() {
  const teksten: string[] = [];
  const trekkingboek = new Trekkingboek();
  const spel = new Spel((tekst) => {
    teksten.push(tekst);
    trekkingboek.boek(herlees(tekst));
  });
  for (const opdracht of [...OPSTELLING, ...TEAMOPSTELLING])
    expect(spel.speel(opdracht)).toMatchObject({ soort: 'geboekt' });
  const { toestand } = spel;
  return { spel, trekkingboek, teksten, makers: [new Vouchermaker(toestand), new Trekkingmaker(toestand)] as const };
}

/** Plays one opdracht from the dice and holds what came of it against both books; gives what it was. */
function speelEnToets(wereld: ReturnType<typeof opgesteld>, dobbel: Dobbel, uren: number, geheel = true): string {
  const { spel, trekkingboek, makers } = wereld;
  spel.wacht(dobbel(uren));
  const [tijd] = kans(dobbel, 10) ? doorDeTijd(spel.toestand, spel.nu, 'klok') : [];
  const opdracht = tijd?.opdracht ?? makers[kans(dobbel, 75) ? 0 : 1].maak(dobbel, spel.nu);
  const ervoor = geheel && afdruk(spel.toestand, 'saldi');
  const uitkomst = spel.speel(opdracht);
  if (geheel) {
    spel.kasboek.sluit(spel.toestand);
    trekkingboek.sluit(spel.toestand);
    opgeteld(spel.toestand);
  }
  if (uitkomst.soort !== 'geweigerd') {
    expect(uitkomst.soort).toBe('geboekt');
    return opdracht.soort;
  }
  expect(geheel && afdruk(spel.toestand, 'saldi')).toBe(ervoor);
  return uitkomst.weigering.code;
}

/** Of each voucher: what was used and is left is what was issued, until what is left came free. */
function opgeteld({ wijkteam, verplichtingen }: Toestand): void {
  for (const [id, { bedrag, staat, inwisselingen }] of wijkteam.vouchers) {
    const over = verplichtingen.lees(id)?.saldo.eind ?? 0;
    const gebruikt = inwisselingen.reduce((som, een) => (een.teruggenomen ? som : som + een.bedrag), 0);
    if (staat === 'aangevraagd' || staat === 'uitgegeven') expect([id, over + gebruikt]).toEqual([id, bedrag]);
    else expect([id, over, gebruikt <= bedrag]).toEqual([id, 0, true]);
  }
}

const WEIGERINGEN: readonly Weigercode[] = [
  'boven-mandaat',
  'huishouden-boven-jaarbedrag',
  'geen-wettige-kleur',
  'onbekende-voucher',
  'voucher-past-niet',
  'voucher-staat-past-niet',
  'voucher-vervallen',
  'voucher-vervalt-nog-niet',
  'voucher-te-vroeg',
  'voucher-te-klein',
  'voucher-niet-bij-aanbieder',
  'eigen-voucher',
  'van-een-voucher',
  'onbekende-inwisseling',
  'inwisseling-al-teruggenomen',
  'storno-niet-mogelijk',
];

const gevouwen = (teksten: readonly string[]): Toestand =>
  teksten.map(herlees).reduce((toestand, gebeurtenis) => evolve(toestand, gebeurtenis), Toestand.begin());

describe('wat er ook met vouchers gebeurt', () => {
  it('het boek klopt, niets staat onder nul, elk mandaat houdt, en er gaat nooit meer uit dan is uitgegeven', () => {
    const worp = fc.array(fc.nat({ max: 1_000_000_007 }), { minLength: 17, maxLength: 17 });
    fc.assert(
      fc.property(fc.array(worp, { minLength: 20, maxLength: 80 }), (worpen) => {
        const wereld = opgesteld();
        for (const een of worpen) speelEnToets(wereld, dobbelUitWorpen(een), 48);
        expect(afdruk(gevouwen(wereld.teksten))).toBe(afdruk(wereld.spel.toestand));
      }),
      { seed: 2025, numRuns: 30 },
    );
  });

  it('ook in een lang jaar, waarin elk soort opdracht lukt en elke gewone weigering voorkomt', () => {
    const wereld = opgesteld();
    const dobbel = dobbelUitZaad(7);
    const gezien = new Set<string>();
    for (let i = 0; i < 2_500; i += 1) gezien.add(speelEnToets(wereld, dobbel, 6, i % 50 === 0));
    expect(afdruk(gevouwen(wereld.teksten))).toBe(afdruk(wereld.spel.toestand));
    expect([...VOUCHERSOORTEN, ...WEIGERINGEN].filter((wat) => !gezien.has(wat))).toEqual([]);
  });
});
