import type { Identiteit, Rol } from '../beveiliging/identiteit.js';
import { idsVan, zichtbaar } from './ids.js';

const wie = (rollen: readonly Rol[], organisatie?: string): Identiteit => ({
  ...{ afzender: 'x', rollen: new Set(rollen), wijken: new Set(['noord']), organisatie, huishouden: undefined },
  verlooptOp: 0,
});

/** A voucher that is used: what was set aside for it stands under its own code. */
const INGEWISSELD = idsVan({
  ...{ voucher: 'k7', aanbieder: 'buurt', kenmerken: { wijk: 'zuid' } },
  mutaties: [{ van: 'verplicht:pot', naar: 'besteed:pot', kleur: 'wmo', bedrag: 1, verplichting: 'k7' }],
});

describe('welke ids een volger ziet', () => {
  it('een controller en een auditor alle', () => {
    for (const rol of ['controller', 'auditor'] as const)
      expect(zichtbaar(INGEWISSELD, wie([rol]))).toMatchObject({ verplichtingen: ['k7'], wijken: ['zuid'] });
  });

  it('een beheerder geen code van een voucher en geen naam van een trekking', () => {
    expect(zichtbaar(INGEWISSELD, wie(['beheerder', 'wijkteam']))).toEqual({
      ...{ organisaties: ['buurt'], wijken: ['zuid'], budgetten: ['pot'], kokers: ['wmo'] },
    });
    const voorschot = idsVan({
      mutaties: [{ van: 'vrij:pot', naar: 'voorschot:pot', kleur: 'wmo', bedrag: 1, voorschot: 'fiets' }],
    });
    expect(zichtbaar(voorschot, wie(['beheerder']))).toEqual({ budgetten: ['pot'], kokers: ['wmo'] });
  });

  it('een aanbieder die van het eigene', () => {
    expect(zichtbaar(INGEWISSELD, wie(['aanbieder'], 'buurt'))).toEqual({
      ...{ organisaties: ['buurt'], verplichtingen: ['k7'] },
    });
    expect(zichtbaar(INGEWISSELD, wie(['aanbieder'], 'sport'))).toEqual({});
  });
});
