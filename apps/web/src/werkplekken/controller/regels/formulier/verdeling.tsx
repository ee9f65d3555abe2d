import { Rijen } from '../../../../onderdelen/rijen.js';
import { Keuzelijst, Tekstveld } from '../../../../onderdelen/veld.js';
import { BUDGET, type Regelconcept } from './concept.js';
import type { Regeldeel } from './eigenschappen.js';

interface Eigenschappen extends Regeldeel {
  /** The budgets of the boek, to choose from. */
  readonly budgetten: readonly (readonly [string, string])[];
}

const SLEUTELS = [
  ['gewichten', 'naar de gewichten in de afspraak'],
  ['gelijk', 'in gelijke delen'],
  ['inspanning', 'naar hun inspanning'],
] as const;

/** Over whom the share goes, in which proportion. */
export function Verdeling({ concept: { ontvangers, sleutel }, wijzig, fout, budgetten }: Eigenschappen) {
  const plek = 'winst.verdeling.ontvangers';
  const wie = [
    ['aanbieders', 'de aanbieders van de afspraak'],
    ['initiatiefnemer', 'wie het initiatief nam'],
    ...budgetten.map(([budget, naam]) => [`${BUDGET}${budget}`, `budget ${naam}`] as const),
  ] as const;
  return (
    <>
      <Rijen
        titel="Wie het aandeel krijgt"
        wat="Ontvanger"
        rijen={ontvangers}
        nieuw={() => ({ wie: 'aanbieders', gewicht: '1' })}
        hoogstens={20}
        minstens={1}
        zet={(rijen) => wijzig({ ontvangers: rijen })}
        fout={fout(plek)}
        foutVan={(i) => fout(`${plek}[${i}]`)}
      >
        {(rij, anders, i) => (
          <>
            <Keuzelijst
              label="Wie"
              value={rij.wie}
              fout={fout(`${plek}[${i}].ontvanger.budget`) ?? fout(`${plek}[${i}].ontvanger.soort`)}
              opWijziging={(waarde) => anders({ wie: waarde })}
              keuzes={wie}
            />
            <Tekstveld
              label="Gewicht"
              inputMode="numeric"
              value={rij.gewicht}
              fout={fout(`${plek}[${i}].gewicht`, rij.gewicht)}
              opWijziging={(waarde) => anders({ gewicht: waarde })}
            />
          </>
        )}
      </Rijen>
      {ontvangers.some((een) => een.wie === 'aanbieders') && (
        <Keuzelijst
          label="Aanbieders verdelen hun deel onderling"
          value={sleutel}
          fout={fout('winst.verdeling.sleutel')}
          opWijziging={(waarde) => wijzig({ sleutel: waarde as Regelconcept['sleutel'] })}
          keuzes={SLEUTELS}
        />
      )}
    </>
  );
}
