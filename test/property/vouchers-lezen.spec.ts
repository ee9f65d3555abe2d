import { evolve, Toestand, type Gebeurtenis } from '@ontschot/boek';
import { dagInAmsterdam } from '@ontschot/kern';
import { saldi, uitputting, vouchers, type Leesmodel } from '@ontschot/projecties';
import { bladerAf, Opstelling } from '../../libs/projecties/test/hulp/opstelling.js';
import { dobbelUitZaad, kans } from './hulp/dobbel.js';
import { herlees, Spel } from './hulp/spel.js';
import { TEAMOPSTELLING, Trekkingmaker } from './hulp/trekkingen.js';
import { Vouchermaker } from './hulp/vouchers.js';
import { OPSTELLING } from './hulp/wereld.js';

const BOEK = 'proef-2025';

/** A year in which two teams give vouchers, played by chance, in a store and read back. */
async function gespeeld(zaad: number, beurten: number) {
  const opstelling = await Opstelling.begin();
  const gebeurtenissen: Gebeurtenis[] = [];
  const spel = new Spel((tekst) => gebeurtenissen.push(herlees(tekst)));
  for (const opdracht of [...OPSTELLING, ...TEAMOPSTELLING]) spel.speel(opdracht);
  const makers = [new Vouchermaker(spel.toestand), new Trekkingmaker(spel.toestand)] as const;
  const dobbel = dobbelUitZaad(zaad);
  for (let i = 0; i < beurten; i += 1) {
    spel.wacht(dobbel(Math.floor(17_000 / beurten)));
    spel.speel(makers[kans(dobbel, 80) ? 0 : 1].maak(dobbel, spel.nu));
  }
  const nu = spel.nu;
  await opstelling.store.append(
    `boek-${BOEK}`,
    -1,
    gebeurtenissen.map(({ type, gegevens, metadata, revisie }) => ({
      ...{ id: `${BOEK}-${revisie}`, type, data: gegevens, metadata },
    })),
  );
  const lees = await opstelling.leesmodel('lees', { vandaag: () => dagInAmsterdam(nu), nu: () => nu });
  expect(await lees.wachtOp(BOEK, spel.toestand.revisie, 10_000)).toBe(true);
  return { opstelling, gebeurtenissen, lees, nu };
}

const gevouwen = (gebeurtenissen: readonly Gebeurtenis[], bekendOp: string): Toestand => {
  const toestand = Toestand.begin();
  for (const een of gebeurtenissen) if (dagInAmsterdam(een.metadata.geregistreerdOp) <= bekendOp) evolve(toestand, een);
  return toestand;
};

/** Each voucher as the list gives it, and as the state of that day holds it. */
function vergelijk(lees: Leesmodel, toestand: Toestand, bekendOp: string, isVoorbij: (op: string) => boolean): number {
  const gelezen = bladerAf((cursor) => vouchers(lees, { boek: BOEK, bekendOp, aantal: 7, ...cursor }));
  const verwacht = [...toestand.wijkteam.vouchers].map(([voucher, post]) => {
    const verplicht = toestand.verplichtingen.lees(voucher)?.saldo.eind ?? 0;
    const leeft = post.staat === 'aangevraagd' || post.staat === 'uitgegeven';
    const teLaat = post.staat === 'aangevraagd' && isVoorbij(post.vervaltOp ?? '');
    const staat = leeft && (teLaat || bekendOp > post.geldigTotEnMet) ? 'vervallen' : post.staat;
    return {
      ...{ voucher, team: post.team, mandaat: post.mandaat, budget: post.budget, wijk: post.wijk ?? null },
      ...{ bedrag: post.bedrag, doel: post.doel, aanbieders: post.aanbieders, geldigTotEnMet: post.geldigTotEnMet },
      ...{ staat, over: staat === 'uitgegeven' ? verplicht : 0, verplicht, boekdatum: post.vanaf },
      ...{ gevraagdDoor: post.door, vervaltOp: post.vervaltOp ?? null, akkoord: post.akkoord ?? null },
      besteed: post.inwisselingen.reduce((som, een) => (een.teruggenomen ? som : som + een.bedrag), 0),
      inwisselingen: post.inwisselingen.map(({ revisie: _, ...een }) => een),
    };
  });
  expect(gelezen).toMatchObject(verwacht.sort((a, b) => (a.voucher < b.voucher ? -1 : 1)));
  return gelezen.length;
}

describe('wat van vouchers wordt gelezen', () => {
  it.each([4, 9])('is op elk moment wat de toestand van toen houdt, tot op de cent (zaad %i)', async (zaad) => {
    const { opstelling, gebeurtenissen, lees, nu } = await gespeeld(zaad, 350);
    const vandaag = dagInAmsterdam(nu);
    let aantal = 0;
    for (const bekendOp of ['2025-02-15', '2025-06-30', '2025-10-02', vandaag]) {
      const voorbij = (op: string): boolean => (bekendOp < vandaag ? dagInAmsterdam(op) <= bekendOp : op <= nu);
      aantal = vergelijk(lees, gevouwen(gebeurtenissen, bekendOp), bekendOp, voorbij);
      const stand = new Map(
        saldi(lees, { boek: BOEK, bekendOp, per: 'budget' }).regels.map((regel) => [regel.sleutel, regel]),
      );
      for (const budget of ['wijk-noord', 'wijk-oost']) {
        const { naWijziging, vrij, verplicht, voorschot, besteed, stelpost } = stand.get(budget)!;
        const gevonden = uitputting(lees, { boek: BOEK, bekendOp }, budget);
        expect(gevonden.stand).toEqual({ vrij, verplicht, voorschot, besteed, stelpost });
        expect(gevonden.ingebracht).toBe(naWijziging);
      }
    }
    expect(aantal).toBeGreaterThan(30);
    await opstelling.ruimOp();
  });
});
