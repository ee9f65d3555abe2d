import { Rijen } from '../../../../onderdelen/rijen.js';
import { Keuzelijst, Tekstveld, Vinkje } from '../../../../onderdelen/veld.js';
import type { Per } from './soorten.js';
import { metKies, PER, type Zegfout } from './eigenschappen.js';
import type { Keuzes } from './keuzes.js';
import type { Kokerconcept, Methodesoort } from './kokerconcept.js';
import { Methode } from './methode.js';

interface Eigenschappen {
  readonly plek: string;
  readonly concept: Kokerconcept;
  readonly wijzig: (deel: Partial<Kokerconcept>) => void;
  readonly fout: Zegfout;
  readonly keuzes: Keuzes;
  /** Those who deliver, to choose from. */
  readonly aanbieders: readonly (readonly [string, string])[];
}

const METHODEN = [
  ['vast', 'een afgesproken bedrag'],
  ['historisch', 'wat het eerdere jaren kostte'],
  ['eenheden', 'zoveel keer een prijs'],
  ['controlegroep', 'een groep zonder deze hulp'],
] as const;

/** A koker that pays: which, from which budget, and what was expected of it. */
export function Koker({ plek, concept, wijzig, fout, keuzes, aanbieders }: Eigenschappen) {
  const { koker, budget, methode, verlagingen, inkomsten } = concept;
  const nulmeting = `${plek}.nulmeting`;
  // What is wrong is never folded away.
  const metFout = [
    ...verlagingen.flatMap((_, i) => ['kenmerk', 'bedrag'].map((veld) => `${nulmeting}.verlagingen[${i}].${veld}`)),
    ...inkomsten.flatMap((_, i) => ['aanbieder', 'procent'].map((veld) => `${plek}.inkomsten[${i}].${veld}`)),
    ...[`${nulmeting}.afgekapt`, `${plek}.inkomsten`],
  ].some((veld) => fout(veld) !== undefined);
  return (
    <div className="brede-rij">
      <div className="keuzes">
        <Keuzelijst
          label="Koker"
          value={koker}
          fout={fout(`${plek}.koker`, koker)}
          opWijziging={(waarde) => wijzig({ koker: waarde, budget: '' })}
          keuzes={metKies(keuzes.kokers)}
        />
        <Keuzelijst
          label="Betaalt uit"
          value={budget}
          fout={fout(`${plek}.budget`)}
          opWijziging={(waarde) => wijzig({ budget: waarde })}
          keuzes={metKies(keuzes.budgetten, 'het eigen budget van de koker')}
        />
        <Keuzelijst
          label="Wat er zonder preventie was verwacht"
          value={methode}
          opWijziging={(waarde) =>
            wijzig({
              methode: waarde as Methodesoort,
              // A method that asks a list begins with one.
              ...(waarde === 'historisch' &&
                concept.jaren.length === 0 && { jaren: [{ jaar: '', bedrag: '', gewicht: '1' }] }),
              ...(waarde === 'eenheden' &&
                concept.eenheden.length === 0 && {
                  eenheden: [{ eenheidsprijs: '', aantal: '', per: 'jaar' as const }],
                }),
            })
          }
          keuzes={METHODEN}
        />
      </div>
      <Methode plek={`${nulmeting}.methode`} {...{ concept, wijzig, fout, keuzes }} />
      <Vinkje
        label="De verwachting groeit en krimpt mee met het aantal huishoudens"
        checked={concept.volgtPopulatie}
        opWijziging={(volgtPopulatie) => wijzig({ volgtPopulatie })}
      />
      {fout(`${nulmeting}.volgtPopulatie`) && (
        <p className="utrecht-form-field-error-message">{fout(`${nulmeting}.volgtPopulatie`)}</p>
      )}
      <details {...(metFout && { open: true })}>
        <summary>Verlagingen, uitschieters en omzet van wie levert</summary>
        <Rijen
          titel="Wat al was verlaagd"
          uitleg="Wat een besluit of contract verlaagde, is geen winst."
          wat="Verlaging"
          rijen={verlagingen}
          nieuw={() => ({ grond: 'besluit' as const, kenmerk: '', bedrag: '', per: 'jaar' as const })}
          hoogstens={12}
          zet={(rijen) => wijzig({ verlagingen: rijen })}
        >
          {(rij, anders, i) => (
            <>
              <Keuzelijst
                label="Door"
                value={rij.grond}
                opWijziging={(grond) => anders({ grond: grond as 'besluit' | 'contract' })}
                keuzes={[
                  ['besluit', 'een besluit'],
                  ['contract', 'een contract'],
                ]}
              />
              <Tekstveld
                label="Kenmerk"
                value={rij.kenmerk}
                fout={fout(`${nulmeting}.verlagingen[${i}].kenmerk`, rij.kenmerk)}
                opWijziging={(kenmerk) => anders({ kenmerk })}
              />
              <Tekstveld
                label="Bedrag (€)"
                inputMode="decimal"
                value={rij.bedrag}
                fout={fout(`${nulmeting}.verlagingen[${i}].bedrag`, rij.bedrag)}
                opWijziging={(bedrag) => anders({ bedrag })}
              />
              <Keuzelijst
                label="Waarover"
                value={rij.per}
                opWijziging={(per) => anders({ per: per as Per })}
                keuzes={PER}
              />
            </>
          )}
        </Rijen>
        <Tekstveld
          label="Wat bij de nulmeting boven de grens per huishouden lag (€)"
          inputMode="decimal"
          value={concept.afgekapt}
          fout={fout(`${nulmeting}.afgekapt`, concept.afgekapt)}
          opWijziging={(afgekapt) => wijzig({ afgekapt })}
        />
        <Rijen
          titel="Omzet van wie levert, in deze koker"
          uitleg="Zoveel kost hun succes hen zelf."
          wat="Omzet"
          rijen={inkomsten}
          nieuw={() => ({ aanbieder: '', procent: '' })}
          hoogstens={20}
          zet={(rijen) => wijzig({ inkomsten: rijen })}
          fout={fout(`${plek}.inkomsten`)}
        >
          {(rij, anders, i) => (
            <>
              <Keuzelijst
                label="Van"
                value={rij.aanbieder}
                fout={fout(`${plek}.inkomsten[${i}].aanbieder`, rij.aanbieder)}
                opWijziging={(aanbieder) => anders({ aanbieder })}
                keuzes={metKies(aanbieders)}
              />
              <Tekstveld
                label="Deel van de nulmeting (%)"
                inputMode="decimal"
                value={rij.procent}
                fout={fout(`${plek}.inkomsten[${i}].procent`, rij.procent)}
                opWijziging={(procent) => anders({ procent })}
              />
            </>
          )}
        </Rijen>
      </details>
    </div>
  );
}
