import { setTimeout as wacht } from 'node:timers/promises';
import { Boekhouding, euro } from '../casussen/hulp/boekhouding.js';
import { testBsn } from '../crash/declaraties.js';
import { dobbel } from '../crash/kill.js';
import { Proef } from './hulp/app.js';

const BOEK = 'willekeurig-2025';
const DOEL = { taakveld: '6.3', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'volwassenen' };
const KOP = 'bsn;ref;cat;code;van;tot;bedrag;vorige';

interface Regel {
  readonly ref: string;
  readonly bsn: string;
  readonly bedrag: number;
  readonly vorige?: string;
}

it('gegeven willekeurige bestanden met credits, dan boekt elk wat het zelf optelt, en een tweede keer niets', async () => {
  const kans = dobbel(20251122);
  const proef = await Proef.start();
  try {
    const boek = await Boekhouding.open(proef, BOEK);
    await boek.koker('wmo', 'Wmo', '6.3', euro(100_000));
    await boek.boekt('organisaties', { organisatie: 'zorg', naam: 'Zorg' });
    const post = { budget: 'wmo', aanbieder: 'zorg', bedrag: euro(100_000), doel: DOEL, boekdatum: '2025-01-02' };
    await boek.boekt('verplichtingen', { ...post, verplichting: 'v1' });
    const kolommen = {
      ...{ bsn: 'bsn', referentie: 'ref', productcategorie: 'cat', productcode: 'code' },
      ...{ van: 'van', totEnMet: 'tot', bedrag: 'bedrag', vorigeReferentie: 'vorige' },
    };
    await boek.boekt('declaratieindelingen', {
      ...{ indeling: 'csv', aanbieder: 'zorg', aanbiedercode: '41414141', formaat: 'csv' },
      ...{ producten: [{ verplichting: 'v1' }], csv: { kolommen, bedragen: 'eurocent', datums: 'jjjj-mm-dd' } },
    });
    const { gebeurtenissen } = await boek.doet('huishoudens', { aantal: 20 });
    const codes = gebeurtenissen[0]!.gegevens.huishoudens as string[];
    const stuur = (pad: string, inhoud: string, wie: 'controller' | 'beheerder' = 'controller') =>
      proef
        .vraag()
        .post(pad)
        .set('authorization', `Bearer ${proef.token(wie)}`)
        .set('content-type', 'text/csv')
        .send(inhoud);
    const personen = codes.map((code, i) => `${testBsn(i)};${code}`);
    await stuur('/v1/persoonskoppelingen', ['bsn;huishouden', ...personen, ''].join('\n'), 'beheerder').expect(200);

    const open: Regel[] = [];
    let samen = 0;
    for (let nummer = 1; nummer <= 12; nummer += 1) {
      const regels: Regel[] = Array.from({ length: 1 + Math.floor(kans() * 25) }, (_, i) => ({
        ...{ ref: `R${nummer}-${i}`, bsn: testBsn(Math.floor(kans() * 20)), bedrag: Math.floor(kans() * 5_000) },
      }));
      const terug = open.splice(0, Math.floor(kans() * Math.min(open.length, 6)));
      const credits = terug
        .filter(({ bedrag }) => bedrag > 0)
        .map(({ ref, bsn, bedrag }) => ({ ref: `${ref}C`, bsn, bedrag: -bedrag, vorige: ref }));
      open.push(...regels);
      const alles = [...regels, ...credits];
      const debet = regels.reduce((som, { bedrag }) => som + bedrag, 0);
      const credit = credits.reduce((som, { bedrag }) => som - bedrag, 0);
      samen += debet - credit;
      const rijen = alles.map(
        ({ ref, bsn, bedrag, vorige = '' }) => `${bsn};${ref};15;15A04;2025-04-01;2025-04-30;${bedrag};${vorige}`,
      );
      const pad = `/v1/boeken/${BOEK}/declaraties?indeling=csv&boekdatum=2025-05-02&nummer=D${nummer}&van=2025-04-01&totEnMet=2025-04-30&totaal=${debet - credit}`;
      const bestand = [KOP, ...rijen, ''].join('\n');
      await stuur(pad, bestand).expect(202);
      const naam = `/v1/boeken/${BOEK}/declaraties/zorg_D${nummer}`;
      let stand = (await proef.haal(naam)).body;
      for (let i = 0; i < 1_000 && stand.staat !== 'geboekt'; i += 1) {
        await wacht(10);
        stand = (await proef.haal(naam)).body;
      }
      const telling = { regels: alles.length, debet, credit };
      expect(stand).toMatchObject({ gevraagd: telling, geboekt: telling });
      const { body: kop, headers } = await stuur(pad, bestand).expect(200);
      expect(kop).toMatchObject({ herhaald: true });
      expect(headers['etag']).toBe(`"${stand.revisie}"`);
    }
    const { body: saldi } = await proef.haal(`/v1/boeken/${BOEK}/saldi?per=budget`);
    expect(saldi.regels).toMatchObject([{ besteed: samen, verplicht: euro(100_000) - samen }]);
  } finally {
    await proef.stop();
  }
});
