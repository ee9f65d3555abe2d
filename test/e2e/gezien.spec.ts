import { Proef } from './hulp/app.js';
import { kentMerk } from '../../apps/api/src/opdrachten/gezien.js';
import { SOORT } from '../../apps/api/src/opdrachten/soorten/index.js';
import { PAD, VERHAAL, vertel } from './hulp/verhaal.js';

const HEVEL = { boekdatum: '2025-03-01', van: 'opvang', naar: 'schuldhulp', grond: 'College 3' };

describe('een opdracht met het merk van de proef', () => {
  let proef: Proef;
  beforeAll(async () => {
    proef = await Proef.start();
    await vertel(proef, 'begroting-vaststellen');
  });
  afterAll(() => proef.stop());

  const merkVan = async (bedrag: number): Promise<string> =>
    String((await proef.stuur(`${PAD}/overhevelingen/proeven`, { ...HEVEL, bedrag }, 'proef').expect(200)).body.merk);
  const boek = (bedrag: number, id: string, merk: string) =>
    proef.stuur(`${PAD}/overhevelingen`, { ...HEVEL, bedrag }, id).set('Ontschot-Gezien', merk);

  it('wordt geboekt, ook als er intussen iets anders is geboekt', async () => {
    const merk = await merkVan(100);
    await proef.stuur(`${PAD}/wijken`, { wijk: 'bilgaard', naam: 'Bilgaard' }, 'tussendoor').expect(201);
    expect(await merkVan(100)).toBe(merk);
    const eerste = await boek(100, 'h-1', merk).expect(201);
    expect((await boek(100, 'h-1', await merkVan(7)).expect(201)).body).toEqual({ ...eerste.body, herhaald: true });
  });

  it('wordt niet geboekt als er iets anders van komt dan de proef liet zien, en laat geen spoor na', async () => {
    const { body } = await proef.stuur(`${PAD}/wijken`, { wijk: 'huizum', naam: 'Huizum' }, 'ijkpunt').expect(201);
    const anders = await boek(200, 'h-2', await merkVan(201)).expect(409);
    expect(anders.body).toMatchObject({ code: 'uitkomst-veranderd', type: '/v1/fouten/uitkomst-veranderd' });
    const volgende = await boek(200, 'h-2', await merkVan(200)).expect(201);
    expect(volgende.body).toMatchObject({ revisie: Number(body.revisie) + 1, herhaald: false });
  });

  it('wordt niet aangenomen met een merk dat er geen is, of waar geen proef van is', async () => {
    expect((await boek(1, 'h-3', 'nee').expect(400)).body.fouten).toMatchObject([{ veld: 'Ontschot-Gezien' }]);
    const zonder = proef.stuur(`${PAD}/wijken`, { wijk: 'w', naam: 'W' }, 'h-4').set('Ontschot-Gezien', 'x'.repeat(43));
    expect((await zonder.expect(400)).body.fouten).toMatchObject([{ veld: 'Ontschot-Gezien', code: 'onbekend' }]);
  });
});

describe('van elke opdracht die een proef heeft', () => {
  it('boekt het boek niets bij een ander merk, en haar zelf bij dat van haar proef', async () => {
    const proef = await Proef.start();
    try {
      for (const { soort, adres, inhoud, id, rol, status } of VERHAAL) {
        const stuur = (vervolg: string, onder: string) => proef.stuur(`${adres}${vervolg}`, inhoud, onder, rol);
        if (!kentMerk(SOORT.get(soort)!)) {
          await stuur('', id).expect(status);
          continue;
        }
        const beproefd = await stuur('/proeven', id);
        // A proof tells nothing of a grens per household that was not measured with before.
        if (beproefd.body.code === 'grens-ligt-vast') {
          await stuur('', id).expect(status);
          continue;
        }
        const { merk } = beproefd.body as { merk: string };
        const vals = await stuur('', `${id}-anders`).set('Ontschot-Gezien', 'x'.repeat(43));
        expect([soort, vals.status, vals.body.code]).toEqual([soort, 409, 'uitkomst-veranderd']);
        const goed = await stuur('', id).set('Ontschot-Gezien', merk);
        expect([soort, goed.status]).toEqual([soort, status]);
      }
    } finally {
      await proef.stop();
    }
  });

  it('neemt het boek geen merk aan bij veel opdrachten tegelijk', async () => {
    const proef = await Proef.start();
    const veel = proef.stuur(`${PAD}/opdrachten`, { opdrachten: [{}] }, 'veel').set('Ontschot-Gezien', 'x'.repeat(43));
    expect((await veel.expect(400)).body.fouten).toMatchObject([{ veld: 'Ontschot-Gezien', code: 'onbekend' }]);
    await proef.stop();
  });
});

describe('een tabel van een antwoord dat er geen heeft', () => {
  it('wordt geweigerd, en er wordt niets geboekt', async () => {
    const proef = await Proef.start();
    await vertel(proef, 'boek-openen');
    const wijk = () => proef.stuur(`${PAD}/wijken`, { wijk: 'w', naam: 'W' }, 'w');
    const { body } = await wijk().set('Ontschot-Tabel', 'proef-mutaties').set('accept', 'text/csv').expect(400);
    expect(body.fouten).toMatchObject([{ veld: 'Ontschot-Tabel', code: 'onbekend' }]);
    expect((await wijk().expect(201)).body).toMatchObject({ herhaald: false });
    await proef.stop();
  });
});
