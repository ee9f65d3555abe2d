import { Groep } from '../../../../onderdelen/groep.js';
import { Tekstveld } from '../../../../onderdelen/veld.js';
import { regelkeuze, type Afspraakconcept } from './concept.js';
import type { Zegfout } from './eigenschappen.js';
import type { Keuzes } from './keuzes.js';

/** What is taken for granted when a proposal is held against months that are past. */
export interface Aannames {
  readonly van: string;
  readonly totEnMet: string;
  readonly huishoudens: string;
  /** By maat, and by organisatie. */
  readonly maten: Readonly<Record<string, string>>;
  readonly inspanning: Readonly<Record<string, string>>;
}

export const beginAannames = (jaar: number): Aannames => ({
  ...{ van: `${jaar}-01`, totEnMet: `${jaar}-12`, huishoudens: '', maten: {}, inspanning: {} },
});

interface Eigenschappen {
  readonly concept: Afspraakconcept;
  readonly aannames: Aannames;
  readonly wijzig: (deel: Partial<Aannames>) => void;
  readonly fout: Zegfout;
  readonly keuzes: Keuzes;
}

/** What the rule of a proposal asks beside money. */
export function vraagVan({ verdeelregels }: Keuzes, { regel, aanbieders }: Afspraakconcept) {
  const keuze = regelkeuze(regel);
  const versie = verdeelregels
    .find(({ verdeelregel }) => verdeelregel === keuze?.verdeelregel)
    ?.versies.find((een) => een.versie === keuze?.versie);
  const naarInspanning = versie?.regel.winst.verdeling.sleutel === 'inspanning';
  return {
    maten: versie?.regel.maten ?? [],
    inspanning: naarInspanning ? aanbieders.flatMap(({ organisatie }) => organisatie || []) : [],
  };
}

/** Over which months, with how many households, and what would have been measured if the rule asks that. */
export function Aannamevelden({ concept, aannames, wijzig, fout, keuzes }: Eigenschappen) {
  const { van, totEnMet, huishoudens, maten, inspanning } = aannames;
  const gevraagd = vraagVan(keuzes, concept);
  return (
    <Groep
      titel="Probeer hem op het verleden"
      uitleg="Alsof de afspraak met de eerste van deze maanden was begonnen. Dit hoort niet bij de afspraak en wordt niet bewaard."
      fout={fout('over')}
    >
      <div className="keuzes">
        <Tekstveld
          label="Doorrekenen vanaf"
          type="month"
          value={van}
          fout={fout('over.van')}
          opWijziging={(waarde) => wijzig({ van: waarde })}
        />
        <Tekstveld
          label="Doorrekenen tot en met"
          type="month"
          value={totEnMet}
          fout={fout('over.totEnMet')}
          opWijziging={(waarde) => wijzig({ totEnMet: waarde })}
        />
        <Tekstveld
          label="Huishoudens in die maanden"
          placeholder="zoveel als bij de nulmeting"
          inputMode="numeric"
          value={huishoudens}
          fout={fout('huishoudens', huishoudens)}
          opWijziging={(waarde) => wijzig({ huishoudens: waarde })}
        />
        {gevraagd.maten.map(({ maat, naam, van: laagst, tot }, i) => (
          <Tekstveld
            key={maat}
            label={`Stel: ${naam}`}
            uitleg={`Van ${laagst} tot ${tot}.`}
            inputMode="decimal"
            value={maten[maat] ?? ''}
            fout={fout(`maten[${i}].waarde`, maten[maat])}
            opWijziging={(waarde) => wijzig({ maten: { ...maten, [maat]: waarde } })}
          />
        ))}
        {gevraagd.inspanning.map((organisatie, i) => (
          <Tekstveld
            key={organisatie}
            label={`Stel: uren van ${keuzes.organisaties.find(([een]) => een === organisatie)?.[1] ?? organisatie}`}
            inputMode="numeric"
            value={inspanning[organisatie] ?? ''}
            fout={fout(`inspanning[${i}].inspanning`, inspanning[organisatie])}
            opWijziging={(waarde) => wijzig({ inspanning: { ...inspanning, [organisatie]: waarde } })}
          />
        ))}
      </div>
    </Groep>
  );
}
