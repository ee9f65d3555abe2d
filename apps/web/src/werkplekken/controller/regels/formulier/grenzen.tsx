import { Rijen } from '../../../../onderdelen/rijen.js';
import { Keuzelijst, Tekstveld } from '../../../../onderdelen/veld.js';
import type { Grensconcept } from './concept.js';
import type { Zegfout } from './eigenschappen.js';
import { Trede } from './trede.js';

interface Eigenschappen {
  /** Its place in the rule: a gain or a loss. */
  readonly plek: 'winst' | 'verlies';
  readonly concept: Grensconcept;
  readonly wijzig: (deel: Partial<Grensconcept>) => void;
  readonly fout: Zegfout;
  readonly maten: readonly (readonly [string, string])[];
}

const PROCENT_OF_BEDRAG = [
  ['procent', 'een percentage'],
  ['bedrag', 'een bedrag'],
] as const;

/** From when it counts, how much of it, what goes off and how much at most: of a gain, and of a loss. */
export function Grenzen({ plek, concept, wijzig, fout, maten }: Eigenschappen) {
  const winst = plek === 'winst';
  const veld = (naam: 'drempel' | 'aftrek' | 'plafond', pad: string) => ({
    inputMode: 'decimal' as const,
    autoComplete: 'off',
    value: concept[naam],
    fout: fout(`${plek}.${pad}`, concept[naam]),
    opWijziging: (waarde: string) => wijzig({ [naam]: waarde }),
  });
  return (
    <>
      <div className="keuzes">
        <Keuzelijst
          label={winst ? 'Drempel: vanaf wanneer winst telt' : 'Drempel: vanaf wanneer verlies telt'}
          value={concept.drempelsoort}
          fout={fout(`${plek}.drempel`)}
          opWijziging={(soort) => wijzig({ drempelsoort: soort as Grensconcept['drempelsoort'] })}
          keuzes={[
            ['', 'altijd'],
            ['procent', 'vanaf een deel van de referentie'],
            ['naarOmvang', 'een drempel naar omvang'],
          ]}
        />
        {concept.drempelsoort === 'procent' && (
          <Tekstveld label="Drempel (% van de referentie)" {...veld('drempel', 'drempel.procent')} />
        )}
      </div>
      {concept.drempelsoort === 'naarOmvang' && (
        <Rijen
          titel="Drempel naar het aantal huishoudens"
          uitleg="Begin bij 0 huishoudens: bij weinig huishoudens weegt toeval zwaarder."
          wat="Omvang"
          rijen={concept.omvang}
          nieuw={() => ({ vanaf: concept.omvang.length === 0 ? '0' : '', procent: '' })}
          hoogstens={20}
          zet={(omvang) => wijzig({ omvang })}
          fout={fout(`${plek}.drempel.naarOmvang`)}
        >
          {(rij, anders, i) => (
            <Trede
              {...{ rij, anders, fout }}
              plek={`${plek}.drempel.naarOmvang[${i}]`}
              vanaf="Vanaf huishoudens"
              procent="Drempel (%)"
            />
          )}
        </Rijen>
      )}
      {maten.length > 0 && (
        <Keuzelijst
          label={winst ? 'Hoeveel er telt, hangt af van' : 'Hoeveel verlies er telt, hangt af van'}
          value={concept.schaal}
          fout={fout(`${plek}.schaal`) ?? fout(`${plek}.schaal.maat`)}
          opWijziging={(schaal) => wijzig({ schaal })}
          keuzes={[['', 'niets: alles telt'], ...maten]}
        />
      )}
      {concept.schaal !== '' && (
        <Rijen
          titel={winst ? 'Schaal: hoeveel er telt' : 'Schaal: hoeveel verlies er telt'}
          uitleg="Oplopend; onder de eerste trede telt niets."
          wat="Trede"
          rijen={concept.treden}
          nieuw={() => ({ vanaf: '', procent: '' })}
          hoogstens={20}
          minstens={1}
          zet={(treden) => wijzig({ treden })}
          fout={fout(`${plek}.schaal.treden`)}
        >
          {(rij, anders, i) => (
            <Trede
              {...{ rij, anders, fout }}
              plek={`${plek}.schaal.treden[${i}]`}
              vanaf="Vanaf uitkomst"
              procent="Telt (%)"
            />
          )}
        </Rijen>
      )}
      <div className="keuzes">
        <Keuzelijst
          label={winst ? 'Aftrek van het aandeel' : 'Aftrek van het verlies'}
          value={concept.aftreksoort}
          fout={fout(`${plek}.aftrek`)}
          opWijziging={(soort) => wijzig({ aftreksoort: soort as Grensconcept['aftreksoort'] })}
          keuzes={[['', 'geen'], ...PROCENT_OF_BEDRAG]}
        />
        {concept.aftreksoort !== '' && (
          <Tekstveld
            label={concept.aftreksoort === 'procent' ? 'Aftrek (%)' : 'Aftrek (€)'}
            {...veld('aftrek', `aftrek.${concept.aftreksoort}`)}
          />
        )}
        <Keuzelijst
          label={winst ? 'Plafond van het aandeel' : 'Plafond van het verlies'}
          value={concept.plafondsoort}
          fout={fout(`${plek}.plafond`)}
          opWijziging={(soort) => wijzig({ plafondsoort: soort as Grensconcept['plafondsoort'] })}
          keuzes={[['', 'geen'], ...PROCENT_OF_BEDRAG]}
        />
        {concept.plafondsoort !== '' && (
          <Tekstveld
            label={concept.plafondsoort === 'procent' ? 'Plafond (% van de referentie)' : 'Plafond (€)'}
            {...veld('plafond', `plafond.${concept.plafondsoort}`)}
          />
        )}
      </div>
      <Rijen
        titel={winst ? 'Afbouw: hoeveel er per jaar van de afspraak telt' : 'Afbouw van het verlies per jaar'}
        uitleg="Zonder jaren telt altijd alles; na het laatste jaar blijft het zo."
        wat="Jaar"
        rijen={concept.afbouw}
        nieuw={() => ({ procent: '100' })}
        hoogstens={10}
        zet={(afbouw) => wijzig({ afbouw })}
        fout={fout(`${plek}.afbouw`)}
      >
        {({ procent }, anders, i) => (
          <Tekstveld
            label="Telt (%)"
            inputMode="decimal"
            autoComplete="off"
            value={procent}
            fout={fout(`${plek}.afbouw[${i}]`, procent)}
            opWijziging={(waarde) => anders({ procent: waarde })}
          />
        )}
      </Rijen>
    </>
  );
}
