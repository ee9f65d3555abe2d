// Imported first by every script: says in a sentence what is wrong, where an older Node would only throw.
const NEEDED = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    'Ontschot heeft Node.js ' +
      NEEDED.join('.') +
      ' of later nodig; dit is ' +
      process.versions.node +
      '.\n' +
      'Haal een nieuwere versie van https://nodejs.org en probeer het opnieuw.',
  );
  process.exit(1);
}
