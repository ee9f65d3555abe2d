import type { Verzending } from '../../../api/verzenden.js';

const ZIN: Readonly<Record<Verzending<unknown>['fase'], string>> = {
  rust: '',
  leest: 'Het bestand wordt gelezen…',
  beoordeelt: 'Het bestand is binnen en wordt regel voor regel beoordeeld…',
  klaar: '',
  mislukt: '',
};

/** How far a file is. The words are said aloud when they change, the bar is there to be looked at. */
export function Voortgang({ verzending: { fase, deel } }: { readonly verzending: Verzending<unknown> }) {
  const bezig = fase === 'leest' || fase === 'beoordeelt';
  return (
    <div className="voortgang">
      <p className="utrecht-paragraph" role="status">
        {ZIN[fase]}
      </p>
      {bezig && <progress aria-label="Voortgang van het lezen" max={1} {...(fase === 'leest' && { value: deel })} />}
    </div>
  );
}
