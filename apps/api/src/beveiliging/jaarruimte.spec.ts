import { zonderJaarruimte } from './jaarruimte.js';

const ZIN = 'Dit is meer dan er dit jaar voor dit huishouden over is.';
const boven = {
  code: 'huishouden-boven-jaarbedrag',
  uitleg: 'Dit huishouden kreeg dit jaar al het meeste van mandaat m. Mogelijk is € 200,00; gevraagd is € 250,00.',
  cijfers: { mogelijk: 20_000, nodig: 25_000, mandaat: 'm', grenzen: { perTrekking: 1, huishouden: 20_000 } },
};
const zonder = { code: boven.code, uitleg: ZIN, cijfers: { nodig: 25_000, mandaat: 'm' } };

describe('wat wordt getoond zonder wat één huishouden kreeg', () => {
  it('van een weigering om het jaarbedrag blijft de regel, en een zin zonder bedragen', () => {
    expect(zonderJaarruimte({ gegevens: { weigering: boven } })).toEqual({ gegevens: { weigering: zonder } });
    expect(zonderJaarruimte([{ revisie: 3, soort: 'trekken', code: boven.code, uitleg: boven.uitleg }])).toEqual([
      { revisie: 3, soort: 'trekken', code: boven.code, uitleg: ZIN },
    ]);
  });

  it('ook als het één van meer fouten is, met of zonder de fouten erbij', () => {
    const ander = { code: 'onbekend-team', uitleg: 'Dit team staat niet in het boek.', cijfers: { team: 'x' } };
    const samen = { code: 'meer-fouten', uitleg: `${ander.uitleg} ${boven.uitleg}` };
    const uitleg = `Er was meer dan één fout. Eén daarvan: ${ZIN}`;
    expect(zonderJaarruimte({ ...samen, cijfers: { aantal: 2, fouten: [ander, boven] } })).toEqual({
      ...{ code: 'meer-fouten', uitleg, cijfers: { aantal: 2, fouten: [ander, zonder] } },
    });
    expect(zonderJaarruimte(samen)).toEqual({ code: 'meer-fouten', uitleg });
  });

  it('van elke andere weigering blijft alles, behalve de grens van het huishouden', () => {
    const weigering = { code: 'boven-mandaat', uitleg: 'Mogelijk is € 5,00.' };
    expect(
      zonderJaarruimte({ ...weigering, cijfers: { mogelijk: 500, grenzen: { huishouden: 7, ruimte: 9 } } }),
    ).toEqual({ ...weigering, cijfers: { mogelijk: 500, grenzen: { ruimte: 9 } } });
    const meer = { code: 'meer-fouten', uitleg: 'Mogelijk is € 5,00. Dit team is er niet.', cijfers: { fouten: [] } };
    expect(zonderJaarruimte(meer)).toEqual(meer);
  });

  it('wat in een week samen werd gegeven gaat weg waar het naast meekijken staat, en elders is het iets anders', () => {
    expect(
      zonderJaarruimte({ gegevens: { meekijken: 'vooraf', samen: 25_000, bedrag: 1 }, kosten: { samen: 8, netto: 7 } }),
    ).toEqual({ gegevens: { meekijken: 'vooraf', bedrag: 1 }, kosten: { samen: 8, netto: 7 } });
  });
});
