import { Groep } from '../../../../onderdelen/groep.js';
import { Keuzelijst, Tekstveld } from '../../../../onderdelen/veld.js';
import type { Grensconcept, Regelconcept } from './concept.js';
import type { Regeldeel } from './eigenschappen.js';
import { Grenzen } from './grenzen.js';
import { Maten, matenlijst } from './maten.js';
import { Verdeling } from './verdeling.js';

interface Eigenschappen extends Regeldeel {
  readonly budgetten: readonly (readonly [string, string])[];
}

/** Every field of a rule, in the order of the steps that it goes through. */
export function Velden({ budgetten, ...deel }: Eigenschappen) {
  const { concept, wijzig, fout } = deel;
  const { winst, verlies } = concept;
  const maten = matenlijst(concept.maten);
  const inWinst = (anders: Partial<Grensconcept>): void => wijzig({ winst: { ...winst, ...anders } });
  const inVerlies = (anders: Partial<Grensconcept>): void => wijzig({ verlies: { ...verlies, ...anders } });
  return (
    <>
      <Tekstveld
        label="Naam van de regel"
        autoComplete="off"
        value={concept.naam}
        fout={fout('naam', concept.naam)}
        opWijziging={(naam) => wijzig({ naam })}
      />
      <Groep titel="Wat er met winst gebeurt">
        <Tekstveld
          label="Deel van de winst dat wordt gedeeld (%)"
          inputMode="decimal"
          autoComplete="off"
          value={winst.deel}
          fout={fout('winst.deel', winst.deel)}
          opWijziging={(waarde) => inWinst({ deel: waarde })}
        />
        <Keuzelijst
          label="Wat de preventie zelf kostte"
          value={concept.interventiekosten}
          opWijziging={(waarde) => wijzig({ interventiekosten: waarde as Regelconcept['interventiekosten'] })}
          keuzes={[
            ['aftrekken', 'gaat van de winst af'],
            ['buiten-beschouwing', 'blijft buiten beschouwing'],
          ]}
        />
        <Keuzelijst
          label="Kokers die duurder werden"
          value={concept.compensatie}
          opWijziging={(waarde) => wijzig({ compensatie: waarde as Regelconcept['compensatie'] })}
          keuzes={[
            ['eerst', 'worden eerst schadeloos gesteld'],
            ['niet', 'krijgen geen compensatie'],
          ]}
        />
        <Grenzen plek="winst" concept={winst} wijzig={inWinst} {...{ fout, maten }} />
      </Groep>
      <Maten {...deel} />
      <Verdeling {...deel} budgetten={budgetten} />
      <Groep titel="Wat er met verlies gebeurt" fout={fout('verlies')}>
        <Keuzelijst
          label="Een verlies"
          value={concept.draagt ? 'draagt' : ''}
          opWijziging={(waarde) => wijzig({ draagt: waarde !== '' })}
          keuzes={[
            ['', 'blijft bij de koker waar het viel'],
            ['draagt', 'dragen de aanbieders voor een deel mee'],
          ]}
        />
        {concept.draagt && (
          <>
            <Tekstveld
              label="Deel van een verlies dat zij dragen (%)"
              inputMode="decimal"
              autoComplete="off"
              value={verlies.deel}
              fout={fout('verlies.deel', verlies.deel)}
              opWijziging={(waarde) => inVerlies({ deel: waarde })}
            />
            <Grenzen plek="verlies" concept={verlies} wijzig={inVerlies} {...{ fout, maten }} />
          </>
        )}
      </Groep>
    </>
  );
}
