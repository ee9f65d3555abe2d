import type { Zin } from './gegevens.js';

const OVER: Readonly<Record<string, string>> = {
  waarom: 'Waarom',
  afwijzing: 'Waarom niet',
  terugname: 'Waarom teruggedraaid',
  opbrengst: 'Wat het bracht',
  antwoord: 'Wat erop werd geantwoord',
  plan: 'Wat de stappen zijn',
  beeindiging: 'Waarom het eindigde',
};
const WEG: Readonly<Record<Zin['staat'], string>> = {
  leesbaar: '',
  vergeten: 'gewist, omdat u dat vroeg',
  onbekend: 'niet bewaard',
  beschadigd: 'niet meer te lezen',
};

/** What was written about the household, word for word. */
export function Zinnen({ zinnen }: { readonly zinnen: readonly Zin[] }) {
  if (zinnen.length === 0) return null;
  return (
    <dl className="feiten">
      {zinnen.map(({ over, staat, tekst }, i) => (
        <div key={i}>
          <dt>{OVER[over] ?? over}</dt>
          <dd>{tekst ?? WEG[staat]}</dd>
        </div>
      ))}
    </dl>
  );
}
