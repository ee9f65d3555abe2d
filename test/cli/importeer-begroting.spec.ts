import type { BoekOpdracht } from '@ontschot/boek';
import { Boekschrijvers, opdrachtHash } from '@ontschot/boekschrijver';
import { openSqliteStore } from '@ontschot/event-store';
import { Opdrachtregel, type Uitslag } from './hulp/opdrachtregel.js';

const kind = Opdrachtregel.bouw();
let cli: Opdrachtregel;
beforeEach(async () => {
  cli = Opdrachtregel.met(kind);
  await richtIn();
});
afterEach(() => cli.ruimOp());
afterAll(() => kind.ruimOp());

/** A boek with two kokers, their budgets, and a wijkbudget without a koker of its own; nothing is begroot yet. */
async function richtIn(): Promise<void> {
  const koker = (id: string): BoekOpdracht[] => [
    {
      soort: 'koker-instellen',
      koker: id,
      naam: id,
      wet: 'Wmo 2015',
      taakveld: '6.1',
      oormerk: { aard: 'vrij' },
      financier: 'gemeente',
    },
    { soort: 'budget-instellen', budget: id, naam: id, aard: 'koker', koker: id },
  ];
  const opdrachten: BoekOpdracht[] = [
    { soort: 'boek-openen', boek: 'proef-2025', gemeente: 'Proef', jaar: 2025 },
    { soort: 'organisatie-instellen', organisatie: 'gemeente', naam: 'Gemeente' },
    ...koker('wmo'),
    ...koker('jeugd'),
    { soort: 'budget-instellen', budget: 'noord', naam: 'Noord', aard: 'gebied' },
  ];
  const store = await openSqliteStore({ file: cli.opslag });
  const ingediend = opdrachten.map((opdracht, i) => ({
    opdracht,
    herkomst: { id: `o-${i}`, afzender: 'a', rol: 'controller', hash: opdrachtHash(opdracht) },
  }));
  await new Boekschrijvers(store).dienIn('proef-2025', ingediend);
  await store.close();
}

const BEGROTING = 'Product;Naam;Bedrag;Koker\nwmo;Hulp;1.234,56;\nnoord;Wijk;100;jeugd\nnoord;Wijk;-50,5;wmo\n';

const importeer = (bestand: string, anders: Readonly<Record<string, string>> = {}): Promise<Uitslag> => {
  const opties = {
    boek: 'proef-2025',
    kolommen: 'budget=Product,bedrag=Bedrag,kleur=Koker',
    eenheid: 'euro',
    besluit: 'Raadsbesluit 2024/87',
    boekdatum: '2025-01-01',
    ...anders,
  };
  return cli.geef(
    'importeer-begroting',
    bestand,
    ...Object.entries(opties).flatMap(([optie, waarde]) => [`--${optie}`, waarde]),
  );
};

