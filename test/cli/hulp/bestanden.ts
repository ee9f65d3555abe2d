const KOP = 'Gemeente;Taakveld;Salarissen;Baten;Lasten;Provincie;Inwonertal';

/** A small Iv3 file: two municipalities and their sum, with a line below zero and one that was not reported. */
export const KLEIN = [
  KOP,
  "'s-Hertogenbosch;0.10 Mutaties reserves;;5.0;1.0;Noord-Brabant;160783",
  "'s-Hertogenbosch;6.1 Samenkracht en burgerparticipatie;10.0;2.0;100.0;Noord-Brabant;160783",
  "'s-Hertogenbosch;6.21 Toegang en eerstelijnsvoorz. WMO;;0.0;-24.0;Noord-Brabant;160783",
  "'s-Hertogenbosch;7.1 Volksgezondheid;;;;Noord-Brabant;160783",
  'Súdwest-Fryslân;0.10 Mutaties reserves;;;2.0;Fryslân;91036',
  'Súdwest-Fryslân;6.1 Samenkracht en burgerparticipatie;;;0.5;Fryslân;91036',
  'Súdwest-Fryslân;6.21 Toegang en eerstelijnsvoorz. WMO;;;20.0;Fryslân;91036',
  'Súdwest-Fryslân;7.1 Volksgezondheid;;;9.0;Fryslân;91036',
  'Nederland;0.10 Mutaties reserves;;;3.0;;251819',
  'Nederland;6.1 Samenkracht en burgerparticipatie;;;100.5;;251819',
  'Nederland;6.21 Toegang en eerstelijnsvoorz. WMO;;;-4.0;;251819',
  'Nederland;7.1 Volksgezondheid;;;9.0;;251819',
  '',
].join('\n');

/** An Iv3 file with this many municipalities and the row Nederland. */
export function groot(gemeenten: number): string {
  const codes = ['6.1', '6.21', '6.3', '6.812', '7.1'];
  const regels = Array.from({ length: gemeenten }, (_, g) =>
    codes.map((code, c) => `Gemeente ${g};${code} Taakveld;;;${g * 10 + c}.0;Fryslân;${g + 1}`),
  ).flat();
  const som = (c: number): number => Array.from({ length: gemeenten }, (_, g) => g * 10 + c).reduce((a, b) => a + b, 0);
  return [KOP, ...regels, ...codes.map((code, c) => `Nederland;${code} Taakveld;;;${som(c)}.0;;9`), ''].join('\n');
}
