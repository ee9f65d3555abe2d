import { BUDGETAARDEN, type Budgetaard, type BudgetInstellen } from '@ontschot/boek';
import { Id, Keuze, Naam } from '../../invoer/velden.js';
import { INSTELLEN, type OpdrachtHttp } from '../definitie.js';

export class BudgetInstellenInvoer implements Omit<BudgetInstellen, 'soort'> {
  @Id({ uitleg: 'De naam waaronder het boek het kent.', voorbeeld: 'opvang' }) budget!: string;
  @Naam({ uitleg: 'Hoe het heet.', voorbeeld: 'Maatschappelijke opvang' }) naam!: string;
  @Keuze(BUDGETAARDEN, { uitleg: 'Wat voor budget.' }) aard!: Budgetaard;
  @Id({ uitleg: 'De koker waar het van is; altijd bij aard koker.', optioneel: true }) koker?: string;
  @Id({ uitleg: 'De wijk waar het voor is.', optioneel: true }) wijk?: string;
  @Id({ uitleg: 'De organisatie die het houdt.', optioneel: true }) houder?: string;
}

export const budgetInstellen: OpdrachtHttp = {
  soort: 'budget-instellen',
  pad: 'budgetten',
  groep: 'Onderdelen',
  samenvatting: 'Stelt een budget in, of wijzigt zijn naam of houder',
  invoer: BudgetInstellenInvoer,
  rollen: INSTELLEN,
  voorbeelden: [
    { naam: 'koker', inhoud: { budget: 'opvang', naam: 'Maatschappelijke opvang', aard: 'koker', koker: 'opvang' } },
    {
      naam: 'schuldhulp',
      inhoud: { budget: 'schuldhulp', naam: 'Schuldhulpverlening', aard: 'koker', koker: 'schuldhulp' },
    },
    { naam: 'extern', inhoud: { budget: 'zvw', naam: 'Bijdragen van de verzekeraar', aard: 'koker', koker: 'zvw' } },
    {
      naam: 'wijk',
      inhoud: { budget: 'wijkbudget-heechterp', naam: 'Wijkbudget Heechterp', aard: 'wijk', wijk: 'heechterp' },
    },
    {
      naam: 'gebied',
      elders: true,
      inhoud: { budget: 'gebied-oost', naam: 'Gebiedsbudget Leeuwarden-Oost', aard: 'gebied' },
    },
  ],
};
