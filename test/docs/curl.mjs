#!/usr/bin/env node
// A stand-in for curl in the tests of the docs: what the docs use of it and no more, so that they need no curl.
const args = process.argv.slice(2);
const headers = {};
let body;
let url;
while (args.length > 0) {
  const arg = args.shift();
  if (arg === '-s') continue;
  else if (arg === '-H') {
    const [name, ...value] = args.shift().split(':');
    headers[name] = value.join(':').trim();
  } else if (arg === '-d') body = args.shift();
  else if (arg.startsWith('-')) throw new Error(`the stand-in for curl does not know ${arg}`);
  else url = arg;
}
const response = await fetch(url, { method: body === undefined ? 'GET' : 'POST', headers, body });
process.stdout.write(await response.text());
