import type {
  AflosplanAfspreken,
  AflossingBoeken,
  FondsboekingTerugnemen,
  MijlpaalBereiken,
  NazorgBesteden,
  Opdracht,
  SchuldInventariseren,
  SchuldOvernemen,
  SchuldregelingAanvragen,
  SchuldregelingBeeindigen,
  VorderingKwijtschelden,
} from '../src/index.js';
import { gegeven, type Stap, type Verhaal } from './beproef.js';
import { begrotingVaststellen, euro } from './opdrachten.js';
import { SCHULDHULP, WERELD, budget } from './wereld.js';

/** Makes opdrachten of one kind: what is not said, is as usual. */
const maker =
  <O>(gewoon: O) =>
  (anders: Partial<O> = {}): O => ({ ...gewoon, ...anders });

const schuldregeling = 'r1';
/** Within four weeks of the application on 1 March. */
const boekdatum = '2025-03-10';

export const aanvragen = maker<SchuldregelingAanvragen>({
  soort: 'schuldregeling-aanvragen',
  ...{ schuldregeling, huishouden: 'h1', fonds: 'schuldenfonds', doel: SCHULDHULP, aangevraagdOp: '2025-03-01' },
});
export const inventariseren = maker<SchuldInventariseren>({
  soort: 'schuld-inventariseren',
  ...{ schuldregeling, schuld: 'huur', schuldeiser: 'woningcorporatie', bedrag: euro(5_000) },
});
export const overnemen = maker<SchuldOvernemen>({
  soort: 'schuld-overnemen',
  ...{ schuldregeling, schuld: 'huur', percentage: '60', boekdatum },
});
/** Four milestones of a quarter. */
export const plan = maker<AflosplanAfspreken>({
  soort: 'aflosplan-afspreken',
  schuldregeling,
  mijlpalen: ['a', 'b', 'c', 'd'].map((mijlpaal) => ({ mijlpaal, deel: '25' })),
});
export const bereiken = maker<MijlpaalBereiken>({
  soort: 'mijlpaal-bereiken',
  ...{ schuldregeling, mijlpaal: 'a', boekdatum: '2025-06-01' },
});
export const aflossen = maker<AflossingBoeken>({
  soort: 'aflossing-boeken',
  ...{ schuldregeling, bedrag: euro(100), boekdatum: '2025-05-01' },
});
export const kwijtschelden = maker<VorderingKwijtschelden>({
  soort: 'vordering-kwijtschelden',
  ...{ schuldregeling, besluit: 'college 12', boekdatum: '2025-07-01' },
});
export const nazorg = maker<NazorgBesteden>({
  soort: 'nazorg-besteden',
  ...{ schuldregeling, bedrag: euro(600), boekdatum: '2025-10-01' },
});
export const beeindigen = maker<SchuldregelingBeeindigen>({
  soort: 'schuldregeling-beeindigen',
  ...{ schuldregeling, wijze: 'afgerond', tekst: 'tk-einde' },
});
export const terugnemen = maker<FondsboekingTerugnemen>({
  soort: 'fondsboeking-terugnemen',
  ...{ schuldregeling, boeking: 0, tekst: 'tk-terug', boekdatum: '2025-08-01' },
});
export const stopInning = (vordering = schuldregeling): Opdracht => ({
  soort: 'inning-stoppen',
  ...{ vordering, reden: 'besluit 7' },
});
export const hervatInning = (vordering = schuldregeling): Opdracht => ({
  soort: 'inning-hervatten',
  ...{ vordering },
});

/** A fund with money for debts alone and free money, and two households. */
export const FONDSWERELD: readonly Stap[] = [
  ...WERELD,
  budget('schuldenfonds', { aard: 'fonds', houder: 'gemeente' }),
  begrotingVaststellen({
    regels: [
      { budget: 'schuldenfonds', kleur: 'schuld', bedrag: euro(4_000) },
      { budget: 'schuldenfonds', kleur: 'wmo', bedrag: euro(6_000) },
    ],
  }),
  { soort: 'huishoudens-opnemen', ...{ huishoudens: ['h1', 'h2'] } },
  { soort: 'team-instellen', ...{ team: 'team-noord', naam: 'Team Noord', wijk: 'noord' } },
];

/** Debts of 5,000, 4,200 and 2,800, taken over for 60%: paid 7,200, of which 4,000 in `schuld` and 3,200 in `wmo`. */
export const OVERGENOMEN: readonly Stap[] = [
  ...FONDSWERELD,
  aanvragen(),
  inventariseren(),
  inventariseren({ schuld: 'energie', schuldeiser: 'energiebedrijf', bedrag: euro(4_200) }),
  inventariseren({ schuld: 'zorg', schuldeiser: 'zorgverzekeraar', bedrag: euro(2_800) }),
  overnemen(),
  overnemen({ schuld: 'energie' }),
  overnemen({ schuld: 'zorg' }),
];

/** What is owed, as the state of the claim has it. */
export const openstaand = ({ toestand }: Verhaal, id = schuldregeling): number | undefined =>
  toestand.preventie.vorderingen.lees(id)?.bedrag;

export const loopt = (): Verhaal => gegeven(...OVERGENOMEN, plan());
