import type { Identiteit, Rol } from '../../beveiliging/identiteit.js';
import { LANDKAARTVRAGEN } from './landkaart.js';

const als = (rol: Rol, organisatie?: string): Identiteit => ({
  ...{ afzender: 'a', rollen: new Set([rol]), wijken: new Set<string>(), organisatie },
  ...{ huishouden: undefined, verlooptOp: 0 },
});
const metCode = {
  toezeggingen: [{ ontvanger: { soort: 'huishouden', huishouden: 'hh-code' }, bedrag: 70_000 }],
  invoer: { initiatiefnemer: { soort: 'huishouden', huishouden: 'hh-code' } },
};

describe('de vragen aan de landkaart', () => {
  it.each(['toezeggingen', 'vaststellingen', 'metingen', 'vaststelling', 'meting'])(
    'tonen bij %s de code van een huishouden alleen aan de auditor',
    (naam) => {
      const vraag = LANDKAARTVRAGEN.find((een) => een.naam === naam)!;
      const gezien = (rol: Rol): object => vraag.zeef!(als(rol, 'maker'), metCode);
      expect(gezien('auditor')).toEqual(metCode);
      for (const rol of ['controller', 'aanbieder', 'financier'] as const) {
        expect(JSON.stringify(gezien(rol))).not.toContain('hh-code');
        expect(gezien(rol)).toMatchObject({ toezeggingen: [{ ontvanger: { soort: 'huishouden' }, bedrag: 70_000 }] });
      }
    },
  );

  it.each([
    [9, false],
    [10, true],
  ])('zeggen bij %i huishoudens boven de grens wel of niet wat daar is afgekapt, en de auditor altijd', (n, gezegd) => {
    const realisatie = { maanden: [], uitschieters: { grens: 1_000, huishoudens: n, afgekapt: 4_321 } };
    const stap = { stap: 1, koker: 'wmo', invoer: { grensPerHuishouden: 1_000, uitschieters: 4_321 } };
    const zin = 'en is € 5,00 uitgegeven (zonder € 43,21 boven de grens van € 10,00 bij 9 huishoudens): minder.';
    const meting = {
      invoer: { kokers: [{ koker: 'wmo', realisatie }] },
      uitkomst: { stappen: [{ ...stap, zin }], delen: [] },
    };
    const { zeef } = LANDKAARTVRAGEN.find(({ naam }) => naam === 'meting')!;
    expect(zeef!(als('auditor'), meting)).toEqual(meting);
    const gezien = JSON.stringify(zeef!(als('controller'), meting));
    expect([gezien.includes('4321'), gezien.includes('43,21'), gezien.includes('"huishoudens"')]).toEqual([
      ...[gezegd, gezegd, gezegd],
    ]);
    expect(gezien).toContain('"grens":1000');
  });

  it('weigeren wie bij geen organisatie hoort, en de raad overal buiten de totalen', () => {
    for (const { naam, begrens } of LANDKAARTVRAGEN) {
      expect(() => begrens!(als('aanbieder'), {}, undefined as never)).toThrow();
      expect(begrens!(als('financier', 'rijk'), { boek: 'b' }, undefined as never)).toEqual({
        boek: 'b',
        alsFinancier: 'rijk',
      });
      if (naam !== 'landkaart') expect(() => begrens!(als('raad'), {}, undefined as never)).toThrow();
    }
  });
});
