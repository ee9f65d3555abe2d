import type { Tekenaar } from '../controle/tekenaar.js';
import { Overbelast, type Antwoord, type Boekschrijvers, type Ingediend } from '@ontschot/boekschrijver';
import type { Leesmodel } from '@ontschot/projecties';
import type { Teksten } from '@ontschot/teksten';
import { BoekOpdrachten, BoekOpdrachtenHandler } from './boek-opdrachten.command.js';
import type { Voorstellen } from './stemmen/voorstellen.js';
import { Wisser } from './vergeten/wisser.js';

const een = (id: string, soort = 'wijk-instellen'): Ingediend => ({
  opdracht: { soort },
  herkomst: { id, afzender: 'a', rol: 'controller', hash: id },
});
const geboekt = { soort: 'geboekt', revisie: 1, herhaald: false, gebeurtenissen: [] } as unknown as Antwoord;

/** What is not looked at here. */
const NIETS: unknown = {};
const TEKSTEN = [NIETS as Teksten, NIETS as Voorstellen, new Wisser(NIETS as Teksten)] as const;

/** Takes in the first `keren` lots, and is full after that. */
function vol(keren: number): Boekschrijvers {
  let over = keren;
  const dienIn = (opdrachten: readonly Ingediend[]): Promise<Antwoord[]> =>
    (over -= 1) < 0 ? Promise.reject(new Overbelast(1)) : Promise.resolve(opdrachten.map(() => geboekt));
  return {
    dienInElk: (_: string, opdrachten: readonly Ingediend[]) =>
      dienIn(opdrachten).then((antwoorden) => antwoorden.map((value) => ({ status: 'fulfilled', value }))),
    bekijk: () => Promise.reject(new Error('dit huishouden kan nu niet worden vergeten')),
    dienIn: (_: string, opdrachten: readonly Ingediend[]) => dienIn(opdrachten),
  } as unknown as Boekschrijvers;
}

const boek = (schrijvers: Boekschrijvers, opdrachten: readonly Ingediend[]) =>
  new BoekOpdrachtenHandler(schrijvers, NIETS as Leesmodel, ...TEKSTEN, NIETS as Tekenaar).execute(
    new BoekOpdrachten('GM0080-2025', opdrachten),
  );

describe('een lijst opdrachten waarvan een deel niet wordt aangenomen', () => {
  it('zegt van wat ervoor kwam dat het is geboekt', async () => {
    const lijst = [een('1'), een('2', 'huishouden-vergeten'), een('3'), een('4')];
    const uitkomsten = await boek(vol(1), lijst);
    expect(uitkomsten.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
    expect(uitkomsten.slice(2)).toMatchObject([{ reason: expect.any(Overbelast) as Overbelast }, {}]);
  });

  it('is als geheel niet aangenomen als nog niets is geboekt', async () => {
    await expect(boek(vol(0), [een('1'), een('2')])).rejects.toThrow(Overbelast);
  });
});
