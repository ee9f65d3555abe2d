import type { Toestand } from '@ontschot/boek';
import type { Boekschrijvers } from '@ontschot/boekschrijver';
import { genaamd, gegeven, type Verhaal } from '../../../../libs/boek/test-hulp/beproef.js';
import { MET_VERPLICHTING, ontvangen, regel } from '../../../../libs/boek/test-hulp/declaraties.js';
import { aangaan } from '../../../../libs/boek/test-hulp/opdrachten.js';
import { moetNogPassen } from './nog-passen.js';

const past = async (verhaal: Verhaal, posten: Record<string, number>, credits: readonly number[] = [], aantal = 0) => {
  const bekijk = (_: string, kijk: (toestand: Toestand) => unknown) => Promise.resolve(kijk(verhaal.toestand));
  const bezwaren = { aantal, fouten: [] };
  const toetsing = { posten: new Map(Object.entries(posten)), credits, eerder: [], gelezenTot: 0, bezwaren };
  return moetNogPassen({ bekijk } as unknown as Boekschrijvers, 'b', 'buurthuis-d1', toetsing).then(
    () => 'past',
    (fout: unknown) => (fout as { inhoud: object }).inhoud,
  );
};

describe('een declaratie die half is geboekt en weer komt', () => {
  const half = (): Verhaal =>
    gegeven(...MET_VERPLICHTING, aangaan({ verplichting: 'v2', bedrag: 50 }), ontvangen(), regel());

  it('past als haar regels vragen wat voor haar is gereserveerd', async () => {
    expect(await past(half(), { v1: 30 })).toBe('past');
  });

  it('past niet als zij door een andere indeling iets anders vraagt: dan bleef zij steken', async () => {
    const fouten = [{ regel: 0, code: 'declaratie-past-niet' }];
    expect(await past(half(), { v2: 30 })).toMatchObject({
      code: 'declaratie-past-niet',
      cijfers: { aantal: 1, fouten },
    });
    expect(await past(half(), { v1: 31 })).toMatchObject({ cijfers: { aantal: 1 } });
  });

  it('telt mee wat haar credits nog terugbrengen', async () => {
    const eerst = gegeven(
      ...MET_VERPLICHTING,
      ontvangen({ declaratie: 'eerst' }),
      genaamd('P1', regel({ declaratie: 'eerst' })),
    );
    eerst.en(regel({ declaratie: 'eerst', referentie: 'P2', bedrag: 30 }));
    const revisie = eerst.toestand.revisie - 1;
    const nieuw = { debet: 60, credit: 50, posten: [{ verplichting: 'v1', debet: 60 }], credits: [revisie] };
    eerst.en(ontvangen(nieuw));
    expect(await past(eerst, { v1: 60 }, [revisie])).toBe('past');
    expect(await past(eerst, { v1: 60 })).toMatchObject({ cijfers: { aantal: 1 } });
  });

  it('past niet als een regel niet meer klopt', async () => {
    expect(await past(half(), {}, [], 2)).toMatchObject({ cijfers: { aantal: 2 } });
  });
});
