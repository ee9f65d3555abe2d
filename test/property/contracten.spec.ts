import { evolve, kostenVan, overVan, Toestand, type Gebeurtenis } from '@ontschot/boek';
import type { Weigercode } from '@ontschot/kern';
import { contract, contracten } from '@ontschot/projecties';
import fc from 'fast-check';
import { Opstelling } from '../../libs/projecties/test/hulp/opstelling.js';
import { afdruk } from './hulp/afdruk.js';
import { Contractmaker, CONTRACTOPSTELLING, CONTRACTSOORTEN } from './hulp/contracten.js';
import { dobbelUitWorpen, dobbelUitZaad, type Dobbel } from './hulp/dobbel.js';
import { herlees, Spel } from './hulp/spel.js';
import { OPSTELLING } from './hulp/wereld.js';

/** A boek of contracts of every form, kept twice. */
function opgesteld() {
  const gebeurtenissen: Gebeurtenis[] = [];
  const spel = new Spel((tekst) => gebeurtenissen.push(herlees(tekst)));
  for (const opdracht of [...OPSTELLING, ...CONTRACTOPSTELLING])
    expect(spel.speel(opdracht)).toMatchObject({ soort: 'geboekt' });
  return { spel, gebeurtenissen, maker: new Contractmaker(spel.toestand) };
}

/** Plays one opdracht from the dice and holds what came of it against the second books; gives what it was. */
function speelEnToets({ spel, maker }: ReturnType<typeof opgesteld>, dobbel: Dobbel, geheel = true): string {
  const { toestand } = spel;
  const opdracht = maker.maak(dobbel);
  const ervoor = geheel && afdruk(toestand, 'saldi');
  const uitkomst = spel.speel(opdracht);
  if (geheel) {
    spel.kasboek.sluit(toestand);
    gecorrigeerd(toestand);
    // The same opdracht again gives nothing new.
    expect(spel.beslis(toestand, spel.laatste).soort).toBe('herhaald');
  }
  if (uitkomst.soort !== 'geweigerd') {
    expect([opdracht.soort, uitkomst.soort]).toEqual([opdracht.soort, 'geboekt']);
    return opdracht.soort;
  }
  expect(geheel && afdruk(toestand, 'saldi')).toBe(ervoor);
  return uitkomst.weigering.code;
}

/** Of everything that was spent: what is over after corrections is never below zero, and all of it stands as spent. */
function gecorrigeerd(toestand: Toestand): void {
  const netto = new Map<number, number>();
  for (const [revisie, beweging] of toestand.bewegingen) {
    const kosten = kostenVan(beweging.type, beweging).reduce((som, { bedrag }) => som + bedrag, 0);
    const waarvan = beweging.corrigeert ?? revisie;
    if (beweging.gestorneerd || beweging.storneert !== undefined || kosten === 0) continue;
    netto.set(waarvan, (netto.get(waarvan) ?? 0) + kosten);
  }
  for (const [revisie, over] of netto) {
    const { type, mutaties } = toestand.bewegingen.lees(revisie)!;
    // What was worked off of an advance is no besteding that is corrected.
    if (mutaties.some(({ van }) => van.startsWith('voorschot:'))) continue;
    expect([revisie, type, overVan(toestand, revisie)]).toEqual([revisie, type, over]);
    expect(over).toBeGreaterThanOrEqual(0);
  }
}

const gevouwen = (gebeurtenissen: readonly Gebeurtenis[]): Toestand =>
  gebeurtenissen.reduce((toestand, een) => evolve(toestand, een), Toestand.begin());

const WEIGERINGEN: readonly Weigercode[] = [
  ...(['besteding-niet-te-corrigeren', 'correctie-te-groot', 'besteding-gecorrigeerd', 'al-gestorneerd'] as const),
  ...(['storno-niet-mogelijk', 'resultaat-al-vastgesteld', 'zelfde-aanbieder', 'vrijval-niet-binnen-jaar'] as const),
  ...(['verplichting-te-klein', 'verplichting-afgewikkeld', 'niets-te-verrekenen'] as const),
];

describe('wat er ook onder contracten gebeurt', () => {
  it('per kleur telt alles op tot nul, niets staat onder nul, en er gaat nooit meer terug dan er is besteed', () => {
    const worp = fc.array(fc.nat({ max: 1_000_000_007 }), { minLength: 17, maxLength: 17 });
    fc.assert(
      fc.property(fc.array(worp, { minLength: 20, maxLength: 80 }), (worpen) => {
        const wereld = opgesteld();
        for (const een of worpen) speelEnToets(wereld, dobbelUitWorpen(een));
        expect(afdruk(gevouwen(wereld.gebeurtenissen))).toBe(afdruk(wereld.spel.toestand));
      }),
      { seed: 2025, numRuns: 25 },
    );
  });

  it('ook in een lang jaar, waarin elke soort lukt, en wat men leest is wat de toestand houdt', async () => {
    const wereld = opgesteld();
    const { spel, gebeurtenissen } = wereld;
    const dobbel = dobbelUitZaad(11);
    const gezien = new Set<string>();
    for (let i = 0; i < 1_200; i += 1) gezien.add(speelEnToets(wereld, dobbel, i % 50 === 0));
    expect(afdruk(gevouwen(gebeurtenissen))).toBe(afdruk(spel.toestand));
    expect([...CONTRACTSOORTEN, ...WEIGERINGEN].filter((wat) => !gezien.has(wat))).toEqual([]);
    const opstelling = await Opstelling.begin();
    try {
      await opstelling.store.append(
        'boek-proef-2025',
        -1,
        gebeurtenissen.map(({ type, gegevens, metadata, revisie }) => ({
          ...{ id: `proef-${revisie}`, type, data: gegevens, metadata },
        })),
      );
      const lees = await opstelling.leesmodel();
      expect(await lees.wachtOp('proef-2025', spel.toestand.revisie, 10_000)).toBe(true);
      const { regels } = contracten(lees, { boek: 'proef-2025', aantal: 100 });
      const open = new Map<string, number>();
      for (const [, { ondersteuningsopdracht: id = '', saldo }] of spel.toestand.verplichtingen)
        open.set(id, (open.get(id) ?? 0) + saldo.eind);
      for (const regel of regels) {
        const { ondersteuningsopdracht: id } = regel;
        expect([id, regel.open]).toEqual([id, open.get(id) ?? 0]);
        expect([id, regel.vrij.nu + regel.vrij.naHetJaar]).toEqual([id, regel.open]);
        expect(regel.clienten).toBe(spel.toestand.ondersteuningsopdrachten.lees(id)?.populatie.aantal);
        const { correcties, vormen } = contract(lees, { boek: 'proef-2025' }, id);
        const terug = correcties.reduce((som, een) => (een.gestorneerd ? som : som + een.bedrag), 0);
        expect([id, regel.gecorrigeerd]).toEqual([id, terug]);
        expect(vormen.reduce((som, vorm) => som + vorm.open, 0)).toBe(regel.open);
      }
    } finally {
      await opstelling.ruimOp();
    }
  });
});
