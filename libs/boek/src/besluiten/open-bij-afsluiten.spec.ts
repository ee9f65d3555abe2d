import { gegeven } from '../../test-hulp/beproef.js';
import { BUURT, EINDE, indienen, regels, sluiten, stem, tellen, uitbetalen } from '../../test-hulp/bewoners.js';
import { afsluiten } from '../../test-hulp/opdrachten.js';
import { gift, MANDAATWERELD, TEAMWERELD, vierOgen } from '../../test-hulp/trekkingen.js';
import { uitgeven } from '../../test-hulp/vouchers.js';
import { openBijAfsluiten } from './open-bij-afsluiten.js';

const ELF = Array.from({ length: 11 }, (_, i) => afsluiten({ periode: `2025-${String(i + 1).padStart(2, '0')}` }));
const december = afsluiten({ periode: '2025-12' });
const NIETS = { aantal: 0, bedrag: 0 };
const STEMMING = { soort: 'stemming', id: 'banken', budget: 'buurtpot', staat: 'open', bedrag: 30_000 };

describe('de laatste maand afsluiten', () => {
  it('gegeven een stemming die niet is geteld, dan blijft zij open, en staat er welke het is', () => {
    gegeven(...BUURT, regels(), indienen())
      .en(...ELF)
      .als(december, {}, EINDE)
      .danWeigering('nog-open-bij-afsluiten', {
        periode: '2025-12',
        open: { aanvraag: NIETS, voucher: NIETS, stemming: { aantal: 1, bedrag: 30_000 }, bewonersbesluit: NIETS },
        posten: [STEMMING],
      });
  });

  it('gegeven wat bewoners besloten, als er niets meer van over is, dan houdt het niets op', () => {
    const verhaal = gegeven(...BUURT, regels(), indienen(), ...[1, 2, 3].map((nr) => stem(nr, 'voor')));
    verhaal.als(tellen, {}, EINDE).en(uitbetalen({ bedrag: 10_000 }), ...ELF);
    const besluit = { soort: 'bewonersbesluit', id: 'banken', budget: 'buurtpot', staat: 'aanvaard', bedrag: 20_000 };
    verhaal.als(december).danWeigering('nog-open-bij-afsluiten', { posten: [besluit] });
    verhaal
      .en(sluiten({ boekdatum: '2025-12-31' }))
      .als(december)
      .danOnderMeer({ periode: '2025-12' });
  });

  it('gegeven een aanvraag die wacht, dan blijft zij open; een eerdere maand sluit gewoon', () => {
    const verhaal = gegeven(...TEAMWERELD, vierOgen(), gift({ bedrag: 30_000 })).en(...ELF);
    expect(verhaal.als(december).soort).toBe('geweigerd');
    expect(openBijAfsluiten(verhaal.toestand)).toMatchObject([{ soort: 'aanvraag', id: 't1', bedrag: 30_000 }]);
  });

  it('gegeven een voucher waar nog geld op staat, dan staat hij erbij zonder huishouden', () => {
    const verhaal = gegeven(...MANDAATWERELD, uitgeven()).en(...ELF);
    verhaal.als(december).danWeigering('nog-open-bij-afsluiten', { open: { voucher: { aantal: 1 } } });
    expect(JSON.stringify(verhaal.eersteFeit())).not.toContain('huishouden');
  });

  it('gegeven dat het toch moet, dan sluit zij, en staat erbij hoeveel er open bleef', () => {
    const verhaal = gegeven(...BUURT, regels(), indienen()).en(...ELF);
    verhaal.als({ ...december, ondanksOpen: true }).dan('periode-afgesloten.v1', {
      ...{ boekdatum: '2025-12-31', periode: '2025-12' },
      open: { aanvraag: NIETS, voucher: NIETS, stemming: { aantal: 1, bedrag: 30_000 }, bewonersbesluit: NIETS },
    });
    gegeven(...BUURT, ...ELF)
      .als({ ...december, ondanksOpen: true })
      .dan('periode-afgesloten.v1', { boekdatum: '2025-12-31', periode: '2025-12' });
  });
});
