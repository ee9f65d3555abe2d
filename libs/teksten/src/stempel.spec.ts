import { createHmac } from 'node:crypto';
import { BOEK, Proef } from '../test-hulp/proef.js';
import { Hoofdsleutels } from './index.js';
import { stempelMet } from './stempel.js';

const BANKEN = { boek: BOEK, stemming: 'banken' };
const SPEELTUIN = { boek: BOEK, stemming: 'speeltuin' };

describe('een stempel', () => {
  let proef: Proef;
  beforeEach(() => (proef = new Proef()));
  afterEach(() => proef.ruimOp());
  const stempel = (onder = BANKEN, wie = 'hh-karima', maak = false) => proef.teksten.stempel(onder, wie, maak);

  it('is HMAC-SHA256 van 128 bits', () => {
    // RFC 4231, test case 2.
    expect(stempelMet(Buffer.from('Jefe'), 'what do ya want for nothing?')).toBe('5bdcc146bf60754e6a042426089575c7');
    expect(createHmac('sha256', 'Jefe').update('what do ya want for nothing?').digest('hex')).toMatch(/^5bdcc146/);
  });

  it('is er pas als de sleutel is gemaakt, en is dan steeds hetzelfde, ook na opnieuw openen met een andere hoofdsleutel', async () => {
    expect(stempel()).toBeUndefined();
    expect(proef.sql('SELECT 1 FROM sleutel')).toEqual([]);
    const eerst = stempel(BANKEN, 'hh-karima', true);
    expect(eerst).toMatch(/^[\da-f]{32}$/);
    expect([stempel(), stempel(BANKEN, 'hh-karima', true)]).toEqual([eerst, eerst]);
    proef.heropen(Hoofdsleutels.nieuweRegel(), proef.regel);
    await proef.teksten.wisselHoofdsleutel();
    expect(stempel()).toBe(eerst);
    expect(proef.sql('SELECT 1 FROM sleutel')).toHaveLength(1);
  });

  it('is voor iedereen en in elke stemming een ander, en in een ander bestand weer', () => {
    const elders = new Proef();
    const alle = [
      stempel(BANKEN, 'hh-karima', true),
      stempel(BANKEN, 'hh-buren', true),
      stempel(SPEELTUIN, 'hh-karima', true),
      stempel({ ...BANKEN, boek: 'leeuwarden-2026' }, 'hh-karima', true),
      elders.teksten.stempel(BANKEN, 'hh-karima', true),
    ];
    elders.ruimOp();
    expect(new Set(alle).size).toBe(5);
  });

  it('heeft een andere sleutel dan de tekst van het voorstel: wie stemde is weg, en waarvoor het was blijft', () => {
    const tekst = proef.vast({ boek: BOEK, bewonersvoorstel: 'banken' }, 'Drie banken op het plein');
    const naam = stempel(BANKEN, 'hh-karima', true);
    proef.teksten.vergeet(BANKEN);
    expect(naam).toBeDefined();
    expect(proef.teksten.lees(tekst)).toMatchObject({ staat: 'leesbaar' });
  });

  it('is er nooit meer na het wissen van de sleutel, ook niet als er weer een gemaakt mag worden', () => {
    stempel(BANKEN, 'hh-karima', true);
    const [{ verpakt }] = proef.sql<{ verpakt: Buffer }>('SELECT verpakt FROM sleutel') as [{ verpakt: Buffer }];
    expect(proef.alleBytes().includes(verpakt)).toBe(true);
    proef.teksten.vergeet(BANKEN);
    expect(proef.alleBytes().includes(verpakt)).toBe(false);
    expect([stempel(), stempel(BANKEN, 'hh-karima', true)]).toEqual([undefined, undefined]);
    proef.heropen(proef.regel);
    expect(stempel()).toBeUndefined();
  });
});
