import { Groep } from '../../../../onderdelen/groep.js';
import { Rijen } from '../../../../onderdelen/rijen.js';
import { Keuzelijst, Tekstveld } from '../../../../onderdelen/veld.js';
import type { Per } from './soorten.js';
import { metKies, PER, type Zegfout } from './eigenschappen.js';
import type { Keuzes } from './keuzes.js';
import type { Kokerconcept } from './kokerconcept.js';

interface Eigenschappen {
  /** Its place in the agreement. */
  readonly plek: string;
  readonly concept: Kokerconcept;
  readonly wijzig: (deel: Partial<Kokerconcept>) => void;
  readonly fout: Zegfout;
  readonly keuzes: Keuzes;
}

const GROEPEN = [
  ['voor', 'De groep zelf, ervoor'],
  ['controleVoor', 'De controlegroep, ervoor'],
  ['controleNa', 'De controlegroep, erna'],
] as const;

/** What would have been spent without the prevention: what its method asks, and where the figures come from. */
export function Methode({ plek, concept, wijzig, fout, keuzes }: Eigenschappen) {
  const { methode, jaren, eenheden } = concept;
  const getal = (label: string, veld: string, getypt: string, zet: (waarde: string) => void) => (
    <Tekstveld
      {...{ label, value: getypt, fout: fout(`${plek}.${veld}`, getypt), opWijziging: zet }}
      inputMode="decimal"
      autoComplete="off"
    />
  );
  return (
    <>
      {methode === 'vast' && (
        <div className="keuzes">
          {getal('Verwacht bedrag (€)', 'bedrag', concept.bedrag, (bedrag) => wijzig({ bedrag }))}
          <Keuzelijst
            label="Waarover"
            value={concept.per}
            opWijziging={(per) => wijzig({ per: per as Per })}
            keuzes={PER}
          />
        </div>
      )}
      {methode === 'historisch' && (
        <>
          <Rijen
            titel="Wat het eerder kostte"
            wat="Eerder jaar"
            rijen={jaren}
            nieuw={() => ({ jaar: '', bedrag: '', gewicht: '1' })}
            hoogstens={10}
            minstens={1}
            zet={(rijen) => wijzig({ jaren: rijen })}
            fout={fout(`${plek}.jaren`)}
          >
            {(rij, anders, i) => (
              <>
                {getal('Jaar', `jaren[${i}].jaar`, rij.jaar, (jaar) => anders({ jaar }))}
                {getal('Bedrag (€)', `jaren[${i}].bedrag`, rij.bedrag, (bedrag) => anders({ bedrag }))}
                {getal('Hoe zwaar het telt', `jaren[${i}].gewicht`, rij.gewicht, (gewicht) => anders({ gewicht }))}
              </>
            )}
          </Rijen>
          {getal('Prijspeil (100% is gelijk)', 'index', concept.index, (index) => wijzig({ index }))}
        </>
      )}
      {methode === 'eenheden' && (
        <Rijen
          titel="Eenheden met hun prijs"
          wat="Eenheid"
          rijen={eenheden}
          nieuw={() => ({ eenheidsprijs: '', aantal: '', per: 'jaar' as const })}
          hoogstens={12}
          minstens={1}
          zet={(rijen) => wijzig({ eenheden: rijen })}
          fout={fout(`${plek}.eenheden`)}
        >
          {(rij, anders, i) => (
            <>
              <Keuzelijst
                label="Wat"
                value={rij.eenheidsprijs}
                fout={fout(`${plek}.eenheden[${i}].eenheidsprijs`, rij.eenheidsprijs)}
                opWijziging={(eenheidsprijs) => anders({ eenheidsprijs })}
                keuzes={metKies(keuzes.eenheidsprijzen)}
              />
              {getal('Hoeveel', `eenheden[${i}].aantal`, rij.aantal, (aantal) => anders({ aantal }))}
              <Keuzelijst
                label="Waarover"
                value={rij.per}
                opWijziging={(per) => anders({ per: per as Per })}
                keuzes={PER}
              />
            </>
          )}
        </Rijen>
      )}
      {methode === 'controlegroep' &&
        GROEPEN.map(([naam, titel]) => (
          <Groep key={naam} titel={titel}>
            <div className="keuzes">
              {getal('Kostte (€)', `${naam}.bedrag`, concept[naam].bedrag, (bedrag) =>
                wijzig({ [naam]: { ...concept[naam], bedrag } }),
              )}
              {getal('Huishoudens', `${naam}.huishoudens`, concept[naam].huishoudens, (huishoudens) =>
                wijzig({ [naam]: { ...concept[naam], huishoudens } }),
              )}
            </div>
          </Groep>
        ))}
      {methode !== 'eenheden' && (
        <Tekstveld
          label="Waar dit vandaan komt"
          placeholder="Begroting 2025"
          autoComplete="off"
          value={concept.bron}
          fout={fout(`${plek}.bron`, concept.bron)}
          opWijziging={(bron) => wijzig({ bron })}
        />
      )}
    </>
  );
}
