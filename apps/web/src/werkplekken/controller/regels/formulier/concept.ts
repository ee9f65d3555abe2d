import type { Regeloverzicht } from '@ontschot/projecties';
import { typEuro, typGetal } from '../../../../onderdelen/lees-getal.js';

export type Regel = Regeloverzicht['versies'][number]['regel'];
type Winst = Regel['winst'];
type Grensregel = Pick<Winst, 'drempel' | 'schaal' | 'deel' | 'afbouw' | 'aftrek' | 'plafond'>;

/** What the rule for a gain and that for a loss have in common, as it was typed. */
export interface Grensconcept {
  readonly deel: string;
  readonly drempelsoort: '' | 'procent' | 'naarOmvang';
  readonly drempel: string;
  readonly omvang: readonly { readonly vanaf: string; readonly procent: string }[];
  /** The id of the maat that it goes by; empty without. */
  readonly schaal: string;
  readonly treden: readonly { readonly vanaf: string; readonly procent: string }[];
  readonly afbouw: readonly { readonly procent: string }[];
  readonly aftreksoort: '' | 'procent' | 'bedrag';
  readonly aftrek: string;
  readonly plafondsoort: '' | 'procent' | 'bedrag';
  readonly plafond: string;
}

export interface Regelconcept {
  readonly naam: string;
  readonly geldigVanaf: string;
  readonly maten: readonly {
    readonly maat: string;
    readonly naam: string;
    readonly van: string;
    readonly tot: string;
  }[];
  readonly winst: Grensconcept;
  readonly interventiekosten: Winst['interventiekosten'];
  readonly compensatie: Winst['compensatie'];
  readonly poorten: readonly { readonly maat: string; readonly minstens: string; readonly hoogstens: string }[];
  readonly ontvangers: readonly { readonly wie: string; readonly gewicht: string }[];
  readonly sleutel: Winst['verdeling']['sleutel'];
  /** Whether the aanbieders bear a part of a loss. */
  readonly draagt: boolean;
  readonly verlies: Grensconcept;
}

export const BUDGET = 'budget:';
const LEEG: Grensconcept = {
  ...{ deel: '', drempelsoort: '', drempel: '', omvang: [], schaal: '', treden: [], afbouw: [] },
  ...{ aftreksoort: '', aftrek: '', plafondsoort: '', plafond: '' },
};

/** A rule of which nothing was decided yet, to begin with. */
export const nieuwConcept = (jaar: number): Regelconcept => ({
  ...{ naam: '', geldigVanaf: `${jaar}-01-01`, maten: [], winst: LEEG, poorten: [], draagt: false, verlies: LEEG },
  ...{ interventiekosten: 'aftrekken', compensatie: 'eerst', sleutel: 'gewichten' },
  ontvangers: [{ wie: 'aanbieders', gewicht: '1' }],
});

const procentOfBedrag = (regel: Winst['aftrek']) => {
  if (regel === undefined) return { soort: '', waarde: '' } as const;
  return 'bedrag' in regel
    ? ({ soort: 'bedrag', waarde: typEuro(regel.bedrag) } as const)
    : ({ soort: 'procent', waarde: typGetal(regel.procent) } as const);
};

function grenzenVan({ drempel, schaal, deel, afbouw, aftrek, plafond }: Grensregel): Grensconcept {
  const af = procentOfBedrag(aftrek);
  const hoogstens = procentOfBedrag(plafond);
  const naarOmvang = drempel !== undefined && 'naarOmvang' in drempel ? drempel.naarOmvang : undefined;
  return {
    deel: typGetal(deel),
    drempelsoort: drempel === undefined ? '' : naarOmvang === undefined ? 'procent' : 'naarOmvang',
    drempel: drempel !== undefined && 'procent' in drempel ? typGetal(drempel.procent) : '',
    omvang: (naarOmvang ?? []).map(({ vanaf, procent }) => ({ vanaf: String(vanaf), procent: typGetal(procent) })),
    schaal: schaal?.maat ?? '',
    treden: (schaal?.treden ?? []).map(({ vanaf, procent }) => ({
      vanaf: typGetal(vanaf),
      procent: typGetal(procent),
    })),
    afbouw: afbouw.map((procent) => ({ procent: typGetal(procent) })),
    ...{ aftreksoort: af.soort, aftrek: af.waarde, plafondsoort: hoogstens.soort, plafond: hoogstens.waarde },
  };
}

/** A version of a rule as somebody would have typed it. */
export const conceptVan = ({ naam, maten, winst, verlies }: Regel, geldigVanaf: string): Regelconcept => ({
  ...{ naam, geldigVanaf },
  maten: maten.map((een) => ({ ...een, van: typGetal(een.van), tot: typGetal(een.tot) })),
  winst: grenzenVan(winst),
  ...{ interventiekosten: winst.interventiekosten, compensatie: winst.compensatie },
  poorten: winst.poorten.map(({ maat, minstens, hoogstens }) => ({
    ...{ maat, minstens: typGetal(minstens), hoogstens: typGetal(hoogstens) },
  })),
  ontvangers: winst.verdeling.ontvangers.map(({ ontvanger, gewicht }) => ({
    wie: ontvanger.soort === 'budget' ? `${BUDGET}${ontvanger.budget}` : ontvanger.soort,
    gewicht: String(gewicht),
  })),
  sleutel: winst.verdeling.sleutel,
  draagt: verlies !== undefined,
  verlies: verlies === undefined ? LEEG : grenzenVan(verlies),
});