describe('ontschot importeer-begroting', () => {
  it('stelt alle regels vast als één begroting, op een besluit', async () => {
    const { code, uit, fout } = await importeer(cli.bestand('b.csv', BEGROTING));
    expect([code, fout]).toEqual([0, '']);
    expect(uit).toBe('Boek proef-2025: begroting van 3 regels, samen € 1.284,06.\n');
    expect((await cli.gebeurtenissen()).at(-1)).toMatchObject({
      type: 'begroting-vastgesteld.v1',
      data: {
        besluit: 'Raadsbesluit 2024/87',
        boekdatum: '2025-01-01',
        mutaties: [
          { naar: 'vrij:wmo', kleur: 'wmo', bedrag: 123_456 },
          { naar: 'vrij:noord', kleur: 'jeugd', bedrag: 10_000 },
          { van: 'stelpost:noord', kleur: 'wmo', bedrag: 5_050 },
        ],
      },
    });
  });

  it('boekt bij herhaling niets, en zegt bij een ander bestand onder hetzelfde besluit wat er anders is', async () => {
    await importeer(cli.bestand('b.csv', BEGROTING));
    const eerst = await cli.gebeurtenissen();
    expect(await importeer('b.csv')).toMatchObject({ code: 0, uit: expect.stringContaining('er is niets geboekt') });
    const { code, fout } = await importeer(cli.bestand('c.csv', BEGROTING.replace('1.234,56', '1.234,57')));
    expect(code).toBe(1);
    expect(fout).toContain('budget wmo: in het boek € 1.234,56, in het bestand € 1.234,57');
    expect(await cli.gebeurtenissen()).toEqual(eerst);
  });

  it('noemt alle regels die het boek niet kan plaatsen, en laadt dan niets', async () => {
    const eerst = await cli.gebeurtenissen();
    const bestand = cli.bestand('b.csv', `${BEGROTING}west;Wijk;5;jeugd\nnoord;Wijk;6;\nwmo;Hulp;7;jeugd\n`);
    const { code, uit, fout } = await importeer(bestand);
    expect([code, uit]).toEqual([1, '']);
    expect(fout).toContain('b.csv: er zijn 3 fouten gevonden; er is niets geladen.');
    expect(fout).toContain('regel 5: Budget west staat niet in dit boek.');
    expect(fout).toContain('regel 6: Budget noord heeft geen eigen koker; noem de kleur van deze regel.');
    expect(fout).toContain('regel 7: Budget wmo is van koker wmo en krijgt uit de begroting geen jeugd.');
    expect(await cli.gebeurtenissen()).toEqual(eerst);
  });

  it('zegt één keer wat voor alle regels geldt', async () => {
    const { code, fout } = await importeer(cli.bestand('b.csv', BEGROTING), { boekdatum: '2026-01-01' });
    expect(code).toBe(1);
    expect(fout).toBe(
      'b.csv: er is een fout gevonden; er is niets geladen.\n  2026-01-01 valt niet in 2025, het jaar van dit boek.\n',
    );
  });

  it('laadt niets uit een bestand met fouten, en noemt ze alle', async () => {
    const { code, fout } = await importeer(cli.bestand('b.csv', `${BEGROTING}wmo;Hulp;veel;\njeugd;x\njeugd;y;5;`));
    expect(code).toBe(1);
    expect(fout).toContain('regel 5: bedrag "veel" is geen bedrag');
    expect(fout).toContain('regel 6: er zijn 2 kolommen in plaats van 4');
    expect(fout).toContain('regel 7: het bestand houdt hier op zonder regeleinde');
  });

  it('leest een ander scheidingsteken en een andere eenheid', async () => {
    const bestand = cli.bestand('b.csv', 'code\tbedrag\nwmo\t1.5\njeugd\t2\n');
    const { code, uit } = await importeer(bestand, {
      kolommen: 'budget=code,bedrag=bedrag',
      scheiding: 'tab',
      eenheid: 'duizend',
    });
    expect([code, uit]).toEqual([0, 'Boek proef-2025: begroting van 2 regels, samen € 3.500,00.\n']);
  });

  it('kent alleen boeken die er zijn', async () => {
    expect(await importeer(cli.bestand('b.csv', BEGROTING), { boek: 'nergens-2025' })).toMatchObject({
      code: 1,
      fout: 'Boek nergens-2025 bestaat niet; er is niets geladen.\n',
    });
  });

  it.each([
    [{ kolommen: 'Product,Bedrag' }, '--kolommen Product,Bedrag is niet te lezen'],
    [{ eenheid: 'miljoen' }, 'Kies cent, euro, duizend.'],
    [{ boekdatum: '2025-02-30' }, 'Geef een dag die bestaat'],
    [{ besluit: '' }, 'Geef één regel tekst'],
    [{ besluit: 'Toegekend aan 111222333' }, 'zonder BSN'],
    [{ besluit: 'Voor hh-4k7p2wq9xz3mf6tb' }, 'huishoudcode'],
    [{ besluit: 'Volgens jan@gemeente.nl' }, 'e-mailadres'],
    [{ boek: '111222333-2025' }, 'zonder BSN'],
    [{ scheiding: '--' }, "Kies ';', ',', '|' of tab."],
  ])('%j is verkeerd gebruik', async (anders, verwacht) => {
    const { code, uit, fout } = await importeer(cli.bestand('b.csv', BEGROTING), anders);
    expect([code, uit]).toEqual([2, '']);
    expect(fout).toContain(verwacht);
  });
});
