import type { Command } from 'commander';

const KOPPEN: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

/** What commander says of wrong use, and how we say it; the rest of a sentence (names, values) stays. */
const ZINNEN: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.*?)'/, "Fout: de opdracht '$1' bestaat niet."],
  [/^error: unknown option '(.*?)'/, "Fout: de optie '$1' bestaat niet."],
  [/^error: missing required argument '(.*?)'/, "Fout: '$1' ontbreekt."],
  [/^error: required option '(.*?)' not specified/, "Fout: de optie '$1' ontbreekt."],
  [/^error: option '(.*?)' argument missing/, "Fout: bij de optie '$1' ontbreekt de waarde."],
  [/^error: option '(.*?)' cannot be used with option '(.*?)'/, "Fout: '$1' gaat niet samen met '$2'."],
  [/^error: option '(.*?)' argument '(.*?)' is invalid\./, "Fout: bij '$1' kan '$2' niet."],
  [
    /^error: too many arguments.*$/m,
    'Fout: er staan te veel woorden in; zet namen met een spatie tussen aanhalingstekens.',
  ],
  [/^error: /, 'Fout: '],
  [/\(Did you mean one of (.*)\?\)/, '(Bedoelt u een van $1?)'],
  [/\(Did you mean (.*)\?\)/, '(Bedoelt u $1?)'],
];

/** An address of a server may hold a password; a word that commander does not know could be one. */
const zonderWachtwoord = (tekst: string): string => tekst.replace(/(esdb[^\s:]*:\/\/)\S*@/g, '$1…@');

const vertaal = (tekst: string): string =>
  zonderWachtwoord(ZINNEN.reduce((zin, [van, naar]) => zin.replace(van, naar), tekst));

/** Makes a command, and those that are added to it, speak Dutch. */
export const inHetNederlands = (opdracht: Command): Command =>
  opdracht
    .usage('<opdracht> [opties]')
    .helpOption('-h, --help', 'toon deze hulp')
    .helpCommand('help [opdracht]', 'toon de hulp van een opdracht')
    .configureHelp({ styleTitle: (kop) => KOPPEN[kop] ?? kop, subcommandTerm: (onder) => onder.name() })
    .configureOutput({ outputError: (tekst, schrijf) => schrijf(vertaal(tekst)) })
    .showHelpAfterError('(met --help staat er hoe het wel moet)');
