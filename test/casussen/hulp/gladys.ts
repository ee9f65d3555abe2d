import type { Proef } from '../../e2e/hulp/app.js';
import { Boekhouding, euro } from './boekhouding.js';
import { Preventie } from './preventie.js';

/** What the family costs in a year, per koker: who paid until 2015, and who pays since. */
export const KOKERS = [
  ['voogdij', 48_000, 'rijk', 'gemeente'],
  ['pleegzorg', 42_000, 'provincie', 'gemeente'],
  ['gezinshulp', 24_400, 'provincie', 'gemeente'],
  ['begeleiding', 20_000, 'rijk', 'gemeente'],
  ['zieke-kinderen', 16_800, 'verzekeraar', 'verzekeraar'],
  ['sociale-dienst', 7_000, 'gemeente', 'gemeente'],
  ['leerplicht', 6_800, 'gemeente', 'gemeente'],
  ['schuldhulp', 3_000, 'gemeente', 'gemeente'],
] as const;

/** The boek of 2015 with eight kokers that have another payer from 1 January 2015 on, and what the family cost in 2014 and 2015. */
export async function gegevenGladys(proef: Proef): Promise<{ readonly boek: Boekhouding; readonly code: string }> {
  const boek = await Boekhouding.open(proef, 'gladys-2015');
  const preventie = new Preventie(boek);
  for (const naam of ['rijk', 'provincie', 'verzekeraar']) await preventie.organisatie(naam, naam);
  const { gebeurtenissen } = await boek.doet('huishoudens', { aantal: 1 });
  const code = String(gebeurtenissen[0]!.gegevens.huishoudens[0]);
  await preventie.cohort('gezinnen', 'Twintig gezinnen als dat van Gladys');
  for (const [koker, bedrag, voor, na] of KOKERS) {
    const wat = { koker, naam: koker, wet: 'Jeugdwet', taakveld: '6.72', oormerk: { aard: 'vrij' } };
    await boek.boekt('kokers', { ...wat, financier: voor, vanaf: '2014-01-01' });
    await boek.boekt('kokers', { ...wat, financier: na, vanaf: '2015-01-01' });
    for (const jaar of [2014, 2015]) {
      const half = euro(bedrag / 2);
      await preventie.meld(koker, [
        { maand: `${jaar}-03`, bedrag: half, huishouden: code },
        { maand: `${jaar}-09`, bedrag: half, huishouden: code },
      ]);
    }
    await preventie.meld(koker, [{ maand: '2015-06', bedrag: 20 * euro(bedrag), populatie: 'gezinnen' }]);
  }
  await boek.boekt('ontbrekende-kosten', {
    ...{ ontbrekend: 'behandeling', naam: 'Medische behandeling', sinds: '2014-01' },
    waarom: 'De behandelaars delen hun kosten niet',
  });
  return { boek, code };
}

/** A closed year in which so many households cost this, and all others that. Eurocents. */
export async function gegevenBevolking(
  proef: Proef,
  naam: string,
  dure: { readonly aantal: number; readonly bedrag: number },
  andere: { readonly aantal: number; readonly bedrag: number },
): Promise<Boekhouding> {
  const boek = await Boekhouding.open(proef, naam);
  await boek.koker('jeugd', 'Jeugdhulp', '6.72', euro(1));
  await boek.koker('wmo', 'Ondersteuning', '6.81', euro(1));
  const { gebeurtenissen } = await boek.doet('huishoudens', { aantal: dure.aantal + andere.aantal });
  const codes = gebeurtenissen[0]!.gegevens.huishoudens as string[];
  for (const koker of ['jeugd', 'wmo']) {
    const regels = codes.map((huishouden, i) => ({
      maand: '2025-06',
      bedrag: (i < dure.aantal ? dure.bedrag : andere.bedrag) / 2,
      huishouden,
    }));
    await boek.boekt('kostenmeldingen', { koker, bron: 'Een gemaakte bevolking', regels });
  }
  for (let maand = 1; maand <= 12; maand += 1)
    await boek.boekt(`perioden/2025-${String(maand).padStart(2, '0')}/afsluitingen`, {});
  return boek;
}
